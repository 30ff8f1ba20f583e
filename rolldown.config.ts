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
 * beyond Latin-1. Such a sign is written as an escape, unless something before it would change that.
 */
const latin1: Plugin = {
  name: 'latin1',
  renderChunk(code) {
    if (/(?<!\\)(?:\\\\)*\\[^\0-\xff]|String\.raw/.test(code)) return null;
    const toEscape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return code.replace(/[^\0-\xff]/g, toEscape);
  },
};

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
