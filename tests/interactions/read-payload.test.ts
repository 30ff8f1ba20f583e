import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readPayload as read } from '../../src/interactions/read-payload.ts';

const readPayload = (payload: unknown) => read(payload, commands);

const QUARK = { id: '42' };
const ROM = { id: '43' };

describe('readPayload', () => {
  test('an entry of the Apps menu carries the message it was chosen on', () => {
    const name = 'Which episode is this from?';
    const resolved = { messages: { '7': { content: 'I can live with it.' } } };
    const payload = { type: 2, data: { name, type: 3, target_id: '7', resolved } };
    expect(readPayload(payload)).toMatchObject({ kind: 'command' });
    expect(JSON.stringify(readPayload(payload))).toContain('I can live with it.');
    expect(readPayload({ type: 2, data: { ...payload.data, name: 'Gone' } })).toBeUndefined();
  });

  test('keeps the values of options as they are, and leaves out what has none', () => {
    const options = [
      { name: 'search', type: 3, value: ' guns ' },
      { name: 'season', type: 4, value: 0 },
      { name: 'private', type: 5, value: false },
      { name: 'group', type: 1 },
    ];
    expect(readPayload({ type: 2, data: { name: 'quote', type: 1, options } })).toEqual({
      kind: 'command',
      call: { command: 'quote', args: { search: ' guns ', season: 0, private: false } },
    });
  });

  test('finds what is being typed', () => {
    const options = [
      { name: 'search', type: 3, value: 'guns' },
      { name: 'by', type: 3, value: 'gar', focused: true },
    ];
    expect(readPayload({ type: 4, data: { name: 'quote', options } })).toEqual({
      kind: 'autocomplete',
      command: 'quote',
      option: 'by',
      typed: 'gar',
    });
  });

  test.each([
    ['the asker, in a server', { member: { user: QUARK } }, 0, QUARK, true],
    ['somebody else, in a server', { member: { user: ROM } }, 0, QUARK, false],
    ['the asker, in a direct message', { user: QUARK }, 0, QUARK, true],
    ['somebody else, in a group', { user: ROM }, 0, QUARK, false],
    ['whoever sees a private message', { user: QUARK }, 64, undefined, true],
    ['somebody, on a message of nobody', { user: QUARK }, 0, undefined, false],
    ['nobody, on a message of nobody', {}, 0, undefined, false],
  ])('a button pressed by %s', (_, presser, flags, asker, ownsMessage) => {
    const message = { flags, ...(asker && { interaction_metadata: { user: asker } }) };
    const data = { component_type: 2, custom_id: 'quote?step=2' };
    expect(readPayload({ type: 3, data, message, ...presser })).toEqual({
      kind: 'button',
      call: { command: 'quote', args: { step: '2' } },
      ownsMessage,
    });
  });

  test.each([undefined, null, 1, 'text', [], {}, { type: '1' }, { type: 2, data: null }])(
    'is undefined for %j',
    (payload) => {
      expect(readPayload(payload)).toBeUndefined();
    },
  );
});
