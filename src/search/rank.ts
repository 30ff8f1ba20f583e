import { type Found, findReadings } from './find.ts';
import type { IndexedDocument, Postings } from './postings.ts';
import { shortlist, type Tally } from './shortlist.ts';
import type { Hit, Token } from './types.ts';

/** What a query that is a document's whole name adds: "sisko" is Benjamin before he is Jake. */
const WHOLE_NAME_BONUS = 0.25;
/** What a query adds whose words stand side by side in the document as they were typed. */
const ADJACENCY_BONUS = 0.3;
/** Enough for fame to part equals (its logarithm stays below 10), too little to beat a better word. */
const FAME_WEIGHT = 0.03;

/**
 * Ranks the documents that have most of the query, best first.
 *
 * @param leastCoverage the share of the query that a document must have to be looked at closely
 */
export function rank<T>(
  postings: Postings<T>,
  tokens: readonly Token[],
  tally: Tally,
  leastCoverage: number,
): Hit<T>[] {
  const total = tokens.reduce((sum, token) => sum + token.weight, 0);
  if (total === 0) return [];
  const numbers = shortlist(tokens, postings.lists, tally);
  const { lists } = postings;
  const least = leastCoverage * total;
  const found = findReadings(numbers, tokens, { lists, slots: tally.slots, least });
  const hits = numbers.flatMap((number, slot): Hit<T>[] => {
    const document = postings.documents[number];
    const own = found[slot] ?? [];
    return document && said(own) / total >= leastCoverage ? [look(document, own, total)] : [];
  });
  return hits.sort((a, b) => b.score - a.score);
}

/** How much of the query some of its words say. */
function said(words: readonly Found[]): number {
  return words.reduce((sum, { reading }) => sum + reading.value, 0);
}

/** Looks at one document closely: which words it has, whether as a name, whether side by side. */
function look<T>(document: IndexedDocument<T>, found: readonly Found[], total: number): Hit<T> {
  const parts = {
    words: found.reduce((sum, { score }) => sum + score, 0) / total,
    wholeName: WHOLE_NAME_BONUS * (said(wholeName(document, found)) / total),
    adjacency: ADJACENCY_BONUS * adjacency(document, found),
    fame: FAME_WEIGHT * Math.log2(1 + document.fame),
  };
  return {
    item: document.item,
    score: parts.words + parts.wholeName + parts.adjacency + parts.fame,
    parts,
    coverage: said(found) / total,
    matches: found.map(({ token, reading: { word, rule, similarity } }) => ({
      token: token.text,
      word,
      rule,
      similarity,
    })),
  };
}

/** Those that make up a whole name of the document, if any do; of several names the longest. */
function wholeName<T>(document: IndexedDocument<T>, found: readonly Found[]): Found[] {
  let longest: Uint32Array | undefined;
  for (const name of document.names) {
    if (name.length > (longest?.length ?? 0) && hasAll(found, name)) longest = name;
  }
  if (longest === undefined) return [];
  const name = longest;
  return found.filter(({ reading }) => name.includes(reading.id));
}

function hasAll(found: readonly Found[], name: Uint32Array): boolean {
  // More words than were found cannot all be among them.
  if (name.length > found.length) return false;
  for (let i = 0; i < name.length; i++) {
    if (!found.some(({ reading }) => reading.id === name[i])) return false;
  }
  return true;
}

/** The share of the query's neighbours that stand side by side, in that order, in one field: 0 to 1. */
function adjacency<T>(document: IndexedDocument<T>, found: readonly Found[]): number {
  if (found.length < 2) return 0;
  const words = found.map(({ reading }) => reading.id);
  let most = 0;
  for (const field of document.fields) {
    let pairs = 0;
    for (let i = 0; i + 1 < words.length; i++) {
      if (standsTogether(field, words[i] ?? -1, words[i + 1] ?? -1)) pairs++;
    }
    most = Math.max(most, pairs);
  }
  return most / (words.length - 1);
}

function standsTogether(field: Uint32Array, first: number, second: number): boolean {
  for (let i = field.indexOf(first); i !== -1; i = field.indexOf(first, i + 1)) {
    if (field[i + 1] === second) return true;
  }
  return false;
}
