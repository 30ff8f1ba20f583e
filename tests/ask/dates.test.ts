/** Dates in questions that want a yes or a no. */
import { describe, expect, test } from 'vitest';
import { sayWhetherThen } from '../../src/ask/dates/asked.ts';
import { lead } from './asked.ts';

describe('a day is held against what is said of it', () => {
  test.each([
    ['on 30 december 1996', '1996-12-30', 'Yes, '],
    ['on december 29th 96', '1996-12-30', 'No, '],
    ['on 12 30 96', '1996-12-30', 'Yes, '],
    ['on the thirtieth of december', '1996-12-30', 'Yes, '],
    ['on a tuesday in december', '1996-12-30', 'No, '],
    ['before 1997', '1996-12-30', 'Yes, '],
    ['before december 1996', '1996-12-30', 'No, '],
    ['after christmas', '1996-12-30', 'Yes, '],
    ['by november 96', '1996-12-30', 'No, '],
    ['95 or later', '1996-12-30', 'Yes, '],
    ['between may and october 1996', '1996-12-30', 'No, '],
    ['nineteen ninety six', '1996-12-30', 'Yes, '],
    ['in the spring of 97', '1996-12-30', 'No, '],
    ['in the nineties', '1996-12-30', 'Yes, '],
    ['in late 1996', '1996-12-30', 'Yes, '],
    ['in 1997, no wait december 96', '1996-12-30', 'Yes, '],
    ['did it start in 1994', '1994-09-26', 'Yes, '],
    ['in early september', '1994-09-13', ''],
    ['did it not air in 1996', '1996-12-30', ''],
    ['may i ask', '1994-05-15', undefined],
    ['is it episode 97', '1997-02-10', undefined],
  ])('%s: %s', (said, day, whether) => {
    expect(sayWhetherThen(said.replace(',', ''), day)).toBe(whether);
  });
});

describe('in a question', () => {
  test.each([
    ['did Duet air on 20 june 1993', 'No, “Duet” (1x19) first aired on 13 June 1993'],
    ['was Crossfire shown before february 96', 'Yes, “Crossfire” (4x13)'],
    ["didn't Rivals air in 1994", 'Yes, “Rivals” (2x11)'],
    ['did season 3 start in 1994', 'Yes, season 3 began with “The Search, Part I”'],
    [
      'did Duet air in the same year as Rivals',
      'No, “Duet” (1x19) first aired on 13 June 1993; “Riv',
    ],
    ['when did Duet air', '“Duet” (1x19) first aired'],
  ])('%s', (question, said) => expect(lead(question).startsWith(said)).toBe(true));
});

describe('in a reply', () => {
  test.each([
    ['so after 1998?', 'when did Waltz air', 'No, “Waltz” (6x11)'],
    ['in the same year as Duet?', 'when did Cardassians air', 'Yes, “Cardassians” (2x05)'],
    ['and when did it start', 'when did season 2 end', 'Season 2 began with “The Homecoming”'],
    ['and Duet?', 'when did Waltz air', '“Duet” (1x19) first aired'],
  ])('%s', (question, after, said) => expect(lead(question, after)).toContain(said));
});
