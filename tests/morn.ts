/** The real commands over the real data, as every test of an answer uses them. */
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import type { ArgValue, Card } from '../src/card.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { createDispatcher, type ErrorLog } from '../src/dispatch.ts';
import { createGuide } from '../src/guide/index.ts';

export const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url));
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const dataset = loadDataset(DATA_FOLDER);
export const guide = createGuide(dataset);

/** A log for tests in which nothing may fail: it fails the test. */
const intolerant: ErrorLog = {
  error(details, message) {
    throw new Error(`${message}: ${JSON.stringify(details)}`);
  },
};

/** Morn with a source of chance of its own: half-way, unless told otherwise. */
export function createMorn(random: () => number = () => 0.5) {
  return createDispatcher({ guide, commands, log: intolerant, random });
}

const morn = createMorn();

/** Asks Morn a command. */
export function ask(command: string, args: Record<string, ArgValue> = {}): Card {
  return morn.dispatch({ command, args });
}

/** Everything that a card says, as one string. */
export function textOf(card: Card): string {
  const blocks = card.blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'text':
      case 'aside':
        return [block.text];
      case 'dialogue':
        return block.lines.map(({ speaker, text }) => `${speaker}: ${text}`);
      case 'facts':
        return block.facts.map(({ name, value }) => `${name}: ${value}`);
      case 'list':
        return [
          block.heading ?? '',
          ...block.items.map(({ lead, text }) => `${lead ?? ''} ${text}`),
        ];
    }
  });
  return [card.title, ...blocks].join('\n');
}
