import { expect, test } from 'vitest';
import { decodeCall } from '../../src/call-id.ts';
import { respond } from '../../src/interactions/respond.ts';
import { createMorn } from '../morn.ts';

const morn = createMorn();

test.each(['gone?name=damar', 'who-played?name=nobody-at-all', 'quote?step=minus', '', '?', '%%%'])(
  'a button that leads nowhere (%s) is answered privately and leaves the message as it is',
  (customId) => {
    const answer = respond(morn, { kind: 'button', call: decodeCall(customId), ownsMessage: true });
    expect(answer).toMatchObject({ type: 4, data: { flags: 32768 | 64 } });
  },
);

test('a button of the own message changes it, one of a stranger is answered privately', () => {
  const call = { command: 'who-played', args: { name: 'damar' } };
  expect(respond(morn, { kind: 'button', call, ownsMessage: true }).type).toBe(7);
  expect(respond(morn, { kind: 'button', call, ownsMessage: false })).toMatchObject({
    type: 4,
    data: { flags: 32768 | 64 },
  });
});
