/** Whom a slot names: by name, by the part they played, or by a description. */
import type { Character } from '../dataset/model.ts';
import { castingsOf } from '../guide/careers.ts';
import type { Guide } from '../guide/index.ts';
import { fameOf, labelsOf, type Named } from '../guide/names.ts';
import { onceFor } from '../once.ts';
import { fold, words } from '../text/fold.ts';
import { tellingWords } from '../text/telling.ts';
import { isRelation } from './fellows.ts';
import { isGrammar, unquote } from './grammar.ts';
import type { SlotKind } from './intent.ts';
import { isKin, relativeOf } from './kin.ts';
import type { Link } from './link.ts';
import { isLikelierAnother } from './namesakes.ts';
import { ASKS_WHO_PLAYED } from './placed.ts';
import { labelsFor } from './spot.ts';

/** No name holds such a word: what does is a question, and need not be looked up. */
const QUESTION =
  /\b(?:who|what|which|when|how|where|plays?|played|said|says|directed|wrote|episodes?|did|does)\b/;
/** In more words than these, a known word that is a slip leaves enough others. */
const FEW = 3;
/** Words of the longest name or description. */
const MOST_WORDS = 9;
/** How surely an owner has to be known. */
const SURE = 0.9;
/** An entity that the words only describe. */
const DESCRIBED = 0.75;
/** A record of the other kind that is named just as well makes a reading a little less likely. */
const OTHER_KIND = 0.92;

const PLAYED_BY =
  /^(?:the )?(?:actor|actress|guy|person|man|woman|dude|lady|one) (?:who|that) (?:played|plays|portrayed|portrays) (?<character>.+)$|^(?<owner>.+?)(?:['’]?s)? (?:actor|actress)$/;
/** "that vorta guy", "the klingon general dude". */
const DESCRIPTION =
  /^(?:(?:that|the|this|some|a|an) )?(.+?)(?: (?:guy|dude|lady|man|woman|chick|character|person|alien|bloke|fella))?$/;

export function linkNamed(guide: Guide, kind: SlotKind, typed: string): Link | undefined {
  const text = unquote(typed).replace(/['’]s$/i, '');
  const folded = fold(text);
  if (folded === '' || isGrammar(folded)) return undefined;
  // "who did they get for the part" names nobody.
  if (tellingWords(folded, ASKS_WHO_PLAYED).length === 0 && !isLabel(guide, folded)) {
    return undefined;
  }
  if (folded.split(' ').length > MOST_WORDS) return undefined;
  const played = PLAYED_BY.exec(folded)?.groups;
  const character =
    played && searchNamed(guide, 'character', played['character'] ?? played['owner'] ?? '');
  if (character) {
    const person = castingsOf(character.value as Character)[0]?.person;
    if (!person || kind === 'character') return undefined;
    return { value: slotValue({ kind: 'person', person }, kind), quality: character.quality };
  }
  if (QUESTION.test(folded)) return undefined;
  const relative = kind === 'person' ? undefined : searchRelative(guide, folded);
  if (relative) {
    return { value: slotValue({ kind: 'character', character: relative }, kind), quality: 1 };
  }
  const direct = searchNamed(guide, kind, text);
  // Nobody is their own servant.
  if (direct && direct.value === ownerIn(guide, kind, folded)) return undefined;
  if (direct) return direct;
  const described = DESCRIPTION.exec(folded)?.[1];
  if (described === undefined || described === folded) return undefined;
  const found = searchNamed(guide, kind, described);
  if (found) return found;
  const noted = kind === 'person' ? undefined : describedBy(guide, described);
  return (
    noted && { value: slotValue({ kind: 'character', character: noted }, kind), quality: DESCRIBED }
  );
}

function isLabel(guide: Guide, folded: string): boolean {
  const label = labelsFor(guide).get(folded.replace(/^the /, ''));
  return (label?.character ?? label?.person) !== undefined;
}

function searchNamed(guide: Guide, kind: SlotKind, text: string): Link | undefined {
  const hits = guide.names.search(text, { once: text.split(' ').length > FEW });
  const [best] = hits;
  const hit = hits.find(({ item }) => kind === 'named' || item.kind === kind);
  if (hit === undefined || best === undefined) return undefined;
  if (hit.item.kind === 'person' && isLikelierAnother(guide, text, hit.item.person))
    return undefined;
  const folded = fold(text);
  const record = hit.item.kind === 'character' ? hit.item.character : hit.item.person;
  const exact = labelsOf(record).some((label) => fold(label) === folded);
  const trust = hit.item.kind === best.item.kind ? 1 : OTHER_KIND;
  return { value: slotValue(hit.item, kind), quality: (exact ? 1 : hit.coverage) * trust };
}

/** Whose relative or servant is asked for, if anybody's: "quarks klingon wife". */
function ownerIn(guide: Guide, kind: SlotKind, folded: string): unknown {
  const [, owner = '', relation = ''] = /^(.+?)s (?:\w+ )?(\w+)$/.exec(folded) ?? [];
  const link = isRelation(relation) ? searchNamed(guide, kind, owner) : undefined;
  return link && link.quality >= SURE ? link.value : undefined;
}

/** "siskos dad". */
function searchRelative(guide: Guide, folded: string): Character | undefined {
  const [, owner = '', relation = ''] = /^(.+)s (\w+)$/.exec(folded) ?? [];
  if (!isKin(relation)) return undefined;
  const link = searchNamed(guide, 'character', owner);
  if (!link || link.quality < SURE) return undefined;
  return relativeOf(guide, link.value as Character, relation);
}

/** The best known character whose note has every word that is said. */
function describedBy(guide: Guide, described: string): Character | undefined {
  const asked = words(described);
  return notedBy(guide).find(({ noted }) => asked.every((word) => noted.has(word)))?.character;
}

/** Characters with the words of their notes, the best known first. */
const notedBy = onceFor(({ dataset }: Guide) =>
  [...dataset.characters.values()]
    .filter(({ note }) => note)
    .sort((a, b) => fameOf(b.portrayals) - fameOf(a.portrayals))
    .map((character) => ({ character, noted: new Set(words(character.note ?? '')) })),
);

/** The value of a slot of a kind. */
export function slotValue(named: Named, kind: SlotKind): unknown {
  if (kind === 'named') return named;
  return named.kind === 'character' ? named.character : named.person;
}
