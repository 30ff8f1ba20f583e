import { expect, test } from 'vitest';
import { completeLine } from '../../src/console/complete.ts';
import { createMorn } from '../morn.ts';

const morn = createMorn();

test('a slash and letters complete to commands', () => {
  expect(completeLine(morn, '/wh')).toEqual([['/who-played ', '/which-episode '], '/wh']);
  expect(completeLine(morn, '')[0]).toHaveLength(morn.commands.length);
});

test('an option completes from the list that Discord shows', () => {
  const [names, typed] = completeLine(morn, '/who-played weyo');
  expect(typed).toBe('weyo');
  expect(names).toContain('Weyoun');
  const [episodes] = completeLine(morn, '/summary what you');
  expect(episodes).toEqual(['What You Leave Behind']);
});

test('a named option completes by itself, and option names complete too', () => {
  const [speakers, typed] = completeLine(morn, '/quote guns by:ros');
  expect(typed).toBe('ros');
  expect(speakers).toContain('William Ross');
  expect(completeLine(morn, '/trivia kind:no')[0]).toEqual(['note']);
  expect(completeLine(morn, '/help pri')[0]).toEqual(['private:']);
});

test('what does not begin as typed is offered without spoiling the line', () => {
  expect(completeLine(morn, '/who-played trials')[0]).toEqual([]);
  expect(completeLine(morn, '/summary tribble-')[0]).toEqual(['Trials and Tribble-ations']);
  const [several, typed] = completeLine(morn, '/quote by:ros');
  expect(several).toEqual(expect.arrayContaining(['Rosalind Chao', 'William Ross', typed]));
});
