/** Longest query that is looked at; whatever follows cannot make an answer better. */
export const MAX_QUERY_LENGTH = 400;

const FOLDED = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;

/**
 * Reduces text to what a hurried typist leaves of it: lower case, no accents, no apostrophes, every
 * other sign a space. "Jem’Hadar" → "jemhadar", "René" → "rene", "Pah-wraiths" → "pah wraiths".
 */
export function fold(text: string): string {
  // Most of what is folded is folded already.
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of folded text, in order. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
