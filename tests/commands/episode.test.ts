import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ask, textOf } from '../morn.ts';

describe('commands about an episode', () => {
  const spellings = readFileSync(new URL('./finale-spellings.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');

  test.each(spellings)('the finale answers to %s', (episode) => {
    expect(ask('summary', { episode }).records[0]).toBe('s07e25');
  });

  test.each([
    ['7x26', 'What You Leave Behind (2)'],
    ['7x25', 'What You Leave Behind (1)'],
    ['what you leave behind, part ii', 'What You Leave Behind (2)'],
    ['what you leave behind', 'What You Leave Behind'],
  ])('%s names the part %s', (episode, title) => {
    expect(ask('episode', { episode }).title).toBe(title);
  });

  test('the header tells both countings, dates and credits, and leads to the rest', () => {
    const card = ask('episode', { episode: 'finale' });
    const text = textOf(card);
    expect(text).toMatch(/season 7, episodes 25 and 26 \(number 175 and 176\)/);
    expect(text).toMatch(/7x25 \(number 173\)/);
    expect(text).toContain('First aired: 2 June 1999');
    expect(text).toContain('Director: Allan Kroeker');
    expect(text).toContain('Written by: Ira Steven Behr and Hans Beimler');
    expect(text).toContain('40510-575, 40510-576 and 40510-749');
    expect(text).toContain('no score given, 193 votes (TV.com)');
    expect(text).toContain('Who was the episode MVP?: nobody has voted (TV.com)');
    expect(card.actions.map((action) => action.call.command)).toEqual([
      'summary',
      'cast',
      'reviews',
    ]);
  });

  test('the cast lists regulars and guests with their credits', () => {
    const text = textOf(ask('cast', { episode: '7x26' }));
    for (const line of [
      'Quark Armin Shimerman',
      'Ezri Dax Nicole de Boer',
      'Sarah Sisko Deborah Lacey (recurring)',
      'Station Computer Judi M. Durand (recurring; voice)',
      'Kasidy Yates Penny Johnson Jerald (recurring; credited as Penny Johnson)',
      "Molly O'Brien Hana Hatae (recurring; part 1 only)",
      "Gowron Robert O'Reilly (archive footage; uncredited; only claimed by TV.com)",
    ]) {
      expect(text).toContain(line);
    }
  });

  test('reviews are verdicts with points', () => {
    const card = ask('reviews', { episode: 'finale' });
    const lists = card.blocks.filter((block) => block.kind === 'list');
    expect(lists).toHaveLength(5);
    expect(lists.filter((list) => list.heading?.includes('(praise)'))).toHaveLength(3);
  });

  test('an episode of another series is not found', () => {
    expect(ask('episode', { episode: 'the best of both worlds' }).outcome).toBe('missed');
    expect(ask('episode', { episode: '9x01' }).outcome).toBe('missed');
    expect(ask('episode', { episode: '7x41' }).outcome).toBe('missed');
  });
});
