import { describe, expect, test } from 'vitest';
import { ask, dataset, textOf } from '../morn.ts';

describe('/who-played', () => {
  test('names actor, credit and story of a character', () => {
    const card = ask('who-played', { name: 'weyoun' });
    expect(card.records.slice(0, 2)).toEqual(['weyoun', 'jeffrey-combs']);
    expect(textOf(card)).toContain('Jeffrey Combs played Weyoun.');
    expect(textOf(card)).toMatch(/^Credit: .*recurring/m);
    expect(card.citation?.stories.at(-1)?.title).toBe('What You Leave Behind');
    expect(card.citation?.sources).toContainEqual(
      expect.objectContaining({ name: 'TVmaze', licence: 'CC BY-SA 4.0', url: expect.any(String) }),
    );
  });

  test('takes an actor and lists whom they played, and the crew for what they made', () => {
    expect(textOf(ask('who-played', { name: 'casey biggs' }))).toContain('Damar');
    const director = textOf(ask('who-played', { name: 'allan kroeker' }));
    expect(director).toMatch(/Directed \(\d+\): .*Call to Arms/);
  });

  test.each([
    ['weyon', 'weyoun'],
    ['obrien', 'miles-obrien'],
    ['O’Brien', 'miles-obrien'],
    ['auberjonois', 'rene-auberjonois'],
    ['the emissary', 'benjamin-sisko'],
    ['who played martok?', 'martok'],
    ['FOUNDER', 'female-changeling'],
    ['winn-adami', 'winn-adami'],
  ])('understands %s', (name, id) => {
    expect(ask('who-played', { name }).records[0]).toBe(id);
  });

  test.each(['luke skywalker', 'doctor who', '🖖', '((((', '%', 'a'.repeat(6000)])(
    'guesses nobody for %s',
    (name) => {
      const card = ask('who-played', { name });
      expect(card).toMatchObject({ outcome: 'missed', private: true, records: [] });
      expect(card.actions.length).toBeLessThanOrEqual(3);
    },
  );

  test('offers whoever is near where nobody is meant for sure', () => {
    const card = ask('who-played', { name: 'kira skywalker' });
    expect(card.outcome).toBe('missed');
    expect(card.actions.map((action) => action.call.args['name'])).toContain('kira-nerys');
  });

  test('marks what only one source claims', () => {
    expect(textOf(ask('who-played', { name: "robert o'reilly" }))).toMatch(/Gowron/);
    const finale = textOf(ask('cast', { episode: 'finale', page: 2 }));
    expect(finale).toMatch(/Gowron.*only claimed by TV\.com/);
    expect(finale).not.toMatch(/Weyoun.*only claimed/);
  });

  test('tells recasts in order, with the stories of each', () => {
    const card = ask('who-played', { name: 'ziyal' });
    expect(textOf(card)).toContain(
      'Cyia Batten, Tracy Middendorf and Melanie Smith played Tora Ziyal, in this order.',
    );
  });

  test('tells all characters of an actor, with how many stories and which', () => {
    const text = textOf(ask('who-played', { name: 'jeffrey combs' }));
    expect(text).toMatch(
      /Weyoun \d+ stories, 4x23 To the Death to 7x25–7x26 What You Leave Behind/,
    );
    expect(text).toMatch(/Brunt 7 stories/);
    expect(text).toContain('Tiron 3x08 Meridian');
  });

  test('keeps the mirror universe apart, and linked', () => {
    const card = ask('who-played', { name: 'intendant' });
    expect(card.records.slice(0, 2)).toEqual(['mirror-kira', 'nana-visitor']);
    expect(card.actions.map(({ call }) => call.args['name'])).toContain('kira-nerys');
  });

  test('never mixes bit parts of the same name', () => {
    const card = ask('who-played', { name: 'dabo girl' });
    const parts = [...dataset.characters.values()].filter(({ name }) => name === 'Dabo Girl');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const own = ask('who-played', { name: part.id });
      expect(own.records[0]).toBe(part.id);
      expect(new Set(part.portrayals.map(({ story }) => story.id)).size).toBe(1);
    }
    expect(card.actions.filter(({ label }) => label.startsWith('Dabo Girl ('))).not.toEqual([]);
  });

  test('answers for every character and everybody in the cast and crew', () => {
    for (const id of [...dataset.characters.keys(), ...dataset.people.keys()]) {
      expect(ask('who-played', { name: id }).outcome).toBe('found');
    }
  });
});
