/** What the autocomplete boxes offer. Values are what a person would type, wherever that is clear. */
import type { Choice } from '../command.ts';
import type { Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { identify, type Named } from '../guide/names.ts';
import { hasQuotes } from '../guide/quotes.ts';
import { shorten } from './wording.ts';

/** As many as Discord shows. */
const MOST = 25;

/** Characters and people. */
export function suggestNames(guide: Guide, typed: string): Choice[] {
  return guide.names.suggest(typed, MOST).map(toChoice);
}

/** Characters, and actors of characters, who have a line in the dataset. */
export function suggestSpeakers(guide: Guide, typed: string): Choice[] {
  return guide.names
    .suggest(typed, 4 * MOST)
    .filter((named) => hasQuotes(guide, named))
    .slice(0, MOST)
    .map(toChoice);
}

/** Speakers first, then lines. */
export function suggestQuotes(guide: Guide, typed: string): Choice[] {
  const lines = guide.quotes.suggest(typed, MOST).map((quote) => ({
    name: shorten(quote.lines.map((line) => `${line.speaker.name}: ${line.text}`).join(' / '), 100),
    value: quote.id,
  }));
  return [...suggestSpeakers(guide, typed).slice(0, 10), ...lines].slice(0, MOST);
}

/** Lines by what is said; the value is the line itself, as far as an option takes it. */
export function suggestLines(guide: Guide, typed: string): Choice[] {
  return guide.quotes.suggest(typed, MOST).flatMap(({ lines: [first] }) => {
    if (first === undefined) return [];
    const value = shorten(first.text, 100);
    return [{ name: value, value }];
  });
}

export function suggestTrivia(guide: Guide, typed: string): Choice[] {
  return guide.trivia.suggest(typed, MOST).map((trivia) => ({
    name: shorten(trivia.title ? `${trivia.title}: ${trivia.text}` : trivia.text, 100),
    value: trivia.id,
  }));
}

/** Episodes in story order for an empty box; `has` leaves out those that have nothing to show. */
export function suggestEpisodes(
  guide: Guide,
  typed: string,
  has: (story: Story) => boolean = () => true,
): Choice[] {
  const coded = findByCode(guide, typed);
  const named = guide.episodes.suggest(typed, guide.dataset.stories.length);
  const stories = [...new Set([...coded, ...named])].filter(has).slice(0, MOST);
  return stories.map((story) => ({
    name: shorten(`${story.code} ${story.title}`, 100),
    // A title resolves as surely as the id, and reads better where it is completed to.
    value: story.title,
  }));
}

/** "7x2" is on its way to 7x20 and the codes after it, which the index of titles does not know. */
function findByCode(guide: Guide, typed: string): Story[] {
  const code = /^\s*(?:s0?)?(\d)[xe](\d{0,2})\s*$/i.exec(typed);
  if (code === null) return [];
  return guide.dataset.stories.filter((story) =>
    story.parts.some(
      ({ number }) =>
        story.season === Number(code[1]) &&
        String(number)
          .padStart(2, '0')
          .startsWith(code[2] ?? ''),
    ),
  );
}

function toChoice(named: Named): Choice {
  const { id, name } = identify(named);
  if (named.kind === 'person') return { name: `${name} (cast and crew)`, value: name };
  const { character } = named;
  const story = character.portrayals[0]?.story;
  // Bit parts share their names, so only the id tells them apart.
  return character.bitPart && story
    ? { name: shorten(`${name} (${story.code} ${story.title})`, 100), value: id }
    : { name, value: name };
}
