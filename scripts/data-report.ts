/** `npm run data:report`: how much of the series the dataset covers, and what is still missing. */
import { join } from 'node:path';
import { loadDataset } from '../src/dataset/load.ts';
import type { Dataset, Story } from '../src/dataset/model.ts';
import { findPackageRoot } from '../src/package-root.ts';

/** What every story should have at least. */
const LEAST = { trivia: 3, quotes: 1, summaryWords: 60 };

const dataset = loadDataset(join(findPackageRoot(), 'data'));
const { stories, show, quotes } = dataset;
const lines = [
  heading('Coverage'),
  row('Stories', `${stories.length} of ${sum(show.seasons.map((season) => season.stories))}`),
  row(
    'Parts',
    `${sum(stories.map((story) => story.parts.length))} of ${sum(show.seasons.map((season) => season.parts))}`,
  ),
  row(
    'Characters',
    `${[...dataset.characters.values()].filter((c) => !c.bitPart).length}, and ${[...dataset.characters.values()].filter((c) => c.bitPart).length} bit parts`,
  ),
  row('People', String(dataset.people.size)),
  row('Guest credits', String(sum(stories.map((story) => guests(story).length)))),
  row(
    'Quotations',
    `${quotes.length}, in ${stories.filter((story) => story.quotes.length > 0).length} stories`,
  ),
  row('Trivia', String(dataset.trivia.length)),
  heading('By season'),
  ...table(
    ['season', 'stories', 'guests', 'quotes', 'trivia', 'notes', 'allusions'],
    show.seasons.map(({ season }) => bySeason(season)),
  ),
  heading('Quotations by speaker'),
  ...quotesBySpeaker(dataset),
  heading('Under the minimum'),
  ...underMinimum(),
];
process.stdout.write(`${lines.join('\n')}\n`);

function bySeason(season: number): string[] {
  const own = stories.filter((story) => story.season === season);
  const kinds = ['trivia', 'note', 'allusion'].map((kind) =>
    own.flatMap((story) => story.trivia).filter((trivia) => trivia.kind === kind),
  );
  return [
    season,
    own.length,
    sum(own.map((story) => guests(story).length)),
    sum(own.map((story) => story.quotes.length)),
    ...kinds.map((list) => list.length),
  ].map(String);
}

function quotesBySpeaker({ characters }: Dataset): string[] {
  const counts = [...characters.values()]
    .map(({ name, ...character }) => ({
      name,
      count: quotes.filter((quote) =>
        quote.lines.some(({ speaker }) => speaker.id === character.id),
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const often = counts
    .filter(({ count }) => count >= 3)
    .map(({ name, count }) => `${name} ${count}`);
  return [often.join(', '), `${counts.length - often.length} others with one or two`];
}

function underMinimum(): string[] {
  const missing = stories.flatMap((story) => {
    const lacks = [
      ...(story.trivia.length < LEAST.trivia ? [`${story.trivia.length} trivia`] : []),
      ...(story.quotes.length < LEAST.quotes ? ['no quotation'] : []),
      ...(words(story.summary) < LEAST.summaryWords ? ['a short summary'] : []),
      ...(story.cast.length === 0 ? ['no cast'] : []),
    ];
    return lacks.length > 0 ? [`${story.code} ${story.title}: ${lacks.join(', ')}`] : [];
  });
  return missing.length > 0 ? missing : ['none'];
}

function guests(story: Story) {
  return story.cast.filter((portrayal) => !portrayal.credit.includes('regular'));
}

function words(text: string): number {
  return text.split(/\s+/).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function heading(text: string): string {
  return `\n${text}`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(14)} ${value}`;
}

function table(head: readonly string[], rows: readonly string[][]): string[] {
  return [head, ...rows].map((cells) => `  ${cells.map((cell) => cell.padStart(9)).join('')}`);
}
