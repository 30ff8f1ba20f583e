/** Notes by whom and what they are about, and by what somebody wants to know. */
import type { Story, Trivia } from '../dataset/model.ts';
import { words } from '../text/fold.ts';
import type { Guide } from './index.ts';
import { identify, labelsOf, type Named } from './names.ts';
import { findTrivia } from './trivia.ts';

export interface Subject {
  story?: Story | undefined;
  who?: Named | undefined;
}

/** What a note on just that has to share with what is asked: of one that may be about anything … */
const LEAST_EVIDENCE = 1.7;
const LEAST_SHARED = 2;
/** … where it has most of what is asked … */
const LEAST_SCORE = 1.2;
/** … and of one that is about whoever or whatever is named. */
const LEAST_EVIDENCE_OF_OWN = 0.55;
/** What a name counts that a note has, and that is left out where only notes on it are looked at. */
const WORTH_OF_NAME = 0.6;

/** The note that tells what is asked, if one does. */
export function findNote(
  guide: Guide,
  asked: readonly string[],
  subject: Subject,
): Trivia | undefined {
  const { story, who } = subject;
  const names = new Set(
    namesOf(subject)
      .flatMap(words)
      .flatMap((word) => [word, `${word}s`]),
  );
  const told = asked.filter((word) => !names.has(word));
  if (told.length === 0) return undefined;
  const [best] = guide.recall.trivia(asked.join(' '));
  const isOwn = (note: Trivia) => (!story || note.story === story) && (!who || isAbout(note, who));
  const [own] = story || who ? guide.recall.trivia(told.join(' '), isOwn) : [];
  // A note may tell of somebody's things without being about them.
  const isNearest = own && (story || own.evidence + WORTH_OF_NAME >= (best?.evidence ?? 0));
  if (own && isNearest && own.evidence >= LEAST_EVIDENCE_OF_OWN) return own.item;
  // What is asked of an episode is answered by notes on it, or not at all.
  if (story || !best || best.shared < LEAST_SHARED) return undefined;
  return best.evidence >= LEAST_EVIDENCE || best.score >= LEAST_SCORE ? best.item : undefined;
}

/** The note on where the title of an episode is from. */
export function noteOnTitle({ trivia }: Story): Trivia | undefined {
  return trivia.find(({ text }) => /\btitle\b/i.test(text));
}

/** Notes on somebody, the best first; those on whoever played them if there are no others. */
export function notesAbout(guide: Guide, who: Named): Trivia[] {
  const found = findTrivia(guide, { search: identify(who).name }).trivia;
  const own = [...found, ...guide.allTrivia].filter((note) => isAbout(note, who));
  if (own.length > 0 || who.kind === 'person') return own;
  const { portrayals } = who.character;
  return guide.allTrivia.filter(({ people, story }) =>
    portrayals.some((one) => one.story === story && people.includes(one.person)),
  );
}

function isAbout({ characters, people }: Trivia, who: Named): boolean {
  return who.kind === 'person' ? people.includes(who.person) : characters.includes(who.character);
}

function namesOf({ story, who }: Subject): string[] {
  const labels = who ? labelsOf(who.kind === 'person' ? who.person : who.character) : [];
  return [...labels, ...(story ? [story.title] : [])];
}
