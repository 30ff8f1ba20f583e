import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMorn, guide } from '../morn.ts';

const indexes = {
  names: guide.names,
  quotes: guide.quotes,
  trivia: guide.trivia,
  episodes: guide.episodes,
};

/** Whatever a keyboard, a clipboard or an attacker can produce. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('the', 'sisko', 'war', '.*', '(', '\\', '\u0000', '\ud83d', 'é', '‮', 'ا'),
    )
    .map((words) => words.join(' ')),
);

describe.each(Object.entries(indexes))('the index of %s', (_, index) => {
  test('answers anything without throwing', () => {
    fc.assert(
      fc.property(anything, (query) => {
        const hits = index.search(query);
        for (const { coverage, score, matches } of hits) {
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1.000001);
          expect(Number.isFinite(score)).toBe(true);
          expect(matches.length).toBeGreaterThan(0);
        }
        expect(index.nearest(query, 3).length).toBeLessThanOrEqual(3);
        expect(index.suggest(query, 25).length).toBeLessThanOrEqual(25);
        expect(index.explain(query, () => 'it').length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  test('answers the same every time', () => {
    fc.assert(
      fc.property(anything, (query) => {
        expect(index.search(query)).toEqual(index.search(query));
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['6,000 characters', 'sisko '.repeat(1000)],
  ['one word of 6,000 letters', 'x'.repeat(6000)],
  ['24 common words', 'the war you '.repeat(8)],
  ['right to left', 'بنجامين سيسكو'],
  ['emoji', '👩‍🚀🖖🏽'],
  ['combining marks', `s${'\u0301'.repeat(500)}isko`],
  ['null bytes', 'sis\u0000ko'],
  ['lone surrogates', '\ud800sisko\udfff'],
  ['regular expressions', '^(a+)+$ [[:alpha:]] (?<=x)'],
])('%s are a query like any other', (_, query) => {
  const morn = createMorn();
  for (const [command, option] of [
    ['quote', 'search'],
    ['who-played', 'name'],
    ['trivia', 'search'],
    ['summary', 'episode'],
  ] as const) {
    const card = morn.dispatch({ command, args: { [option]: query } });
    expect(['found', 'missed']).toContain(card.outcome);
    expect(() => morn.suggest(command, option, query)).not.toThrow();
  }
});
