/** Which names a question means: whole names, shared ones, relatives, and words that are none. */
import { describe, expect, test } from 'vitest';
import { ask } from '../morn.ts';
import { lead } from './asked.ts';

describe('a part of a name is nobody’s, where the rest of it is not', () => {
  test.each([
    'was Ryan Gosling in DS9',
    'did Emma Thompson guest on ds9',
    'was mel gibson in deep space nine',
    'how many episodes did david bowie do',
    'did dax shepard guest star',
    "did avery brooks's friend Denzel Washington guest on DS9",
    "was armin shimerman's wife in ds9",
    'was counselor troi (deanna, not her mother) a guest on the station ever',
  ])('%s', (question) => expect(ask('ask', { question }).outcome).toBe('missed'));
});

describe('two words are one name', () => {
  test.each([
    ['who is Cassidy Yates', 'Penny Johnson Jerald played Kasidy Yates'],
    ['did Bob Wolfe write The Wire', 'Yes, Robert Hewitt Wolfe'],
    ['alexander sidig roles', 'Alexander Siddig played Julian Bashir'],
    ['ron moore wrote what', 'Ronald D. Moore wrote'],
    ['who played old man sisko', 'Brock Peters played Joseph Sisko'],
    ["was armin shimerman's wife Kitty Swink in ds9", 'Yes, Kitty Swink'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('a shared name is that of whoever did it, or is there', () => {
  test.each([
    ['did thompson and weddle write Prodigal Daughter', 'Yes, Bradley Thompson'],
    ['did thompson play inglatu', 'Yes, Brian Thompson'],
    ['who played joseph in paradise', 'Steve Vinovich'],
    ['was dax in afterimage', 'Yes, Ezri Dax'],
    ['who played joseph in homefront', 'Brock Peters'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('whoever is told by somebody else is not that somebody', () => {
  test.each([
    ["who played Kai Winn's servant", 'James Otis played Solbor'],
    ["who played Quark's klingon wife", 'Mary Kay Adams played Grilka'],
    ["who played Worf's brother", 'Tony Todd played Kurn'],
    ['dabo girl jake was smitten with? actress name?', 'Jill Sayre played Mardah'],
    ['the bartender Quark was played by whom', 'Armin Shimerman played Quark'],
    ["standing behind the Nagus is a tall guy, Maihar'du, who plays him", 'Tiny Ron'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));

  test.each([
    "who played odo's changeling girlfriend",
    "who plays Bashir's romulan friend",
    "who played worf's adoptive brother",
  ])('%s', (question) => expect(ask('ask', { question }).outcome).toBe('missed'));
});

describe('words that are also a name or a title', () => {
  test.each([
    ['any minor roles as well?', 'who did Jeffrey Combs play', 'Jeffrey Combs played Weyoun'],
    ['who did they pick for the part', 'who played Vedek Yassim', 'Lilyan Chauvin'],
    ['which parts did Minor play', undefined, 'Bob Minor played'],
    [
      "the jem'hadar third who hated the founders, Omet'iklan, whats the actor called",
      undefined,
      'Clarence Williams III',
    ],
    ["was quark in the jem'hadar", undefined, "Yes, Quark is in “The Jem'Hadar”"],
  ])('%s', (question, after, said) => expect(lead(question, after)).toContain(said));
});
