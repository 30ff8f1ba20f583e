/** The name under which questions are listed that nothing answers. */
export const NONE = 'none';

/** A question and the intent that answers it. */
export interface Phrasing {
  question: string;
  intent: string;
}
