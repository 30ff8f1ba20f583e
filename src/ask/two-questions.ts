/** Two questions in one message: "when did Duet air and who directed it", "who played Leeta and Rom". */
import type { Guide } from '../guide/index.ts';
import { readWords } from './mentions.ts';
import { PAIR } from './named-series.ts';
import { labelsFor, type Spotted } from './spot.ts';

/** What begins a question of its own, and no part of what somebody tells. */
const BEGINS =
  "(?:(?:in |on |from |by )?(?:what|which|whose)|who(?:m|s|'s|ever)?|whats|what's|whens|when(?:'s)?(?= (?:did|does|was|is|were)\\b)|how (?:many|often|long)|did|does|is it|was it)\\b(?! (?:he|she|they|it|we|i|you|his|her|their)\\b)";
const BETWEEN = new RegExp(
  `[,;.?!…]*\\s+(?:and|n|&|\\+|plus|also|oh and|and also)\\s+(?=${BEGINS})`,
  'i',
);
/** What asks in the first of two. */
const ASKS =
  /\b(?:who\w*|what\w*|which|when\w*|where|how|did|does|is|was|title|name|ep|eps|episodes?|tell|give|show|list)\b/i;

/** What asks for more of the same. */
const MORE = /\b(?:else|other)\W*$/i;

/** The halves of a message that asks twice; undefined where it does not. */
export function splitQuestion(question: string): [string, string] | undefined {
  const match = BETWEEN.exec(question);
  if (!match) return undefined;
  const first = question.slice(0, match.index);
  const second = question.slice(match.index + match[0].length);
  const isTwo =
    ASKS.test(first) &&
    !MORE.test(second) &&
    /\S\s+\S/.test(first.trim()) &&
    /\S\s+\S/.test(second.trim());
  return isTwo ? [first, second] : undefined;
}

const AND = /^(?:and|n|plus)$/;
/** Words of the longest name that is looked for. */
const LONGEST = 6;

/** A question of two names as one of each: "who played Leeta", "who played Rom". */
export function splitNames(guide: Guide, question: string): [string, string] | undefined {
  if (PAIR.test(question)) return undefined;
  const words = readWords(question.replace(/&|\+/g, ' and '));
  const labels = labelsFor(guide);
  const at = (from: number, to: number) => {
    const text = words.slice(from, to).map((word) => word.text);
    return from < 0 || to > words.length ? undefined : labels.get(text.join(' '));
  };
  const lengths = Array.from({ length: LONGEST }, (_, i) => LONGEST - i);
  for (let i = 1; i < words.length - 1; i++) {
    if (!AND.test(words[i]?.text ?? '')) continue;
    const before = lengths.find((length) => at(i - length, i));
    const after = lengths.find((length) => at(i + 1, i + 1 + length));
    if (!before || !after) continue;
    if (!areAlike(at(i - before, i), at(i + 1, i + 1 + after))) continue;
    const join = (from: number, to: number) => {
      const rest = [...words.slice(0, from), ...words.slice(to)];
      return rest.map(({ text }) => text).join(' ');
    };
    return [join(i, i + 1 + after), join(i - before, i + 1)];
  }
  return undefined;
}

/** Whether two names are of one kind, so that the same may be asked of both. */
function areAlike(one: Spotted | undefined, other: Spotted | undefined): boolean {
  return (['story', 'character', 'person'] as const).some((kind) => one?.[kind] && other?.[kind]);
}
