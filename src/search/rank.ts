import { weightIn } from './posting-list.ts';
import type { IndexedDocument, Postings } from './postings.ts';
import { shortlist, type Tally } from './shortlist.ts';
import type { Hit, Match, Token } from './types.ts';

/** What a query that is a document's whole name adds: "sisko" is Benjamin before he is Jake. */
const WHOLE_NAME_BONUS = 0.25;
/** What a query adds whose words stand side by side in the document as they were typed. */
const ADJACENCY_BONUS = 0.3;
/** Enough for fame to part equals (its logarithm stays below 10), too little to beat a better word. */
const FAME_WEIGHT = 0.03;

/** Ranks the documents that have most of the query, best first. */
export function rank<T>(postings: Postings<T>, tokens: readonly Token[], tally: Tally): Hit<T>[] {
  const total = tokens.reduce((sum, token) => sum + token.weight, 0);
  if (total === 0) return [];
  const hits = shortlist(postings, tokens, tally).flatMap((number): Hit<T>[] => {
    const document = postings.documents[number];
    return document ? [look(postings, document, number, tokens, total)] : [];
  });
  return hits.sort((a, b) => b.score - a.score);
}

/** A token as one document has it. */
interface Found {
  token: Token;
  match: Match;
  /** The number of the word. */
  word: number;
  /** What it adds to the score. */
  score: number;
}

/** Looks at one document closely: which words it has, whether as a name, whether side by side. */
function look<T>(
  postings: Postings<T>,
  document: IndexedDocument<T>,
  number: number,
  tokens: readonly Token[],
  total: number,
): Hit<T> {
  const found = tokens.flatMap((token) => findBest(postings, number, token) ?? []);
  const said = (part: readonly Found[]) =>
    part.reduce((sum, { token, match }) => sum + token.weight * match.similarity ** 2, 0) / total;
  const parts = {
    words: found.reduce((sum, { score }) => sum + score, 0) / total,
    wholeName: WHOLE_NAME_BONUS * said(wholeName(document, found)),
    adjacency: ADJACENCY_BONUS * adjacency(document, found),
    fame: FAME_WEIGHT * Math.log2(1 + document.fame),
  };
  return {
    item: document.item,
    score: parts.words + parts.wholeName + parts.adjacency + parts.fame,
    parts,
    coverage: said(found),
    matches: found.map(({ match }) => match),
  };
}

/** The best reading of a token that a document has. */
function findBest<T>(postings: Postings<T>, number: number, token: Token): Found | undefined {
  let best: Found | undefined;
  for (const expansion of token.expansions) {
    const list = postings.lists.get(expansion.word);
    const weight = list ? weightIn(list, number) : 0;
    const score = token.weight * expansion.similarity ** 2 * weight;
    if (score <= (best?.score ?? 0)) continue;
    const word = postings.words.get(expansion.word)?.id ?? -1;
    best = { token, match: { token: token.text, ...expansion }, word, score };
  }
  return best;
}

/** Those that make up a whole name of the document, if any do; of several names the longest. */
function wholeName<T>(document: IndexedDocument<T>, found: readonly Found[]): Found[] {
  const words = new Set(found.map(({ word }) => word));
  let longest: Uint32Array = new Uint32Array();
  for (const name of document.names) {
    if (name.length > longest.length && name.every((word) => words.has(word))) longest = name;
  }
  return found.filter(({ word }) => longest.includes(word));
}

/** The share of the query's neighbours that stand side by side, in that order, in one field: 0 to 1. */
function adjacency<T>(document: IndexedDocument<T>, found: readonly Found[]): number {
  if (found.length < 2) return 0;
  let most = 0;
  for (const field of document.fields) {
    let pairs = 0;
    for (let i = 0; i + 1 < found.length; i++) {
      if (standsTogether(field, found[i]?.word ?? -1, found[i + 1]?.word ?? -1)) pairs++;
    }
    most = Math.max(most, pairs);
  }
  return most / (found.length - 1);
}

function standsTogether(field: Uint32Array, first: number, second: number): boolean {
  for (let i = field.indexOf(first); i !== -1; i = field.indexOf(first, i + 1)) {
    if (field[i + 1] === second) return true;
  }
  return false;
}
