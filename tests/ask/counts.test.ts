/** Numbers in questions: as many as is asked, more than somebody else, together. */
import { describe, expect, test } from 'vitest';
import { lead } from './asked.ts';

describe('a number is read however it is put', () => {
  test.each([
    ['does Zek feature in 10 or more episodes?', 'No, Zek is in 7'],
    ['Ishka shows up in more than three, no?', 'Yes, Ishka is in 5'],
    ['did levar burton direct a dozen episodes?', 'No, LeVar Burton directed 10'],
    ['did ron moore write more than thirty-five episodes', 'No, Ronald D. Moore wrote'],
    ["Rom's in no fewer than thirty, aye?", 'Yes, Rom is in 35'],
    ['is odo only in 12 episodes', 'No, Odo is in 176'],
    ['did avery brooks direct at least 5 episodes', 'Yes, Avery Brooks directed 9'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('two are compared', () => {
  test.each([
    [
      'was keiko in fewer episodes than molly',
      /^No, Keiko O'Brien is in 19 .* Molly O'Brien in 11 /,
    ],
    ['is nog in more episodes than rom', /^Yes, Nog is in 46 .* Rom in 35 /],
    ['did avery brooks direct more than rene auberjonois', /^Yes, Avery Brooks .* 9 .* 8 episodes/],
    ['did garak have more than 20 episodes', /^Yes, Elim Garak is in 35/],
  ])('%s', (question, said) => expect(lead(question)).toMatch(said));
});

describe('episodes of several', () => {
  test.each([
    ['how many episodes have both Rom and Leeta', 'Rom and Leeta are both in 13 episodes'],
    ['episodes with Quark, Rom and Nog', 'are all in'],
    ['which episodes have Keiko and Molly in them', 'are both in 11 episodes:'],
    ['vash vash vash, where is she', 'Vash is in 1 episode'],
    ['how many episodes are rom and nog in', 'Nog is in 46'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('a reply asks how many of somebody', () => {
  test.each([
    ['how many is that', 'which episodes is Damar in', 'Damar is in 24'],
    ['ok, and number of eps?', 'who played Zek', 'Zek is in 7'],
    ['how many episodes does ds9 have', 'who played Zek', '176'],
  ])('%s', (question, after, said) => expect(lead(question, after)).toContain(said));
});
