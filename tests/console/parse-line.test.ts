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

test('a line without a slash is a question, which may point at the answer before', () => {
  const line = 'who played weyoun';
  expect(parseLine(line, commands)).toEqual({
    ok: true,
    call: { command: 'ask', args: { question: line } },
  });
  expect(parseLine('when did it air', commands, 's07e25')).toMatchObject({
    call: { args: { about: 's07e25' } },
  });
});

test.each(['/warp', '/', '/help me'])('%s is no call', (line) => {
  expect(parseLine(line, commands)).toMatchObject({ ok: false, problem: expect.any(String) });
});
