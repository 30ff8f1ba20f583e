import type { IndexedDocument, Postings } from './postings.ts';
import type { Token } from './query.ts';
import type { Hit, Match } from './types.ts';

/** Documents that are looked at closely, after a first sort by the words alone. */
const SHORTLIST = 48;
/** What a query that is a document's whole name adds: "sisko" is Benjamin before he is Jake. */
const WHOLE_NAME_BONUS = 0.25;
/** What a query adds whose words stand side by side in the document as they were typed. */
const ADJACENCY_BONUS = 0.3;
/** Enough for fame to part equals (its logarithm stays below 10), too little to beat a better word. */
const FAME_WEIGHT = 0.015;

interface Candidate {
  score: number;
  covered: number;
  matches: Match[];
}

/** Ranks every document that has at least one word of the query, best first. */
export function rank<T>(postings: Postings<T>, query: string, tokens: readonly Token[]): Hit<T>[] {
  const total = tokens.reduce((sum, token) => sum + token.weight, 0);
  if (total === 0) return [];
  const shortlist = [...collect(postings, tokens)]
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, SHORTLIST);
  return shortlist
    .flatMap(([index, candidate]): Hit<T>[] => {
      const document = postings.documents[index];
      if (document === undefined) return [];
      const score =
        candidate.score / total +
        (document.labels.has(query) ? WHOLE_NAME_BONUS : 0) +
        ADJACENCY_BONUS * adjacency(document, candidate.matches) +
        FAME_WEIGHT * Math.log2(1 + document.fame);
      const coverage = candidate.covered / total;
      return [{ item: document.item, score, coverage, matches: candidate.matches }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Adds up, for each document, the best reading of each token that it has. */
function collect<T>(postings: Postings<T>, tokens: readonly Token[]): Map<number, Candidate> {
  const candidates = new Map<number, Candidate>();
  const onlyFunctionWords = tokens.every((token) => token.isFunctionWord);
  // Rare words first: function words then only add to documents that are in already.
  const order = [...tokens].sort((a, b) => Number(a.isFunctionWord) - Number(b.isFunctionWord));
  for (const token of order) {
    const mayOpen = !token.isFunctionWord || onlyFunctionWords;
    const taken = new Map<number, number>();
    for (const { word, rule, similarity } of token.expansions) {
      for (const posting of postings.lists.get(word) ?? []) {
        const score = token.weight * similarity ** 2 * posting.weight;
        const before = taken.get(posting.document);
        if (before !== undefined && before >= score) continue;
        let candidate = candidates.get(posting.document);
        if (candidate === undefined) {
          if (!mayOpen) continue;
          candidate = { score: 0, covered: 0, matches: [] };
          candidates.set(posting.document, candidate);
        }
        taken.set(posting.document, score);
        candidate.score += score - (before ?? 0);
        if (before === undefined) {
          candidate.covered += token.weight * similarity;
          candidate.matches.push({ token: token.text, word, rule, similarity });
        }
      }
    }
  }
  return candidates;
}

/** The share of neighbouring words of the query that are neighbours in one field, 0 to 1. */
function adjacency<T>(document: IndexedDocument<T>, matches: readonly Match[]): number {
  if (matches.length < 2) return 0;
  const found = new Set(matches.map((match) => match.word));
  let most = 0;
  for (const field of document.fields) {
    let pairs = 0;
    for (let i = 0; i + 1 < field.length; i++) {
      if (found.has(field[i] ?? '') && found.has(field[i + 1] ?? '')) pairs++;
    }
    most = Math.max(most, pairs);
  }
  return Math.min(1, most / (matches.length - 1));
}
