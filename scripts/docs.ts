/** `npm run docs`: writes what the README and other pages show from the code. With `--check`, only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import type { Option } from '../src/command.ts';
import { findPackageRoot } from '../src/package-root.ts';

/** A generated stretch of a page, between `<!-- NAME -->` and `<!-- /NAME -->`. */
interface Section {
  page: string;
  name: string;
  content: string;
}

const sections: Section[] = [{ page: 'README.md', name: 'commands', content: commandTable() }];

const check = process.argv.includes('--check');
const root = findPackageRoot();
let stale = 0;
for (const { page, name, content } of sections) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open) + open.length;
  const end = text.indexOf(close);
  const fresh = `${text.slice(0, start)}\n${content}\n${text.slice(end)}`;
  if (fresh === text) continue;
  stale++;
  if (check) process.stderr.write(`${page}: the table "${name}" is out of date: npm run docs\n`);
  else writeFileSync(path, fresh);
}
process.exitCode = check && stale > 0 ? 1 : 0;

function commandTable(): string {
  const rows = commands.map(({ name, description, options, example }) => {
    const usage = Object.entries(options).map(([option, declared]) => describe(option, declared));
    return `| \`/${name}\` | ${usage.join(' ')} | ${description} | \`${example}\` |`;
  });
  return [
    '| Command | Options | What it does | Example |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function describe(name: string, option: Option): string {
  const choices =
    option.type === 'string' && option.choices ? `:${option.choices.join('\\|')}` : '';
  return option.required ? `\`${name}\`` : `\`[${name}${choices}]\``;
}
