import { describe, expect, test } from 'vitest';
import { run } from '../program.ts';

describe.concurrent('one call', () => {
  test.each([
    ['/quote guns are silent', 0, 'Today the guns are silent'],
    ['/who-played weyon', 0, 'Jeffrey Combs'],
    ['/who-played luke skywalker', 1, 'No character or actor found for “luke skywalker”'],
    ['/quote guns by:ross private:true', 0, 'William Ross'],
    ['who-played weyoun', 0, 'Jeffrey Combs'],
    ['/warp 9', 2, 'There is no command of that name. There are /ask, /quote,'],
    ['/trivia kind:gossip', 2, 'one of trivia, note, allusion'],
    ['/summary', 2, '/summary needs episode'],
    ['--colour /quote', 2, ''],
  ])('%s ends with %i', async (line, code, text) => {
    const ended = await run(line.split(' '));
    expect(ended.code).toBe(code);
    expect(ended.stdout).toContain(text);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  });

  test('a pipe gets no colour', async () => {
    const { stdout } = await run(['/quote', 'damar']);
    expect(stdout).not.toContain('\u001b');
  });

  test('--json prints the call, the records and the message that Discord would get', async () => {
    const { stdout, code } = await run(['--json', '/quote', 'guns', 'are', 'silent']);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const line = JSON.parse(stdout);
    expect(line).toMatchObject({
      call: { command: 'quote', args: { search: 'guns are silent' } },
      found: true,
      records: ['s07e25.guns-are-silent', 's07e25', 'female-changeling', 'william-ross'],
      message: { flags: 32768, allowed_mentions: { parse: [] }, components: [{ type: 17 }] },
    });
  });
});

describe('standard input', () => {
  test('every line is a call, and the worst outcome is the exit code', async () => {
    const input = '/quote damar\n\n/who-played gandalf\n/summary finale\n';
    const { stdout, code } = await run(['--json'], { input });
    const found = stdout.trim().split('\n');
    expect(found.map((line) => JSON.parse(line).found)).toEqual([true, false, true]);
    expect(code).toBe(1);
  });

  test('hostile input cannot steer the terminal', async () => {
    const { stdout } = await run([], { input: '/who-played \u001b[2Jzzz\u0007\u202egandalf\n' });
    expect(stdout).toContain('No character or actor found');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out.
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});

test('a bad configuration ends the start with one line', async () => {
  const { code, stderr } = await run(['/help'], { env: { LOG_LEVEL: 'loud' } });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^LOG_LEVEL cannot be used: write one of [a-z, ]+\n$/);
});
