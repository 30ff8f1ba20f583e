/** Every limit of messages just below, at and just above it: what the bot makes of it, and the stand-in. */
import { describe, expect, test } from 'vitest';
import { type Call, type Card, foundCard } from '../../src/card.ts';
import * as limits from '../../src/interactions/limits.ts';
import { renderMessage } from '../../src/interactions/render.ts';
import { asArray, asObject } from '../stand-in/json.ts';
import { refusalOfMessage } from '../stand-in/validate-messages.ts';

const around = (limit: number) => [limit - 1, limit, limit + 1];
const numbered = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

/** All components of a message, nested ones too. */
function componentsOf(node: unknown): Record<string, unknown>[] {
  return asArray(asObject(node)['components']).flatMap((child) => [
    asObject(child),
    ...componentsOf(child),
  ]);
}

function rendered(card: Partial<Card>) {
  const message = renderMessage(foundCard({ title: '', blocks: [], records: [], ...card }));
  const components = componentsOf(message);
  return {
    components,
    buttons: components.filter(({ type }) => type === 2),
    text: components.map(({ content }) => content ?? '').join(''),
    taken: refusalOfMessage({ ...message }, []) === undefined,
  };
}

const text = (content: string) => ({ type: 10, content });
const button = (fields: object) => ({ type: 2, style: 1, label: 'b', custom_id: 'b', ...fields });
const row = (components: object[]) => ({ type: 1, components });
const isTaken = (components: object[]) =>
  refusalOfMessage({ flags: 32_768, components }, []) === undefined;

const callOf = (args: Call['args']) => ({ label: 'x', call: { command: 'quote', args } });

describe('messages', () => {
  test.each(around(limits.MESSAGE_TEXT))('%i characters of text', (length) => {
    const fits = length <= limits.MESSAGE_TEXT;
    const long = 'x'.repeat(length);
    const shown = rendered({ blocks: [{ kind: 'text', text: long }] });
    expect(shown.text === long).toBe(fits);
    expect(shown.text.endsWith('…')).toBe(!fits);
    expect(shown.taken).toBe(true);
    expect(isTaken([text('x'), { type: 17, components: [text('x'.repeat(length - 1))] }])).toBe(
      fits,
    );
  });

  test('the text of the frame counts', () => {
    const citation = { stories: [{ code: '1x01', title: 'T' }], sources: [] };
    const blocks = [{ kind: 'text' as const, text: 'x'.repeat(limits.MESSAGE_TEXT) }];
    const shown = rendered({ title: 'Title', blocks, citation });
    expect(shown.text).toMatch(/^### Title\nx+….*1x01/);
    expect(shown.text.length).toBeLessThanOrEqual(limits.MESSAGE_TEXT);
    expect(shown.taken).toBe(true);
  });

  test.each(around(limits.MESSAGE_COMPONENTS))('%i components', (count) => {
    const citation = { stories: [{ code: '1x01', title: 'T' }], sources: [] };
    const actions = numbered(count, (step) => callOf({ step }));
    const shown = rendered({ title: 'T', citation, actions });
    expect(shown.components.length).toBeLessThanOrEqual(limits.MESSAGE_COMPONENTS);
    expect(shown.taken).toBe(true);
    expect(isTaken(numbered(count, () => text('x')))).toBe(count <= limits.MESSAGE_COMPONENTS);
  });

  test.each(around(limits.ROW_BUTTONS))('%i buttons in a row', (count) => {
    const fits = count <= limits.ROW_BUTTONS;
    const shown = rendered({ actions: numbered(count, (step) => callOf({ step })) });
    expect(shown.buttons).toHaveLength(count);
    expect(shown.components.filter(({ type }) => type === 1)).toHaveLength(fits ? 1 : 2);
    expect(shown.taken).toBe(true);
    expect(isTaken([row(numbered(count, (i) => button({ custom_id: `${i}` })))])).toBe(fits);
  });

  test.each(around(limits.BUTTON_LABEL))('a label of %i characters', (length) => {
    const fits = length <= limits.BUTTON_LABEL;
    const label = 'x'.repeat(length);
    const shown = rendered({ actions: [{ ...callOf({}), label }] });
    expect(shown.buttons[0]?.['label'] === label).toBe(fits);
    expect(shown.taken).toBe(true);
    expect(isTaken([row([button({ label })])])).toBe(fits);
  });

  test.each(around(limits.CUSTOM_ID))('a custom_id of %i characters', (length) => {
    const fits = length <= limits.CUSTOM_ID;
    const shown = rendered({ actions: [callOf({ by: 'x'.repeat(length - 'quote?by='.length) })] });
    expect(shown.buttons).toHaveLength(fits ? 1 : 0);
    expect(shown.taken).toBe(true);
    expect(isTaken([row([button({ custom_id: 'x'.repeat(length) })])])).toBe(fits);
  });

  test('no custom_id is there twice, and none is empty', () => {
    const action = callOf({ step: 1 });
    expect(rendered({ actions: [action, action] }).buttons).toHaveLength(1);
    expect(rendered({ actions: [{ ...action, call: { command: '', args: {} } }] }).taken).toBe(
      true,
    );
    expect(isTaken([row([button({}), button({})])])).toBe(false);
    expect(isTaken([row([button({ custom_id: '' })])])).toBe(false);
  });

  test.each(['', ' ', '\u0000'])('a card of nothing (%j) still says something', (nothing) => {
    const blocks = [{ kind: 'text' as const, text: nothing }];
    const shown = rendered({
      title: nothing,
      blocks,
      actions: [{ ...callOf({}), label: nothing }],
    });
    expect(shown.text).toBe('…');
    expect(shown.taken).toBe(true);
    expect(isTaken([text('')])).toBe(false);
  });
});
