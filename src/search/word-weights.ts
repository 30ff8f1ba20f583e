/**
 * How much a word says. Weights are relative to a name, which says 1: "the" must not find a
 * quotation, nor "captain" a captain, where the rest of the query fits nothing.
 */

/** Words that stand in almost any line of dialogue. */
const FUNCTION_WORDS = new Set(
  `a about after all am an and any are as at be been but by can cant could did do does dont for from
  had has have he her here him his how i if im in into is isnt it its just me my no not now of off on
  or our out over own shall she should so some than that thats the their them then there these they
  this those to too up us was we were what when where which who why will with would you your youre`
    .split(/\s+/)
    .filter(Boolean),
);

/** Ranks and titles: they narrow a name down, but name nobody. */
const RANKS = new Set(
  `admiral captain chancellor chief colonel commander constable doctor dr emissary ensign first
  founder general grand gul kai lady legate lieutenant lt madam major minister mister mr mrs nagus
  prylar professor sir vedek`
    .split(/\s+/)
    .filter(Boolean),
);

/** Grammar alone, in a name as well as in running text. */
const ARTICLES = new Set(['a', 'an', 'and', 'of', 'the']);

const FUNCTION_WORD_WEIGHT = 0.1; // ten of them say as much as one name
const RANK_WEIGHT = 0.3; // "captain" + one unknown word must stay a miss: 0.3 / 1.3 is far below it
const PLAIN_WEIGHT = 0.8; // a little below a name, so that a name decides between two words

/** Whether a word only glues others together. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word is a rank or title rather than a name. */
export function isRank(word: string): boolean {
  return RANKS.has(word);
}

/** What is left of a plain word's weight where every document has it. */
const COMMON_SHARE = 0.35;

/** What is known of the word that a token was taken for; undefined where it was taken for none. */
export interface KnownWord {
  isName: boolean;
  /** The share of documents that have it, above 0 and at most 1. */
  frequency: number;
}

/**
 * What a token of a query counts.
 *
 * A function word that the index lacks counts in full: in an index of names "who" is no grammar,
 * and "doctor who" is nobody here.
 */
export function tokenWeight(token: string, known: KnownWord | undefined): number {
  if (ARTICLES.has(token)) return FUNCTION_WORD_WEIGHT;
  if (RANKS.has(token)) return RANK_WEIGHT;
  if (known === undefined) return 1;
  if (FUNCTION_WORDS.has(token)) return FUNCTION_WORD_WEIGHT;
  if (known.isName) return 1;
  // A word of one document in a thousand says all it can, one of every tenth hardly anything.
  const rarity = Math.min(1, Math.log10(1 / known.frequency) / 3);
  return PLAIN_WEIGHT * (COMMON_SHARE + (1 - COMMON_SHARE) * rarity);
}
