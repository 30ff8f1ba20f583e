import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { parseLine } from '../../src/console/parse-line.ts';

test.each([
  ['/quote', 'quote', {}],
  ['/quote guns are silent', 'quote', { search: 'guns are silent' }],
  ['/quote guns by:ross', 'quote', { search: 'guns', by: 'ross' }],
  ['/quote by:Kai Winn private:true', 'quote', { by: 'Kai Winn', private: 'true' }],
  ['/quote by:"Kai Winn"', 'quote', { by: 'Kai Winn' }],
  ['/QUOTE sisko: i can live with it', 'quote', { search: 'sisko: i can live with it' }],
  ['/summary episode:7x26', 'summary', { episode: '7x26' }],
  ['  /help  ', 'help', {}],
])('%s', (line, command, args) => {
  expect(parseLine(line, commands)).toEqual({ ok: true, call: { command, args } });
});

test.each(['hello', '/warp', '/', '/help me'])('%s is no call', (line) => {
  expect(parseLine(line, commands)).toMatchObject({ ok: false, problem: expect.any(String) });
});
