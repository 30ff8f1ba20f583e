import { defineConfig, type Plugin } from 'rolldown';

/** What is started by itself: the programs, and the scripts. */
const PROGRAMS = ['main', 'deploy', 'health-check', 'serverless'].map((name) => `src/${name}`);
const SCRIPTS = [
  'data-check',
  'data-new',
  'data-quotes',
  'data-report',
  'docs',
  'picture',
  'prepare',
  'weigh-signs',
];
const entries = [...PROGRAMS, ...SCRIPTS.map((name) => `scripts/${name}`)];

/**
 * V8 keeps the text of a program as long as it runs, and at two bytes a sign where a single one is
 * beyond Latin-1. Such a sign is written as an escape: last of all, since whatever prints the program
 * anew writes signs.
 */
const latin1: Plugin = {
  name: 'latin1',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      // Raw text would show the escape itself.
      if (file.type !== 'chunk' || file.code.includes('String.raw')) continue;
      file.code = file.code.replace(BEYOND_LATIN1, escapeSign);
    }
  },
};

/** With the backslashes before it, of which one may belong to it. */
const BEYOND_LATIN1 = /(\\*)([^\0-\xff])/g;

function escapeSign(_: string, backslashes: string, sign: string): string {
  const code = sign.charCodeAt(0).toString(16).padStart(4, '0');
  return `${backslashes}${backslashes.length % 2 === 0 ? '\\' : ''}u${code}`;
}

// A few files instead of the hundreds that discord.js, zod and this program are made of: finding and
// opening those takes longer than running what is in them.
export default defineConfig({
  cwd: import.meta.dirname,
  input: Object.fromEntries(entries.map((name) => [name, `${name}.ts`])),
  platform: 'node',
  // pino-pretty and prom-client are seldom needed; the others are only there if somebody adds them.
  external: [/^pino/, 'prom-client', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
  plugins: [latin1],
  output: { dir: 'dist', chunkFileNames: 'chunks/[name].js', comments: false },
  // discord.js has a method that evaluates code, which nothing here calls.
  checks: { eval: false },
});
