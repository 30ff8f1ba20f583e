import { words } from './fold.ts';
import { SYNONYMS } from './synonyms.ts';

const SHORTEST = 3;

/** Reduces each word to what its forms share: "explodes", "exploding" and "exploded" → "explod". */
export function stemText(text: string): string {
  return words(text).map(stem).join(' ');
}

const stems = new Map<string, string>();
/** Words whose stems are kept, from which all are let go: most of any text are among so few. */
const MOST_KEPT = 3_000;

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = reduce(word);
  if (stems.size >= MOST_KEPT) stems.clear();
  stems.set(word, found);
  return found;
}

/** The stem that stands for each word of a line of synonyms, and for what is left of it when cut. */
const meant = new Map<string, string>();
for (const line of SYNONYMS.trim().split('\n')) {
  const [first = '', ...others] = line.trim().split(' ');
  for (const word of others) {
    for (const form of [word, cut(word)]) if (!meant.has(form)) meant.set(form, cut(first));
  }
}

function reduce(word: string): string {
  const root = meant.get(word) ?? cut(word);
  return meant.get(root) ?? root;
}

function cut(word: string): string {
  const bare = word
    .replace(/(?:sses)$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1');
  for (const ending of ['ingly', 'ing', 'edly', 'ed', 'ly', 'er']) {
    const root = bare.slice(0, -ending.length);
    if (bare.endsWith(ending) && root.length >= SHORTEST && /[aeiouy]/.test(root)) {
      return root.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '');
    }
  }
  return bare.length > SHORTEST ? bare.replace(/e$/, '').replace(/y$/, 'i') : bare;
}
