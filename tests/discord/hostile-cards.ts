/** Arbitrary cards of text that does its worst, for property tests. */
import fc from 'fast-check';
import { type Block, type Card, foundCard } from '../../src/card.ts';
import { MESSAGE_TEXT } from '../../src/interactions/limits.ts';
import { clean } from '../../src/text/clean.ts';

/** What formats, pings, links, hides, or turns the direction of reading. */
const HOSTILE = [
  ...['**', '*', '_', '__', '~~', '||', '`', '```\n', '> ', '>>> ', '# ', '### ', '-# ', '- '],
  ...['1. ', '\\', '\\\\', '@everyone', '@here', '<@1000000000000000001>', '<@&1>', '<#1>'],
  ...['<:odo:1000000000000000001>', '<t:0:R>', '</quote:1>', '<id:customize>', ':smile:', ':+1:'],
  ...['https://example.org/a_b_c', '<https://example.org>', '[a](https://example.org)', '](<'],
  ...[
    '\u202e',
    '\u200f',
    '\u061c',
    '\ufeff',
    '\u0000',
    '\ud83d',
    '\udd96',
    '👨‍👩‍👧',
    '🖖',
    '¯\\_(ツ)_/¯',
  ],
  ...[' ', '\n', '\n\n', '…', ':', '=', '+', '(', ')'],
];

const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.lorem({ maxCount: 3 }),
);
const shows = (text: string) => clean(text).trim() !== '';
const textOf = (pieces: fc.SizeForArbitrary, maxLength: number) =>
  fc
    .array(piece, { minLength: 1, maxLength, size: pieces })
    .map((parts) => parts.join(''))
    .filter(shows);
export const short = textOf('small', 12);
export const long = textOf('max', 1_500).filter((text) => text.length > MESSAGE_TEXT);
export const anyLength = fc.oneof(short, textOf('max', 600));

export const blockOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text }),
    fc.record({ kind: fc.constant('aside' as const), text }),
    fc.record({
      kind: fc.constant('dialogue' as const),
      lines: fc.array(fc.record({ speaker: text, text, direction: text }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.record({ name: text, value: text }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      heading: text,
      items: fc.array(fc.record({ lead: text, text }), { minLength: 1, maxLength: 3 }),
    }),
  );

export const cardOf = (text: fc.Arbitrary<string>): fc.Arbitrary<Card> =>
  fc
    .record({
      title: text,
      blocks: fc.array(blockOf(text), { maxLength: 3 }),
      records: fc.constant([]),
      private: fc.boolean(),
      citation: fc.record({
        stories: fc.array(fc.record({ code: text, title: text }), { maxLength: 3 }),
        sources: fc.array(
          fc.record({ name: text, url: fc.oneof(fc.webUrl({ withFragments: true }), text) }),
          { maxLength: 3 },
        ),
      }),
      actions: fc.array(
        fc.record({
          label: fc.oneof(fc.string({ unit: 'binary' }), text),
          call: fc.record({
            command: fc.string({ maxLength: 32 }),
            args: fc.dictionary(fc.string(), text),
          }),
        }),
        { maxLength: 20 },
      ),
    })
    .map(foundCard);

/** The same card, saying only harmless words. */
export function harmless(card: Card): Card {
  return JSON.parse(
    JSON.stringify(card, (key, value) =>
      typeof value === 'string' && !['kind', 'url', 'outcome'].includes(key) ? 'word' : value,
    ),
  );
}
