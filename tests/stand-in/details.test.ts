import { ComponentType, GatewayOpcodes } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type StandIn, startStandIn } from './index.ts';
import { refusalOfCommands } from './validate-commands.ts';
import { refusalOfChoices, refusalOfMessage } from './validate-messages.ts';

const TOKEN = 'stand-in-token';
const V2 = 32_768;

let discord: StandIn | undefined;
afterEach(async () => {
  await discord?.close();
  discord = undefined;
});

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (extra: object = {}) => ({
  type: 2,
  style: 1,
  label: 'b',
  custom_id: 'b',
  ...extra,
});
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const v2 = (...components: object[]) => ({ flags: V2, components });
/** Two embeds with so many characters together. */
const embeds = (length: number) => [
  { title: 'x'.repeat(100), fields: [{ name: 'x'.repeat(100), value: 'x'.repeat(800) }] },
  { description: 'x'.repeat(length - 1100), footer: { text: 'x'.repeat(100) } },
];
const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => button({ custom_id: `b${index}` }));

test.each([
  ['text', v2(text('hello'))],
  ['4000 characters', v2(text('😀'.repeat(2000)), container(text('x'.repeat(2000))))],
  ['40 components', v2(...Array.from({ length: 40 }, () => text('x')))],
  ['five buttons', v2(container(row(...buttons(5))))],
  ['5999 characters of embeds', { embeds: embeds(5999) }],
  ['6000 characters of embeds', { embeds: embeds(6000) }],
  ['legacy content', { content: 'x'.repeat(2000), components: [row(...buttons(5))] }],
])('a message is taken: %s', (_name, message) => {
  expect(refusalOfMessage(message, [])).toBeUndefined();
});

test.each([
  ['content', { ...v2(text('a')), content: 'x' }, 'content'],
  ['embeds', { ...v2(text('a')), embeds: [{}] }, 'embeds'],
  ['no component', v2(), 'components'],
  ['41 components', v2(container(...Array.from({ length: 40 }, () => text('x')))), 'components'],
  ['4001 characters', v2(text('x'.repeat(2000)), text('x'.repeat(2001))), 'components'],
  ['an empty text', v2(text('')), 'components.0.content'],
  ['an empty row', v2(row()), 'components.0.components'],
  ['six buttons', v2(row(...buttons(6))), 'components.0.components'],
  ['a label of 81', v2(row(button({ label: 'x'.repeat(81) }))), 'components.0.components.0.label'],
  [
    'a custom id of 101',
    v2(row(button({ custom_id: 'x'.repeat(101) }))),
    'components.0.components.0.custom_id',
  ],
  [
    'a custom id twice',
    v2(row(button()), container(row(button()))),
    'components.1.components.0.components.0.custom_id',
  ],
  [
    'a container in a container',
    v2(container(container(text('a')))),
    'components.0.components.0.type',
  ],
  ['a button at the top', v2(button()), 'components.0.type'],
  ['legacy content of 2001', { content: 'x'.repeat(2001) }, 'content'],
  ['6001 characters of embeds', { embeds: embeds(6001) }, 'embeds'],
  ['a text without the flag', { components: [text('a')] }, 'components.0.type'],
])('a message is refused: %s', (_name, message, field) => {
  const reply = refusalOfMessage(message, []);
  expect(reply).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
  expect(reply).toHaveProperty(`body.errors.${field}._errors.0.code`);
});

test('an empty message is refused', () => {
  expect(refusalOfMessage({ content: ' ' }, [])).toMatchObject({ body: { code: 50006 } });
});

test('autocomplete choices have limits', () => {
  const choices = (...list: object[]) => refusalOfChoices({ choices: list });
  expect(choices({ name: 'a', value: 'x'.repeat(100) }, { name: 'b', value: 1 })).toBeUndefined();
  expect(choices({ name: '', value: 1 })).toHaveProperty('body.errors.data.choices.0.name');
  expect(choices({ name: 'a', value: 'x'.repeat(101) })).toHaveProperty(
    'body.errors.data.choices.0.value',
  );
});

test.each([
  ['an upper case name', { name: 'Roll' }, 'name'],
  ['a name with a space', { name: 'a b' }, 'name'],
  ['no description', { description: undefined }, 'description'],
  ['26 options', { options: Array.from({ length: 26 }, (_, i) => option(`o${i}`)) }, 'options'],
  [
    'required behind optional',
    { options: [option('a'), option('b', { required: true })] },
    'options.1',
  ],
  [
    '26 choices',
    {
      options: [
        option('a', {
          choices: Array.from({ length: 26 }, (_, i) => ({ name: 'c', value: `${i}` })),
        }),
      ],
    },
    'options.0.choices',
  ],
])('a command is refused: %s', (_name, change, field) => {
  const command = { name: 'roll', description: 'Rolls', ...change };
  expect(refusalOfCommands([command])).toHaveProperty(`body.errors.0.${field}._errors`);
  expect(refusalOfCommands([{ name: 'würfel', description: 'Rolls' }])).toBeUndefined();
});

function option(name: string, extra: object = {}) {
  return { type: 3, name, description: 'd', ...extra };
}

test('unknown routes, methods and tokens get the answers Discord gives', async () => {
  discord = await startStandIn({ token: TOKEN });
  const api = `${discord.apiUrl}/v10`;
  const ask = async (path: string, init?: RequestInit) => {
    const response = await fetch(api + path, init);
    return { status: response.status, body: await response.json() };
  };
  expect(await ask('/nowhere')).toEqual({
    status: 404,
    body: { message: '404: Not Found', code: 0 },
  });
  expect(await ask('/users/@me')).toMatchObject({ status: 401, body: { code: 0 } });
  expect(await ask('/users/@me', { method: 'DELETE' })).toMatchObject({ status: 405 });
  expect(await ask('/webhooks/1/x', { method: 'POST', body: '{' })).toMatchObject({
    body: { code: 50109 },
  });
  const callback = { method: 'POST', body: '{"type":4}' };
  expect(await ask('/interactions/1/x/callback', callback)).toMatchObject({
    body: { code: 10062 },
  });
});

test('the gateway checks the token, and knows no foreign session', async () => {
  discord = await startStandIn({ token: TOKEN });
  const { url } = (await (await fetch(`${discord.apiUrl}/v10/gateway`)).json()) as { url: string };
  const talk = async (payload: object) => {
    const socket = new WebSocket(`${url}?v=10&encoding=json`);
    const received: { op: number; d: unknown }[] = [];
    return new Promise<unknown>((resolve) => {
      socket.on('close', (code) => resolve(code));
      socket.on('message', (data) => {
        received.push(JSON.parse(String(data)));
        if (received.length === 1) socket.send(JSON.stringify(payload));
        else resolve(received.at(-1));
      });
    });
  };
  const identify = { token: 'wrong', intents: 1, shard: [0, 1] };
  expect(await talk({ op: GatewayOpcodes.Identify, d: identify })).toBe(4004);
  const resume = { token: TOKEN, session_id: 'none', seq: 1 };
  expect(await talk({ op: GatewayOpcodes.Resume, d: resume })).toMatchObject({ op: 9, d: false });
});

test('closing ends requests that hang, and interactions need somebody to answer them', async () => {
  discord = await startStandIn({ token: TOKEN });
  discord.rest.failNext({ path: /gateway/, delayMs: Infinity });
  const hanging = fetch(`${discord.apiUrl}/v10/gateway`);
  const refused = expect(hanging).rejects.toThrow();
  await expect(discord.slash({ name: 'x' })).rejects.toThrow('No bot has a gateway session');
  await discord.close();
  await refused;
});
