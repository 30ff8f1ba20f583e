/** Questions that want a yes or a no, and names that only look like somebody's. */
import { describe, expect, test } from 'vitest';
import { ask } from '../morn.ts';
import { lead } from './asked.ts';

describe('a number in a question is compared', () => {
  test.each([
    ['are there more than 7 seasons of this', 'No, Deep Space Nine has 7'],
    ['has the series more than six seasons?', 'Yes, Deep Space Nine has 7'],
    ['did avery brooks direct at least 5 episodes', 'Yes, Avery Brooks directed 9'],
    ['is garak in more than 40 episodes', 'No, Elim Garak is in 35'],
    ['was garak in one of these', 'Yes, Elim Garak is in 35'],
    ['was q in more than one episode of the show', 'No, Q is in 1 episode'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

test('what is counted has to be episodes', () => {
  expect(ask('ask', { question: 'how many nurses work in the infirmary' }).outcome).toBe('missed');
});

describe('yes or no', () => {
  test.each([
    ['was Clint Howard in Past Tense', 'Yes, Clint Howard is in “Past Tense, Part II”'],
    ['is garak in the one where they blow up the romulan senator', 'Yes, Elim Garak is in “In the'],
    ['duet and ron moore, did he write it', 'No, Peter Allan Fields'],
    ['is iggy pop on ds9', 'as Yelgrun'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('nobody here has such a name', () => {
  test.each([
    'a colleague swears Patrick Macnee guested on DS9. did he?',
    'Sophia Loren played which bajoran lady?',
    'was armin shimerman on buffy',
  ])('%s', (question) => expect(ask('ask', { question }).outcome).toBe('missed'));
});

describe('replies', () => {
  test.each([
    ['gimme one more by him', 'what did Garak say?', 'Elim Garak, at random'],
    ['and damar?', 'garak quote', 'Damar, at random'],
    ['got some trivia for it too?', 'what happens in Civil Defense?', '“Civil Defense”'],
  ])('%s', (question, after, said) => expect(lead(question, after)).toContain(said));
});

test('a thing that an episode is called after has notes elsewhere, which are shown too', () => {
  const card = ask('ask', { question: 'a fact about the defiant' });
  const also = card.blocks.find(({ kind }) => kind === 'list');
  expect(JSON.stringify(also)).toContain('Defiant');
});
