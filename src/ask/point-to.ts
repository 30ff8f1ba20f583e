/** What a message points at that it names itself. */
import type { Reading as EpisodeReading } from '../guide/episode-codes.ts';
import type { Guide } from '../guide/index.ts';
import type { Named } from '../guide/names.ts';
import { leadOf } from '../guide/recall.ts';
import type { Earlier } from './context.ts';
import type { Linker } from './link.ts';
import type { Clause } from './normalize.ts';

/** How well a clause has to name something for a later one to point at it. */
const LEAST_POINTED = 0.7;
/** More words tell something rather than name it. */
const LONGEST_POINTED = 10;
/** How surely a story has to be told by them. */
const LEAST_LEAD = 1.5;

/** "The one with the tribbles, when did it air?": a message may hold what it points at itself. */
export function pointTo(
  guide: Guide,
  clauses: readonly Clause[],
  earlier: Earlier,
  linker: Linker,
): Earlier {
  if (clauses.length < 2 || earlier.stories.length + earlier.named.length > 0) return earlier;
  const [, ...parts] = clauses;
  const typed = parts.map(({ words, original }) =>
    original.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0),
  );
  const valuesOf = (kind: 'episode' | 'named') =>
    typed.flatMap((part): unknown[] => {
      if (part.split(' ').length > LONGEST_POINTED) return kind === 'episode' ? toldIn(part) : [];
      const link = linker.link(kind, part);
      return link && link !== 'missing' && link.quality >= LEAST_POINTED ? [link.value] : [];
    });
  const toldIn = (part: string): EpisodeReading[] => {
    const recalled = guide.recall.stories(part);
    const [best] = recalled;
    return best && leadOf(recalled) >= LEAST_LEAD ? [{ story: best.item }] : [];
  };
  const stories = (valuesOf('episode') as EpisodeReading[]).map(({ story }) => story);
  return { ...earlier, stories, named: valuesOf('named') as Named[] };
}
