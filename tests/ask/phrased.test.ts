import { describe, expect, test } from 'vitest';
import { ask, textOf } from '../morn.ts';
import { lead } from './asked.ts';

describe('two questions in one message', () => {
  test.each([
    ['who wrote Duet and when did it air', ['Peter Allan Fields', '13 June 1993']],
    ['when did it air and who wrote Duet', ['13 June 1993', 'Peter Allan Fields']],
    ['who played Brunt and who played Zek?', ['Jeffrey Combs', 'Wallace Shawn']],
    ['actors of Brunt and Zek', ['Jeffrey Combs', 'Wallace Shawn']],
  ])('%s', (question, said) => {
    for (const one of said) expect(lead(question)).toContain(one);
  });

  test('the way to both answers is open', () => {
    const card = ask('ask', { question: 'who wrote Duet and who played Brunt' });
    const calls = card.actions.map(({ call }) => call.command);
    expect(calls.slice(0, 2)).toEqual(['episode', 'who-played']);
    expect(textOf(card)).toContain('Understood as /episode Duet and /who-played Brunt');
  });

  test('what cannot be answered is said to be left', () => {
    const said = lead('who played Brunt and what did his shoes cost in real life');
    expect(said).toContain('Jeffrey Combs played');
    expect(said).toContain('The other question I cannot answer.');
  });
});

describe('what is put politely', () => {
  test.each([
    ['Might I trouble you for the name of the actor who played Brunt?', 'Jeffrey Combs'],
    ['Would you be so kind as to tell me who directed Duet?', 'James L. Conway'],
    ['For our pub quiz: who wrote Duet? Thanks in advance', 'Peter Allan Fields'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

test.each(['who said its a faaaake', 'who said IT’S A FAKEEEE'])('%s', (question) => {
  expect(lead(question)).toContain('Vreenak said that');
});

test('the episodes of a season are listed', () => {
  expect(lead('list every ep of s2')).toMatch(/Season 2 has 26 episodes: “The Homecoming”/);
});

describe('a greeting asks nothing', () => {
  test.each(['hiya morn', 'Good evening!', 'hey there morn'])('%s', (question) =>
    expect(ask('ask', { question }).outcome).toBe('missed'),
  );
  test('unless a question follows', () => {
    expect(lead('hiya morn, who plays quark')).toContain('Armin Shimerman');
  });
});

test.each([
  ['The more things change the more they stay the same, by who', 'Quark said that'],
  ['so i can live with it. which character says that', 'Benjamin Sisko said that'],
])('what asks for the speaker stands behind the line: %s', (question, said) => {
  expect(lead(question)).toContain(said);
});

describe('a note on where a name or an idea is from', () => {
  test.each([
    ['what was the inspiration for duet', 'Glass Booth'],
    ['trivia about morns name', 'anagram'],
  ])('%s', (question, said) => {
    expect(JSON.stringify(ask('ask', { question }).blocks)).toContain(said);
  });
});

test.each(['when did duet air in japan', 'whats the finale of cheers'])(
  'what is told of another broadcast or series is not answered: %s',
  (question) => {
    expect(ask('ask', { question }).outcome).toBe('missed');
  },
);
