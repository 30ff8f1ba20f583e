/** What the classifier sees of a question: its words, their classes and order, and kinds of names. */
import { classesOf } from './lexicon.ts';

/** Stands for a word that no example has … */
export const UNSEEN = '?';
/** … and for one that nothing has: a name of something else, or a slip beyond repair. */
export const STRANGE = '??';

/** Marks of names are written in capitals, which no folded word has. */
export function isMark(token: string): boolean {
  return /^[A-Z]/.test(token);
}

/** How the start of a word, whatever its ending, is told. */
const STEM = 5;
const ASKS =
  /^(?:who|whom|what|which|when|where|how|why|whether|tell|give|show|list|name|title|find|summarize|summarise|recap|quote|describe)$/;
const AUXILIARY = /^(?:did|does|do|is|was|are|were|has|have|can|could|should|would|will)$/;
/** From this many tokens on, a question is a story. */
const LONG = 12;

/**
 * @param tokens words and marks, in order
 * @param isSeen whether examples have a word often enough for it to be learned
 */
export function featuresOf(
  tokens: readonly string[],
  isSeen: (word: string) => boolean,
  isKnown: (word: string) => boolean,
): string[] {
  const plain = tokens.map((token) => {
    if (isMark(token) || isSeen(token)) return token;
    const [first] = classesOf(token);
    return first ? `<${first}>` : isKnown(token) ? UNSEEN : STRANGE;
  });
  const shape = tokens.flatMap((token) => (isMark(token) ? token : classesOf(token).slice(0, 1)));
  const features = [`length:${Math.min(tokens.length, LONG)}`];
  plain.forEach((token, i) => {
    const next = plain[i + 1] ?? 'END';
    const over = plain[i + 2];
    features.push(token, `${token} ${next}`);
    if (over) features.push(`${token} _ ${over}`, `${token} ${next} ${over}`);
  });
  for (const token of tokens) {
    if (isMark(token)) continue;
    for (const name of classesOf(token)) features.push(`<${name}>`);
    if (token.length > STEM) features.push(`${token.slice(0, STEM)}-`);
  }
  shape.forEach((part, i) => {
    features.push(`${part}>${shape[i + 1] ?? 'END'}`);
    for (const later of new Set(shape.slice(i + 1))) features.push(`${part}…${later}`);
  });
  features.push(`START ${plain[0] ?? ''}`, `START ${plain[0] ?? ''} ${plain[1] ?? ''}`);
  const marks = tokens.filter(isMark);
  features.push(`marks:${[...new Set(marks)].sort().join('+')}`);
  for (const mark of new Set(marks)) {
    const number = marks.filter((one) => one === mark).length;
    features.push(`${mark}×${Math.min(number, 3)}`);
  }
  if (marks.length === 0) features.push('NAMELESS');
  if (!tokens.some((token) => ASKS.test(token)) && !AUXILIARY.test(tokens[0] ?? '')) {
    features.push(tokens.length > 4 ? 'TELLS' : 'NAMES');
  }
  return features;
}
