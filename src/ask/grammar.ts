/** What is typed around names: signs, and words that name nothing. */

export function unquote(typed: string): string {
  return typed
    .trim()
    .replace(/^["“”'‘’(]+|["“”'‘’?!.,;:)…]+$/gu, '')
    .trim();
}

/** Words that name nobody and nothing, however near some name they are. */
export const GRAMMAR = new Set(
  `a about all am an and another any anybody anyone are at be best by can character characters did do
  does else episode episodes ever everyone favorite favourite first for from good had has have he her
  here him his how i in is it last like many me more most much my new next no not now of off on one
  only or our out over people person quote quotes said same say season see she show so some somebody
  someone something star still that the their them then there these they thing things this those to
  trek trivia up us was we were what when where which who whom why will with word words worst would
  yes you your god bot chat discord server today tomorrow weather time day`
    .split(/\s+/)
    .filter(Boolean),
);

export function isGrammar(folded: string): boolean {
  return folded.split(' ').every((word) => GRAMMAR.has(word) || /^\d+$/.test(word));
}
