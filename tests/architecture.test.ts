import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './morn.ts';

/** Every source file with what it imports: paths from the root, or names of packages. */
const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(ROOT, path), 'utf8');
      const imports = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) =>
        target.startsWith('.') ? relative('.', join(dirname(path), target)) : target,
      );
      return { path, text, imports, lines: text.split('\n').length - 1 };
    }),
);

/** What the fronts for Discord have in common. */
const FRONT = [
  'interactions',
  'monitoring',
  'listen.ts',
  'signals.ts',
  'dispatch.ts',
  'warm-up.ts',
];

/** What a folder below src may import, besides packages and itself. */
const ALLOWED: Record<string, string[]> = {
  text: ['once.ts'],
  dataset: ['text', 'package-root.ts'],
  search: ['text', 'remember.ts'],
  guide: ['dataset', 'search', 'text', 'card.ts', 'once.ts'],
  cards: ['guide', 'dataset', 'text', 'once.ts', 'card.ts', 'call-id.ts', 'command.ts'],
  ask: [
    'guide',
    'dataset',
    'search',
    'cards',
    'text',
    'once.ts',
    'remember.ts',
    'card.ts',
    'call-id.ts',
    'command.ts',
    'package-root.ts',
  ],
  interactions: ['dispatch.ts', 'card.ts', 'call-id.ts', 'command.ts', 'remember.ts', 'text'],
  monitoring: ['dispatch.ts', 'listen.ts'],
  discord: [...FRONT, 'card.ts', 'call-id.ts', 'command.ts', 'follow-up.ts'],
  http: FRONT,
  console: ['dispatch.ts', 'card.ts', 'command.ts', 'follow-up.ts', 'text'],
};

/** A file of src, as its layer: the folder it is in, or its own name. */
const layerOf = (path: string) => path.split('/')[1] ?? '';

describe('dependencies run one way', () => {
  test.each(Object.entries(ALLOWED))('src/%s', (folder, allowed) => {
    for (const file of files.filter(({ path }) => path.startsWith(`src/${folder}/`))) {
      const layers = file.imports.filter((target) => target.startsWith('src/')).map(layerOf);
      const foreign = layers.filter((layer) => layer !== folder && !allowed.includes(layer));
      expect(foreign, file.path).toEqual([]);
    }
  });

  test.each([
    ['discord.js', /^src\/(discord\/|deploy\.ts)/],
    ['fuse.js', /^src\/search\//],
    ['wrap-ansi', /^src\/console\//],
    ['prom-client', /^src\/monitoring\//],
  ])('only one place imports %s', (name, place) => {
    const users = files.filter(({ imports }) => imports.includes(name)).map(({ path }) => path);
    expect(users.length).toBeGreaterThan(0);
    for (const path of users) expect(path).toMatch(place);
  });

  test('only the composition roots know a particular command', () => {
    const users = files
      .filter(
        ({ path, imports }) =>
          path.startsWith('src/') && imports.some((i) => i.startsWith('commands')),
      )
      .map(({ path }) => path);
    expect(users.sort()).toEqual(['src/deploy.ts', 'src/main.ts', 'src/serverless.ts']);
  });

  test('only the configuration reads the environment', () => {
    const readers = files
      .filter(({ text }) => text.includes('process.env'))
      .map(({ path }) => path);
    expect(readers).toEqual(['src/config.ts']);
  });
});

test('files can be read in one sitting', () => {
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  for (const { path, lines } of files) expect(lines, path).toBeLessThanOrEqual(250);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
});

test('every command has a file of its own and a line in the list', () => {
  const list = readFileSync(join(ROOT, 'commands/index.ts'), 'utf8');
  const own = readdirSync(join(ROOT, 'commands')).filter((name) => name !== 'index.ts');
  for (const name of own) expect(list).toContain(`'./${name}'`);
});
