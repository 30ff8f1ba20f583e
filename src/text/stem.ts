import { words } from './fold.ts';

/** Words that people use in a chat for those that a summary uses, by stem. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '20': 'twenty',
    '2': 'two',
    dad: 'father',
    daddy: 'father',
    mom: 'mother',
    mum: 'mother',
    kid: 'child',
    children: 'child',
    baby: 'child',
    babi: 'child',
    dead: 'die',
    kill: 'die',
    murder: 'die',
    teen: 'young',
    teenag: 'young',
    death: 'die',
    died: 'die',
    dies: 'die',
    dying: 'die',
    dy: 'die',
    marry: 'wed',
    marri: 'wed',
    marriage: 'wed',
    wedding: 'wed',
    met: 'meet',
    found: 'find',
    stuck: 'trap',
    stolen: 'steal',
    stole: 'steal',
    shrunk: 'shrink',
    shrank: 'shrink',
    becam: 'becom',
    fell: 'fall',
    fought: 'fight',
    went: 'go',
    gone: 'go',
    made: 'make',
    lost: 'lose',
    left: 'leav',
    sold: 'sell',
    told: 'tell',
    shot: 'shoot',
    blew: 'explod',
    fake: 'replicant',
    guy: 'man',
    women: 'woman',
    men: 'man',
    elderli: 'old',
    bartend: 'bar',
  }),
);

const SHORTEST = 3;

/** Reduces each word to what its forms share: "explodes", "exploding" and "exploded" → "explod". */
export function stemText(text: string): string {
  return words(text).map(stem).join(' ');
}

const stems = new Map<string, string>();
/** Words whose stems are kept; more than the dataset has. */
const MOST_KEPT = 30_000;

function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = reduce(word);
  if (stems.size < MOST_KEPT) stems.set(word, found);
  return found;
}

function reduce(word: string): string {
  const root = MEANT.get(word) ?? cut(word);
  return MEANT.get(root) ?? root;
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
