import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ask, createMorn, dataset, textOf } from '../morn.ts';

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
    expect(text).toContain('First aired: 2 June 1999, in syndication');
    expect(text).toContain('Director: Allan Kroeker (');
    expect(text).toContain('Written by: Ira Steven Behr and Hans Beimler');
    expect(text).toContain('40510-575, 40510-576 and 40510-749');
    expect(text).toContain('no score given, 193 votes (TV.com)');
    expect(text).toContain('Who was the episode MVP?: nobody has voted (TV.com)');
    expect(card.actions.map((action) => action.call.command)).toEqual([
      'summary',
      'cast',
      'quote',
      'trivia',
      'reviews',
    ]);
  });

  test('the cast lists regulars and guests with their credits', () => {
    const first = ask('cast', { episode: '7x26' });
    const next = first.actions.find((action) => action.label === 'Next page');
    const text = textOf(first) + textOf(ask('cast', { ...next?.call.args }));
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

  test.each([
    ['4x02', 's04e01', 's04e03'],
    ['1x05', 's01e05', 's01e06'],
    ['173', 's07e25', 's07e23'],
  ])('%s names one story first and offers the other', (episode, first, other) => {
    for (const command of ['episode', 'summary']) {
      const card = ask(command, { episode });
      expect(card.records[0]).toBe(first);
      expect(card.actions[0]?.call).toEqual({ command, args: { episode: other } });
    }
  });

  test.each([
    ['ds9 5x06', 's05e06'],
    ['s05e06', 's05e06'],
    ['104', 's05e06'],
    ['season 5, episode 6', 's05e06'],
    ['trials and tribbleations', 's05e06'],
    ['the tribble episode', 's05e06'],
    ['visitor', 's04e03'],
    ['nor the battle to the strong', 's05e04'],
    ['take me out to the holosuit', 's07e04'],
    ['first episode', 's01e01'],
    ['pilot', 's01e01'],
    ['season 3 finale', 's03e26'],
    ['last episode of season 6', 's06e26'],
    ['season 4 premiere', 's04e01'],
    ['first weyoun episode', 's04e23'],
    ['last episode with ziyal', 's06e06'],
    ['the search part 2', 's03e02'],
    ['the maquis, part i', 's02e20'],
  ])('%s is resolved', (episode, id) => {
    expect(ask('summary', { episode }).records[0]).toBe(id);
  });

  test('"random" is one of all', () => {
    const ids = [0, 0.5, 0.999].map((chance) => {
      const call = { command: 'summary', args: { episode: 'random' } };
      return createMorn(() => chance).dispatch(call).records[0];
    });
    expect(ids).toEqual(['s01e01', dataset.stories[86]?.id, 's07e25']);
  });

  test('a long cast is turned over page by page without losing anybody', () => {
    const story = dataset.stories.find(({ id }) => id === 's07e25');
    const names = new Set(story?.cast.map(({ character }) => character.name));
    let card = ask('cast', { episode: 's07e25' });
    const seen = [textOf(card)];
    for (;;) {
      const next = card.actions.find((action) => action.label === 'Next page');
      if (!next) break;
      card = ask('cast', { ...next.call.args });
      seen.push(textOf(card));
    }
    expect(seen.length).toBeGreaterThan(1);
    for (const name of names) expect(seen.join('\n')).toContain(name);
    expect(card.actions.some((action) => action.label === 'Previous page')).toBe(true);
  });

  test('an episode of another series is not found', () => {
    expect(ask('episode', { episode: 'the best of both worlds' }).outcome).toBe('missed');
    expect(ask('episode', { episode: '9x01' }).outcome).toBe('missed');
    expect(ask('episode', { episode: '7x41' }).outcome).toBe('missed');
  });
});
