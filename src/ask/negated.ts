/** Questions that say "not", to which neither a yes nor a no is clear. */

const NOT = '(?:did|was|is|has|had|does|were|are|do|wo|would)nt';
/** "Didn't it …?" and "…, wasn't it?" expect a yes, like a question without. */
const RHETORICAL = new RegExp(
  `^(?:(?:hey|hi|so|and|but|wait|ok|oh|hm+|um|morn) )*${NOT}\\b|\\b${NOT} (?:it|that|this|they|he|she|we|i|there)\\b`,
  'g',
);
/** "… or not", "if I'm not wrong". */
const ASIDE = /\b(?:or|if|why|whether|not) not\b|\bnot (?:sure|certain|wrong|mistaken)\b/g;
const NEGATED = new RegExp(`\\b(?:not|never|${NOT})\\b`);

/** Whether folded text denies what it asks about. */
export function isNegated(text: string): boolean {
  return NEGATED.test(text.replace(RHETORICAL, '').replace(ASIDE, ''));
}
