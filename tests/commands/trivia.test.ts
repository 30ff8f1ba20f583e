import { describe, expect, test } from 'vitest';
import { ask, createMorn, guide, textOf } from '../morn.ts';

describe('/trivia', () => {
  test.each(['trivia', 'note', 'allusion'])('keeps to the kind %s', (kind) => {
    const ids = new Set(
      guide.allTrivia.filter((item) => item.kind === kind).map((item) => item.id),
    );
    const morn = createMorn(() => 0.9);
    const shown = new Set<string>();
    let call = { command: 'trivia', args: { kind } as Record<string, string | number | boolean> };
    for (let i = 0; i < ids.size; i++) {
      const card = morn.dispatch(call);
      shown.add(card.records[0] ?? '');
      const another = card.actions.find((action) => action.label === 'Another');
      if (another) call = { command: 'trivia', args: { ...another.call.args } };
    }
    expect(shown).toEqual(ids);
  });

  test('refuses a kind that there is not', () => {
    const card = ask('trivia', { kind: 'gossip' });
    expect(card.outcome).toBe('invalid');
    expect(textOf(card)).toContain('trivia, note, allusion');
  });

  test('says of a claim that only one source makes it', () => {
    const claim = ask('trivia', { search: 'ink pen surrender' });
    expect(claim.records[0]).toBe('s07e25.pen-and-ink');
    expect(textOf(claim)).toContain('Only claimed by TV.com.');
    expect(textOf(ask('trivia', { search: 's07e25.macarthur' }))).not.toContain('Only claimed');
  });

  test('finds nothing for what the series does not have', () => {
    expect(ask('trivia', { search: 'hobbits of the shire' }).outcome).toBe('missed');
  });
});
