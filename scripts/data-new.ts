/** `npm run data:new -- s05e06 "The title"`: writes the skeleton of a story file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { showSchema } from '../src/dataset/schema.ts';
import { findPackageRoot } from '../src/package-root.ts';
import { slugify } from '../src/text/slug.ts';

const [id = '', title = ''] = process.argv.slice(2);
const match = /^s(\d{2})e(\d{2})$/.exec(id);
if (match === null || title === '') {
  fail('Usage: npm run data:new -- s05e06 "The title" (season and number, counting every hour)');
} else {
  const [season, number] = [Number(match[1]), Number(match[2])];
  const data = join(findPackageRoot(), 'data');
  const show = showSchema.parse(JSON.parse(readFileSync(join(data, 'show.json'), 'utf8')));
  const path = join(data, 'stories', `${id}-${slugify(title)}.json`);
  const earlier = show.seasons.filter((entry) => entry.season < season);
  if (!show.seasons.some((entry) => entry.season === season && number <= entry.parts)) {
    fail(`${id} is not an episode of ${show.title}: show.json lists its seasons`);
  } else if (existsSync(path)) {
    fail(`${path} exists already: open it instead`);
  } else {
    const skeleton = {
      id,
      show: show.id,
      season,
      title,
      aliases: [],
      parts: [{ number, overall: earlier.reduce((n, entry) => n + entry.parts, number) }],
      story: { number, overall: earlier.reduce((n, entry) => n + entry.stories, number) },
      aired: { date: '' },
      crew: { directors: [''], story: [], teleplay: [], written: [''] },
      logline: '',
      summary: '',
      retold: [],
      cast: [{ role: '', person: '', credit: ['guest'], sources: ['tvmaze'] }],
      trivia: [{ id: '', kind: 'note', text: '', confidence: 'confirmed', sources: [''] }],
      quotes: [{ id: '', lines: [{ speaker: '', text: '' }], sources: ['screen'] }],
      sources: ['credits'],
    };
    writeFileSync(path, `${JSON.stringify(skeleton, null, 2)}\n`);
    process.stdout.write(
      `${path}\nFill in what is empty; npm run data:check tells what is missing.\n`,
    );
  }
}

function fail(line: string): void {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
}
