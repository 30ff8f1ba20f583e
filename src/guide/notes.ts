/** Notes by whom and what they are about, and by what somebody wants to know. */
import type { Story, Trivia } from '../dataset/model.ts';
import { words } from '../text/fold.ts';
import type { Guide } from './index.ts';
import { identify, labelsOf, type Named } from './names.ts';
import type { Recalled } from './recall.ts';
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
/** From what share of the best note's evidence others tell about as much. */
const ALIKE = 0.9;
const MOST_ALIKE = 3;
/** Within so many words a note says whom it is about. */
const EARLY = 5;
/** What a name counts that a note has, and that is left out where only notes on it are looked at. */
const WORTH_OF_NAME = 0.6;

/** The note that tells what is asked, if one does, and others that tell about as much. */
export function findNotes(guide: Guide, asked: readonly string[], subject: Subject): Trivia[] {
  const { story, who } = subject;
  const names = new Set(
    namesOf(subject)
      .flatMap(words)
      .flatMap((word) => [word, `${word}s`]),
  );
  const told = asked.filter((word) => !names.has(word));
  if (told.length === 0) return [];
  const all = guide.recall.trivia(asked.join(' '));
  const [best] = all;
  const isOwn = (note: Trivia) =>
    story ? note.story === story : who === undefined || isAbout(note, who);
  const ofOwn = story || who ? guide.recall.trivia(told.join(' '), isOwn) : [];
  const [own] = ofOwn;
  // A note may tell of somebody's things without being about them.
  const isNearest =
    own && own.evidence + WORTH_OF_NAME * (story && who ? 2 : 1) >= (best?.evidence ?? 0);
  if (own && isNearest && own.evidence >= LEAST_EVIDENCE_OF_OWN) return alike(ofOwn, told);
  if (!best || best.shared < LEAST_SHARED) return [];
  return best.evidence >= LEAST_EVIDENCE || best.score >= LEAST_SCORE ? alike(all, asked) : [];
}

/** The best, and what tells about as much; of equals, what speaks of it first. */
function alike(found: readonly Recalled<Trivia>[], told: readonly string[]): Trivia[] {
  const least = ALIKE * (found[0]?.evidence ?? 0);
  return found
    .filter(({ evidence }) => evidence >= least)
    .map(({ item, evidence }) => ({ item, evidence, place: placeOf(item, told) }))
    .sort((a, b) => b.evidence - a.evidence || a.place - b.place)
    .slice(0, MOST_ALIKE)
    .map(({ item }) => item);
}

/** In how many words a note comes to any of these. */
function placeOf({ title = '', text }: Trivia, told: readonly string[]): number {
  const place = words(`${title} ${text}`).findIndex((word) => told.includes(word));
  return place < 0 ? Number.POSITIVE_INFINITY : place;
}

/** The note on where the title of an episode is from. */
export function noteOnTitle({ trivia }: Story): Trivia | undefined {
  return trivia.find(({ text }) => /\btitle\b/i.test(text));
}

const LEAST_NAMESAKES = 3;

/** Notes from elsewhere on a ship or a people that an episode is called after: the Defiant, the Jem'Hadar. */
export function notesOnNamesake({ dataset }: Guide, story: Story): Trivia[] {
  const name = story.title.replace(/^(?:The|An?) /, '');
  if (/[^\p{L}'’]/u.test(name)) return [];
  // Neither the title itself, which notes put in quotation marks, nor part of somebody's name.
  const named = new RegExp(`(?:^|(?:^|\\s)(?:The|[^\\p{Lu}"“]\\S*) )${name}\\b(?!["”])`, 'u');
  const notes = dataset.trivia.filter((note) => note.story !== story && named.test(note.text));
  // What few notes speak of is named so by chance.
  return notes.length >= LEAST_NAMESAKES ? notes : [];
}

/** Notes on somebody, the best first; those on whoever played them if there are no others. */
export function notesAbout(guide: Guide, who: Named): Trivia[] {
  const found = findTrivia(guide, { search: identify(who).name }).trivia;
  const own = [...found, ...guide.allTrivia].filter((note) => isAbout(note, who));
  if (own.length > 0 || who.kind === 'person') return rankByPlace(guide, own, who);
  const { portrayals } = who.character;
  return guide.allTrivia.filter(({ people, story }) =>
    portrayals.some((one) => one.story === story && people.includes(one.person)),
  );
}

/** Whoever is named first is who a note is about; others only come in. */
function rankByPlace({ dataset }: Guide, notes: readonly Trivia[], who: Named): Trivia[] {
  const names = namesOf({ who }).flatMap(words);
  const told = new Set(dataset.trivia);
  // What is merely counted comes after what somebody has noted.
  const rankOf = (note: Trivia) => (told.has(note) ? Number(placeOf(note, names) > EARLY) : 2);
  const ranked = [...new Set(notes)].map((note) => ({ note, rank: rankOf(note) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ note }) => note);
}

function isAbout({ characters, people }: Trivia, who: Named): boolean {
  return who.kind === 'person' ? people.includes(who.person) : characters.includes(who.character);
}

function namesOf({ story, who }: Subject): string[] {
  const labels = who ? labelsOf(who.kind === 'person' ? who.person : who.character) : [];
  return [...labels, ...(story ? [story.title] : [])];
}
