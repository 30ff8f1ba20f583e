/** "Anyone besides Lauren", "apart from Rom": what a question leaves out. */

/** What goes before whoever or whatever is left out. */
export const BESIDES =
  /\b(?:besides|other th[ae]n|apart from|except(?: for)?|aside from|in addition to|another \w+ than|beside)\b/i;

/** What a question leaves out, as typed; undefined where it leaves nothing out. */
export function leftOut(question: string): string | undefined {
  const match = BESIDES.exec(question);
  return match ? question.slice(match.index + match[0].length) : undefined;
}
