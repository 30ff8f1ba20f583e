/** Places in questions that want a yes or a no: in a season, beside another episode, first and last. */
import { describe, expect, test } from 'vitest';
import { lead } from './asked.ts';

describe('the place of an episode', () => {
  test.each([
    ['is the 3rd episode of season 6 Behind the Lines', 'No, that is “Sons and Daughters” (6x03)'],
    ['is Vortex the twelfth episode, right', 'Yes, “Vortex” (1x12) is number 12 of season 1'],
    ['Rivals is the third episode, right', 'No, “Rivals” (2x11) is number 11 of season 2'],
    ['was the hundredth episode Duet', 'No, that is “The Ship” (5x02)'],
    ['did season 4 end with Broken Link', 'Yes, that is “Broken Link” (4x26)'],
    ['was Crossfire a season finale', 'No, that is “Broken Link” (4x26)'],
    ['is The Dogs of War the penultimate episode of season 7', 'Yes'],
    ['is the visitor in season 4', 'Yes, “The Visitor” (4x03) is in season 4'],
    ['was The Visitor before season 4', 'No, “The Visitor” (4x03) is in season 4'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));

  test('in a list that is not counted is not told', () => {
    expect(lead('is family business the third ferengi episode')).not.toMatch(/^(?:Yes|No)/);
  });
});

describe('the order of two episodes', () => {
  test.each([
    ['before Facets there was Shakaar, wasnt there', 'Yes, “Facets” (3x25)'],
    ['is Shakaar followed by Facets', 'Yes, “Shakaar” (3x24) comes directly before'],
    ['Did Duet air earlier than Vortex?', 'No, “Duet” (1x19) comes after'],
    ['does Facets come directly after Shakaar', 'Yes, “Facets” (3x25) comes directly after'],
  ])('%s', (question, said) => expect(lead(question)).toContain(said));
});

describe('whether somebody is first or last seen somewhere', () => {
  test.each([
    ['was Grilka introduced in Looking for par’Mach in All the Wrong Places', 'No, Grilka first'],
    ['did grilka make her debut in the house of quark', 'Yes, Grilka first appears'],
    ['was Kor last seen in Blood Oath', 'No, Kor is last seen in “Once More'],
    ['does Martok first show up before season 5', 'Yes, Martok first appears'],
    ['does Garak appear in the last episode', 'Yes, Elim Garak is in “What You Leave Behind”'],
    ['when does Martok first appear', 'Martok first appears in'],
  ])('%s', (question, said) => expect(lead(question).startsWith(said)).toBe(true));
});

describe('a number in a reply is of the season that was spoken of', () => {
  test.each([
    ['is that episode 9', 'what number is Covenant', 'Yes, that is “Covenant” (7x09)'],
    ['and number 10 that season?', 'what is 4x08', '“Our Man Bashir” (4x10)'],
    ['who directed episode 3?', 'who directed 4x08', 'directed “The Visitor” (4x03)'],
    ['what is number 100 overall', 'what is 4x08', '“The Ship” (5x02)'],
  ])('%s', (question, after, said) => expect(lead(question, after)).toContain(said));
});
