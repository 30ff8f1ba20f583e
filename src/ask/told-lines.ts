/** What a question tells of the lines that it asks for, beside who says them. */
import type { Character } from '../dataset/model.ts';
import { labelsOf, type Named } from '../guide/names.ts';
import { words } from '../text/fold.ts';
import { tellingWords } from '../text/telling.ts';

/** What speaks of speaking or of having heard it, and so says nothing of what was spoken about. */
const SPEAKING = new Set(
  `said says say tell tells told telling speak speaks speech speeches opinion opinions view views
  thoughts thinks quotes lines describe describes funny famous great funniest best good cool random
  memorable answer answers reply replies replied sentence sentences phrase phrases dialogue dialog
  wording worded speech monologue remark remarks comment comments comments joke jokes advice bit bits
  exact exactly verbatim precisely precise voice cite cites citation mention mentions mentioned
  explained explains explain complained complains meant spoke talk talks talked talking howd whatd
  chat conversation utter uttered statement statements hear heard hilarious chilling harsh rude angry
  funny sweet lovely wise once old day time times sake favorite favourite any another post drop hit
  stuff anything wise wisdom use uses used gave give piece mind towards about regarding concerning true put puts`.split(
    /\s+/,
  ),
);

/** What is spoken of in other words than it is asked about. */
const RELATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hew: 'human',
    hewmon: 'human',
    hewmons: 'human',
    hoomans: 'human',
    wife: 'marry',
    husband: 'marry',
    wedding: 'marry',
    marriage: 'wedding',
    expecting: 'baby',
    pregnant: 'baby',
    behind: 'parting',
    leaves: 'parting',
    goodbye: 'parting',
  }),
);

/** What follows such a word is what a line is about … */
const ABOUT =
  /\b(?:about|abt|bout|regarding|concerning|against)\s+(?<about>.+?)(?=\s+(?:when|while|after|before|during|in|at|where|once|to|towards|then|because|and (?:how|what))\b|[,.;:?!]|$)/gi;
/** … as it is after these, where they follow a word for a line or an opinion. */
const OF =
  /\b(?:says?|said|saying|thinks?|thought|opinions?|views?|take|speech|quotes?|lines?|words?|sentence|remarks?|advice|jokes?|comments?|wisdom)\s+(?:of|on)\s+(?<about>.+?)(?=\s+(?:when|while|after|before|during|in|at|where|once|to|towards|then)\b|[,.;:?!]|$)/gi;
/** "Kira on collaborators, what's her line" */
const NAME_ON = /^\W*(?:[\w'’]+ ){1,2}on (?<about>[^,.;:?!]+)/i;
const SAYING = /^(?:say|says|said|saying|tell|tells|told|telling|ask|asks|asked)$/;
const BETWEEN = /^(?:has|have|had|ever|really|to|all|once|always|actually|then|also|what)$/;
const ADDRESSED = /^(?:to|tell|tells|told|telling|asks?|asked|2)$/;
const SPOKEN_OF = /^(?:about|abt|bout|regarding|concerning)$/;
const TO_WHOM = /\b(?:to|tells?|told) (?:him|her|them)\b/i;

/** What a question says the lines are about, and what else it tells of them. */
export function readTold(question: string, topic: string): { about: string; moment: string } {
  const told = tellingWords(topic, SPEAKING);
  // The last is what is asked: "… has a dream about X. What was he told about Y?"
  const clause =
    [...question.matchAll(ABOUT)].at(-1) ??
    [...question.matchAll(OF)].at(-1) ??
    NAME_ON.exec(question);
  const spokenOf = new Set(tellingWords(clause?.groups?.['about'] ?? '', SPEAKING));
  const related = (word: string) => [word, RELATED.get(word) ?? []].flat();
  return {
    about: told
      .filter((word) => spokenOf.has(word))
      .flatMap(related)
      .join(' '),
    moment: told
      .filter((word) => !spokenOf.has(word))
      .flatMap(related)
      .join(' '),
  };
}

/** Who says a line, who it is said to, and whom it is about. */
export interface Roles {
  who: Named | undefined;
  others: Character[];
  subject?: Character | undefined;
}

/** "What did his old friend say to Odo?": who is spoken to does not speak, in whatever order named. */
export function readRoles(
  question: string,
  who: Named | undefined,
  others: readonly (Character | undefined)[],
): Roles {
  const self = who?.kind === 'character' ? who.character : undefined;
  const named = others.flatMap((one) => (one && one !== self ? one : []));
  if (who?.kind !== 'character') return { who, others: named };
  const typed = words(question);
  const [first] = named;
  if (first && isAddressed(typed, who.character) && isSpeaking(typed, first)) {
    return { who: { kind: 'character', character: first }, others: [who.character] };
  }
  const isOpen = !first && !isSpeaking(typed, who.character);
  if (isOpen && (isAddressed(typed, who.character) || TO_WHOM.test(question))) {
    return { who: undefined, others: [who.character] };
  }
  const subject = named.find((one) => isBehind(typed, one, SPOKEN_OF));
  return { who, others: named.filter((one) => one !== subject), subject };
}

function isAddressed(typed: readonly string[], whom: Character): boolean {
  return isBehind(typed, whom, ADDRESSED);
}

/** Whether somebody is named right after such a word, but for a title. */
function isBehind(typed: readonly string[], whom: Character, word: RegExp): boolean {
  return placesOf(typed, whom).some((place) => {
    const before = typed
      .slice(Math.max(0, place - 2), place)
      .filter((other) => !/^(?:the|dr|doctor|captain|commander|constable)$/.test(other));
    return word.test(before.at(-1) ?? '');
  });
}

function isSpeaking(typed: readonly string[], whom: Character): boolean {
  return placesOf(typed, whom).some((place) => {
    const after = typed.slice(place + 1).find((word) => !BETWEEN.test(word));
    return SAYING.test(after ?? '');
  });
}

function placesOf(typed: readonly string[], whom: Character): number[] {
  const labels = new Set(labelsOf(whom).flatMap((label) => words(label)));
  return typed.flatMap((word, place) => (labels.has(word) ? [place] : []));
}
