/** All the ways in which a question can be read, best first. */
import type { Reading as EpisodeReading } from '../guide/episode-codes.ts';
import { onceFor } from '../once.ts';
import type { Intent, SlotKind } from './intent.ts';
import type { Linker } from './link.ts';
import type { Clause } from './normalize.ts';
import { type Fit, indexPatterns, matchPattern, type Pattern, phrasesIn } from './pattern.ts';

/** A question taken for an intent, with every slot filled. */
export interface Reading {
  intent: Intent;
  slots: Readonly<Record<string, unknown>>;
  /** How much of what was typed it explains: 0 to 1. */
  score: number;
}

export interface Readings {
  readings: Reading[];
  /** Whether some reading lacks only an earlier answer to point at. */
  needsEarlier: boolean;
}

/** An entity says a little less for a reading than a word that the pattern names. */
const ENTITY = 0.9;
/** A question within a longer message is less sure than the whole of it. */
const CLAUSE_PENALTY = 0.12;
/** Filling a slot from an earlier answer is less sure than being told. */
const CARRIED_PENALTY = 0.04;
/** A message that is nothing but a name has to be that name. */
const LEAST_BARE_QUALITY = 0.9;

/** Whoever writes more tells a story, which no pattern fits. */
const MOST_WORDS = 24;

/** What explains less of a question is no reading of it, whatever its slots are. */
const LEAST_EXPLAINED = 0.3;

interface Candidate {
  intent: Intent;
  clause: Clause;
  fit: Fit;
  penalty: number;
  /** The score if every slot were linked perfectly. */
  most: number;
}

/** @param clauses the question as a whole, then its parts */
export function findReadings(
  clauses: readonly Clause[],
  intents: readonly Intent[],
  linker: Linker,
): Readings {
  const patterns = patternsOf(intents);
  const candidates = clauses
    .filter(({ words }) => words.length <= MOST_WORDS)
    .flatMap((clause, i) => {
      const held = phrasesIn(clause);
      const penalty = i === 0 ? 0 : CLAUSE_PENALTY;
      return patterns.near(held).flatMap((near) => fitsOf(clause, near, penalty, held));
    })
    .sort((a, b) => b.most - a.most);
  const readings: Reading[] = [];
  let needsEarlier = false;
  let best = 0;
  for (const candidate of candidates) {
    // What cannot come near the best reading need not be looked up.
    if (candidate.most < Math.max(best - 0.2, LEAST_EXPLAINED)) break;
    const reading = linkSlots(candidate, linker);
    if (reading === 'missing') needsEarlier = true;
    else if (reading) {
      readings.push(reading);
      best = Math.max(best, reading.score);
    }
  }
  return { readings: readings.sort((a, b) => b.score - a.score), needsEarlier };
}

interface Asking {
  intent: Intent;
  pattern: Pattern;
}

const patternsOf = onceFor((intents: readonly Intent[]) =>
  indexPatterns<Asking>(
    intents.flatMap((intent) =>
      intent.patterns.map((pattern) => ({ pattern, item: { intent, pattern } })),
    ),
  ),
);

function fitsOf(
  clause: Clause,
  { intent, pattern }: Asking,
  penalty: number,
  held: ReturnType<typeof phrasesIn>,
): readonly Candidate[] {
  const fits = matchPattern(clause, pattern, held);
  if (fits.length === 0) return NO_CANDIDATES;
  return fits
    .filter(({ literal }) => literal > 0 || penalty === 0) // a name within a message asks nothing
    .map((found) => ({
      intent,
      clause,
      fit: found,
      penalty,
      most: scoreOf(clause, intent, found) - penalty,
    }));
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** The share of the words that is explained, with slots at their linked or best possible quality. */
function scoreOf(
  clause: Clause,
  { needs, may }: Intent,
  { literal, lengths }: Fit,
  qualities?: Readonly<Record<string, number>>,
): number {
  let explained = literal;
  for (const [name, length] of Object.entries(lengths)) {
    const kind = needs[name] ?? may[name];
    const free = kind === 'topic' || kind === 'line';
    explained += length * ENTITY * (qualities?.[name] ?? (free ? 0.35 : 1));
  }
  return explained / Math.max(1, clause.words.length);
}

function linkSlots(
  { intent, clause, fit: found, penalty }: Candidate,
  linker: Linker,
): Reading | 'missing' | undefined {
  const slots: Record<string, unknown> = {};
  const qualities: Record<string, number> = {};
  let carriedPenalty = 0;
  let missing = false;
  const kinds: [string, SlotKind][] = Object.entries({ ...intent.may, ...intent.needs });
  for (const [name, kind] of kinds) {
    const typed = found.slots[name];
    if (typed === undefined && !(name in intent.needs)) continue;
    const link = typed === undefined ? linker.carried(kind) : linker.link(kind, typed);
    if (link === undefined) return undefined;
    if (link === 'missing') {
      missing = true;
      continue;
    }
    if (typed === undefined) carriedPenalty = CARRIED_PENALTY;
    slots[name] = link.value;
    qualities[name] = link.quality;
  }
  if (missing) return 'missing';
  const [story] = kinds.flatMap(([name, kind]) =>
    kind === 'episode' && slots[name] ? [(slots[name] as EpisodeReading).story] : [],
  );
  for (const [name, kind] of story ? kinds : []) {
    const typed = found.slots[name];
    if (!story || typed === undefined || slots[name] === undefined) continue;
    slots[name] = linker.bearerIn(story, kind, typed, slots[name]) ?? slots[name];
  }
  const isFree = Object.values(intent.needs).includes('line');
  const isBare = found.literal === 0 && !isFree;
  if (isBare && Object.values(qualities).some((quality) => quality < LEAST_BARE_QUALITY)) {
    return undefined;
  }
  const score = scoreOf(clause, intent, found, qualities) - penalty - carriedPenalty;
  return { intent, slots, score };
}
