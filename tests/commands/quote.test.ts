import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/card.ts';
import { ask, createMorn, dataset, textOf } from '../morn.ts';

describe('/quote', () => {
  test('prefers what somebody says to where they are spoken of', () => {
    const card = ask('quote', { search: 'weyoun' });
    const about = dataset.quotes.find((quote) => quote.id === 's07e25.last-clone');
    expect(about?.about.map((character) => character.id)).toContain('weyoun');
    const speaks = dataset.quotes.some((q) => q.lines.some((l) => l.speaker.id === 'weyoun'));
    // Where he has lines they go first; where he has none, the line about him is found.
    if (speaks) expect(card.records).toContain('weyoun');
    else expect(card.records[0]).toBe('s07e25.last-clone');
  });

  test('answers a speaker with something they say, whatever the chance', () => {
    for (const chance of [0, 0.3, 0.7, 0.999]) {
      const card = createMorn(() => chance).dispatch({
        command: 'quote',
        args: { search: 'damar' },
      });
      expect(textOf(card)).toMatch(/^Damar: /m);
      expect(card.records).toContain('damar');
    }
  });

  test('finds a line by its words and shows the exchange as dialogue', () => {
    const card = ask('quote', { search: 'guns are silent' });
    expect(card.records[0]).toBe('s07e25.guns-are-silent');
    const [dialogue] = card.blocks;
    expect(dialogue?.kind === 'dialogue' && dialogue.lines.map((line) => line.speaker)).toEqual([
      'Female Changeling',
      'William Ross',
    ]);
  });

  test('cites the episode of every quotation', () => {
    for (const quote of dataset.quotes) {
      const card = ask('quote', { search: quote.id });
      expect(card.citation?.stories).toEqual([
        { code: quote.story.code, title: quote.story.title },
      ]);
      expect(card.position).toBeGreaterThanOrEqual(quote.story.position);
    }
  });

  test('keeps to the speaker named by "by"', () => {
    const card = ask('quote', { search: 'losing side', by: 'sisko' });
    expect(card.records[0]).toBe('s07e25.on-your-knees');
    expect(ask('quote', { search: 'losing side', by: 'quark' }).outcome).toBe('missed');
    expect(ask('quote', { by: 'jeffrey comb' }).outcome).not.toBe('invalid');
  });

  test('says who somebody is who has no line, and offers it', () => {
    const card = ask('quote', { by: 'morn' });
    expect(card).toMatchObject({ outcome: 'missed', private: true });
    expect(card.actions[0]?.call).toEqual({ command: 'who-played', args: { name: 'morn' } });
  });

  test('"Another" shows every quotation once before any comes again', () => {
    const morn = createMorn(() => 0.123);
    const seen: string[] = [];
    let card: Card = morn.dispatch({ command: 'quote', args: {} });
    for (let i = 0; i < dataset.quotes.length; i++) {
      seen.push(card.records[0] ?? '');
      const another = card.actions.find((action) => action.label === 'Another');
      if (another) card = morn.dispatch(another.call);
    }
    expect(new Set(seen).size).toBe(dataset.quotes.length);
    // The next round does not begin with what was shown last.
    expect(card.records[0]).not.toBe(seen.at(-1));
  });

  test('steps through the hits of a search in order', () => {
    const first = ask('quote', { search: 'celestial temple' });
    const next = first.actions.find((action) => action.label.startsWith('Next (1 of'));
    expect(next).toBeDefined();
    const second = ask('quote', { ...next?.call.args });
    expect(second.records[0]).not.toBe(first.records[0]);
    expect(second.actions[0]?.label).toMatch(/^Next \(2 of/);
  });
});

describe('/quote and /trivia within an episode or a season', () => {
  test.each(['quote', 'trivia'])('/%s keeps to it', (command) => {
    const ofSeason = ask(command, { season: 5 });
    expect(ofSeason.records[1]).toMatch(/^s05/);
    const ofEpisode = ask(command, { episode: 'the visitor' });
    expect(ofEpisode.records[1]).toBe('s04e03');
    const another = ofEpisode.actions.find(({ label }) => label === 'Another');
    expect(another?.call.args['episode']).toBe('s04e03');
    expect(ask(command, { ...another?.call.args }).records[1]).toBe('s04e03');
    expect(ask(command, { search: 'sisko', season: 2 }).records[1]).toMatch(/^s02/);
  });

  test('says which episode it does not know', () => {
    expect(ask('quote', { episode: 'encounter at farpoint' })).toMatchObject({
      outcome: 'missed',
      title: 'No episode found for “encounter at farpoint”',
    });
  });
});
