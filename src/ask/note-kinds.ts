/** What a note is wanted to tell of whoever or whatever it is about: where a name or an idea is from. */
import type { Trivia } from '../dataset/model.ts';

interface NoteKind {
  asks: RegExp;
  /** What such a note says, the surest signs first. */
  tells: readonly RegExp[];
}

const KINDS: readonly NoteKind[] = [
  {
    asks: /\b(?:names?|named)\b/i,
    tells: [/\b(?:anagram|(?:named|called) (?:for|after)|name (?:is|comes|was))\b/i, /\bnamed?\b/i],
  },
  {
    asks: /\b(?:inspir\w*|based on|(?:come|comes|came|taken|nick|nicked|borrowed|got) .*\bfrom|source|origins?|homage|references?|modell?ed|influence[ds]?|(?:where|who) .*\bidea)\b/i,
    tells: [
      /\b(?:inspir\w*|premise|modell?ed on|homage|parody|retell\w*|version of|owes|echo(?:es)?|remake|borrow\w*|taken from|named (?:for|after))\b/i,
      /\b(?:allu\w+|refer\w*|line (?:from|in)|words? (?:from|of)|comes? from|based on|plays? on|idea)\b/i,
    ],
  },
];

/** The notes that tell what is asked, where something of the kind is; the surest first. */
export function notesOfKind(notes: readonly Trivia[], question: string): Trivia[] {
  const kind = KINDS.find(({ asks }) => asks.test(question));
  return (kind?.tells ?? []).flatMap((sign) =>
    notes.filter(({ title = '', text }) => sign.test(`${title} ${text}`)),
  );
}
