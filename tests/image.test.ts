import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instruction, layOut, readRuntimeStage } from './image.ts';
import { ROOT } from './morn.ts';
import { run, start } from './program.ts';
import { startStandIn } from './stand-in/index.ts';

const TOKEN = 'image-test-token';
/** Outside of this folder, or its node_modules would be found from there. */
const image = mkdtempSync(join(tmpdir(), 'morn-image-'));

beforeAll(() => layOut(image), 90_000);
afterAll(() => rmSync(image, { recursive: true, force: true }));

const inImage = (path: string) => existsSync(join(image, path));
const command: string[] = JSON.parse(instruction('CMD'));

describe('the image', () => {
  test('holds no more than running takes', () => {
    expect(inImage('node_modules/discord.js')).toBe(true);
    for (const path of ['node_modules/typescript', 'node_modules/vitest', 'src', 'tests', '.env']) {
      expect(inImage(path), path).toBe(false);
    }
  });

  test('runs as a user without rights, and is stopped by the signal that the program knows', () => {
    expect(instruction('USER')).toBe('node');
    expect(instruction('STOPSIGNAL')).toBe('SIGTERM');
  });

  test('answers a call', async () => {
    const { code, stdout } = await run(['/quote', 'damar'], { root: image });
    expect(code).toBe(0);
    expect(stdout).toContain('Damar');
  });

  test('its command connects, answers and leaves on SIGTERM; its deploy registers', async () => {
    const discord = await startStandIn({ token: TOKEN });
    try {
      const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl };
      expect(command).toEqual(['node', 'dist/src/main.js']);
      expect(await run([], { entry: 'deploy', env, root: image })).toMatchObject({ code: 0 });
      const morn = start([], { env, root: image });
      await morn.logged('connected to Discord');
      const { callback } = await discord.slash({ name: 'quote', options: { search: 'damar' } });
      expect(JSON.stringify(callback)).toContain('Damar');
      morn.child.kill(instruction('STOPSIGNAL') as NodeJS.Signals);
      expect(await morn.ended).toMatchObject({ code: 0 });
    } finally {
      await discord.close();
    }
  });
});

test('every way to run it gives Node the same options', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const [, options] = /^node (--\S+) dist\/src\/main\.js$/.exec(scripts.start) ?? [];
  expect(options).toBeDefined();
  expect(scripts.serve).toBe(`${scripts.start} --serve`);
  expect(readRuntimeStage()).toContain(`ENV NODE_OPTIONS=${options}`);
  const unit = readFileSync(join(ROOT, 'deploy/morn.service'), 'utf8');
  expect(unit).toContain(`\nEnvironment=NODE_OPTIONS=${options}\n`);
});

describe('the health check of the image', () => {
  const check = (...args: string[]) => run(args, { entry: 'health-check', root: image });

  test('is the one that is tested here', () => {
    expect(instruction('HEALTHCHECK')).toContain('node dist/src/health-check.js');
  });

  test.each([
    [200, 0],
    [503, 1],
    [404, 1],
  ])('an answer of %i exits with %i', async (status, code) => {
    const server = createServer((_request, response) => response.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`;
    expect((await check(url)).code).toBe(code);
    await new Promise((resolve) => server.close(resolve));
    // The same address once nobody is there.
    const gone = await check(url);
    expect(gone).toMatchObject({ code: 1, stderr: `${url} does not answer\n` });
  });

  test('names the variable where there is no port', async () => {
    const { code, stderr } = await check('http://127.0.0.1:/healthz');
    expect(code).toBe(1);
    expect(stderr).toContain('METRICS_PORT');
  });
});
