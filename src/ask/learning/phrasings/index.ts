/**
 * What the classifier learns from: questions as people put them, by the intent that answers them.
 * The more ways of asking are listed, the more it recognizes; see ../classifier.ts.
 */
import type { Phrasing } from '../phrasing.ts';
import { appearances } from './appearances.ts';
import { chatter } from './chatter.ts';
import { credits } from './credits.ts';
import { crew } from './crew.ts';
import { elsewhere } from './elsewhere.ts';
import { ends } from './ends.ts';
import { lines } from './lines.ts';
import { numbers } from './numbers.ts';
import { people } from './people.ts';
import { plots } from './plots.ts';
import { refused } from './refused.ts';
import { seasons } from './seasons.ts';
import { stories } from './stories.ts';
import { unknown } from './unknown.ts';

export const phrasings: readonly Phrasing[] = [
  people,
  appearances,
  lines,
  ends,
  crew,
  credits,
  numbers,
  seasons,
  stories,
  plots,
  unknown,
  refused,
  elsewhere,
  chatter,
].flatMap((lists) =>
  Object.entries(lists).flatMap(([intent, list]) =>
    list
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((question) => ({ question, intent })),
  ),
);
