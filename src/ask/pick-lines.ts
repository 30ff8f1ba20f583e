/** Which of somebody's lines a question is after, and when it is none of them. */
import type { Character, Quote } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import {
  involvement,
  type Remembered,
  rememberLines,
  SPOKEN_TO,
  type Told,
} from '../guide/remembered-lines.ts';

/** How much of what a line is said to be about it has to have. */
const LEAST_ABOUT = 0.34;
/** How much of the moment told of, or how well its story fits, where nothing is said of that … */
const LEAST_MOMENT = 0.34;
const LEAST_STORY = 0.55;
/** … and how much where nobody is said to speak. */
const LEAST_OPEN = 0.5;
/** How much a line has to do with each of the others: it is to them, or about them. */
const LEAST_INVOLVED = 0.7;
const FEW = 3;

/**
 * The lines that are meant, best first; none where what is told of them fits none.
 *
 * @param isPlaced whether they are all of the episode that is named
 */
export function pickLines(
  guide: Guide,
  own: readonly Quote[],
  told: Told,
  isPlaced: boolean,
): Quote[] {
  const isKnown = told.speakers.length > 0;
  const spokenOf = told.subject ?? (told.about ? whoIs(guide, told.about) : undefined);
  // Whoever speaks of doctors or tailors, and is one, does not speak of themselves.
  const whom = spokenOf && told.speakers.includes(spokenOf) ? undefined : spokenOf;
  const marked = whom ? own.filter((quote) => quote.about.includes(whom)) : [];
  if (whom && marked.length > 0) {
    // What is said to somebody's face is about them too, but seldom what is meant.
    const involved = involvement(guide, whom);
    const [faced, behind]: [Quote[], Quote[]] = [[], []];
    const found = rememberLines(guide, marked, { ...told, about: told.subject ? told.about : '' });
    for (const { quote } of found) (involved(quote) === SPOKEN_TO ? faced : behind).push(quote);
    return [...behind, ...faced];
  }
  const isInvolved = (found: Remembered) => found.others >= told.others.length * LEAST_INVOLVED;
  const all = rememberLines(guide, own, told).filter(
    ({ others }) => told.others.length === 0 || others > 0,
  );
  const involved = all.filter(isInvolved);
  const candidates = involved.length > 0 ? involved : all;
  if (told.about) {
    const fitting = candidates.filter(({ about }) => about >= (isKnown ? LEAST_ABOUT : LEAST_OPEN));
    const found = fitting.length > 0 ? fitting : searched(guide, told.about, candidates);
    return quotesOf(found.length > 0 || !isPlaced || !isKnown ? found : involved);
  }
  if (!told.moment) return quotesOf(involved);
  // One word may stand in any story.
  const isPlot = told.moment.includes(' ');
  const isMeant = ({ moment, story }: Remembered) =>
    isKnown ? moment >= LEAST_MOMENT || (isPlot && story >= LEAST_STORY) : moment >= LEAST_OPEN;
  const fitting = candidates.filter(isMeant);
  if (fitting.length > 0) return quotesOf(fitting);
  // Of one episode, or of a few lines to somebody, any is what was meant.
  const isFew = involved.length <= FEW && told.others.length > 0;
  return isPlaced || (isKnown && isFew) ? quotesOf(involved) : [];
}

function quotesOf(found: readonly Remembered[]): Quote[] {
  return found.map(({ quote }) => quote);
}

/** How well a name has to be hit, and how well where no line has such a word. */
const NAMED = 0.8;
const SLIP = 0.6;

/** Whoever lines are said to be about, if a name is all that is said. */
function whoIs(guide: Guide, about: string): Character | undefined {
  const [hit] = guide.names.search(about);
  if (hit?.item.kind !== 'character') return undefined;
  const isNamed = hit.coverage > NAMED;
  const isSlip = () => hit.coverage > SLIP && guide.recall.quotes(about).length === 0;
  return isNamed || isSlip() ? hit.item.character : undefined;
}

/** Lines that a search finds, which forgives slips. */
function searched(guide: Guide, about: string, from: readonly Remembered[]): Remembered[] {
  const hits = guide.quotes.search(about).map(({ item }) => item);
  return from
    .filter(({ quote }) => hits.includes(quote))
    .sort((a, b) => hits.indexOf(a.quote) - hits.indexOf(b.quote));
}
