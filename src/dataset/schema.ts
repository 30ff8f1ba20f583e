/**
 * The shape of every file under `data/`. Objects are strict: a key that is not listed here is a
 * fault, because a misspelt key would otherwise be a fact that silently never shows.
 */
import { z } from 'zod';

const text = z.string().trim().min(1, 'is empty');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens');
const storyId = z.string().regex(/^s\d{2}e\d{2}$/, 'must look like s07e25');
const isoDate = z.iso.date('must be a date like 1999-06-02');
const count = z.int().positive();
const sources = z.array(slug).min(1, 'names no source');

/** How a credit was given. One entry can hold several, e.g. archive footage that is uncredited. */
export const CREDITS = [
  'regular',
  'recurring',
  'guest',
  'voice',
  'archive footage',
  'uncredited',
] as const;

/** What kind of background a record is. */
export const TRIVIA_KINDS = ['trivia', 'note', 'allusion'] as const;

/** How far a claim can be relied on; anything but `confirmed` is said aloud in the answer. */
export const CONFIDENCES = ['confirmed', 'single-source', 'doubtful'] as const;

const confidence = z.enum(CONFIDENCES);

const part = z.strictObject({
  /** Number within the season when a double episode counts as two, e.g. 26 of 7x26. */
  number: count,
  /** Number within the series in the same counting, 1 to 176. */
  overall: count,
  title: text.optional(),
  production: text.optional(),
  tvmaze: count.optional(),
  tmdb: count.optional(),
});

const castEntry = z
  .strictObject({
    /** The id of a character in characters.json … */
    character: slug.optional(),
    /** … or, for a bit part, the billing itself; such a part belongs to this story alone. */
    role: text.optional(),
    person: text,
    credit: z.array(z.enum(CREDITS)).min(1, 'names no credit'),
    creditedAs: text.optional(),
    /** Which parts of a double episode, where not all. */
    parts: z.array(count).min(1).optional(),
    note: text.optional(),
    confidence: confidence.default('confirmed'),
    sources,
  })
  .refine((entry) => (entry.character === undefined) !== (entry.role === undefined), {
    message: 'needs either "character" (an id) or "role" (a billing), and not both',
  });

const trivia = z.strictObject({
  id: slug,
  kind: z.enum(TRIVIA_KINDS),
  title: text.optional(),
  text,
  characters: z.array(slug).default([]),
  people: z.array(text).default([]),
  /** How somebody asks for it, in words that it does not have: found by that, and never shown. */
  topics: z.array(text).default([]),
  confidence,
  sources,
});

const line = z.strictObject({
  speaker: slug,
  text,
  /** A stage direction, in our own words. */
  direction: text.optional(),
  /** What a transcript calls the speaker in this line, where that is not as usual. */
  transcriptName: text.optional(),
});

const quote = z.strictObject({
  id: slug,
  lines: z.array(line).min(1, 'has no lines'),
  about: z.array(slug).default([]),
  /** What it is about, in words that it does not have: it is found by them, and they are never shown. */
  topics: z.array(text).default([]),
  context: text.optional(),
  sources,
});

const review = z.strictObject({
  id: slug,
  verdict: z.enum(['praise', 'mixed', 'disappointment']),
  headline: text,
  points: z.array(text).min(1, 'makes no point'),
  sources,
});

const rating = z.strictObject({
  source: slug,
  /** Null where the source gives a count of votes but no score. */
  score: z.number().min(0).nullable(),
  scale: count,
  votes: z.int().nonnegative(),
});

const poll = z.strictObject({
  question: text,
  /** Null where nobody has voted. */
  winner: text.nullable(),
  source: slug,
});

/** One file of `data/stories/`: an episode, or a double episode, as one story. */
export const storySchema = z.strictObject({
  id: storyId,
  show: slug,
  season: count,
  title: text,
  aliases: z.array(text).default([]),
  /** One entry an hour: two for a double episode. */
  parts: z.array(part).min(1, 'has no parts'),
  /** The counting in which a double episode is one story, 1 to 173. */
  story: z.strictObject({ number: count, overall: count }),
  /** For a tale told over several separate episodes. */
  serial: z.strictObject({ title: text, part: count, of: count }).optional(),
  aired: z.strictObject({
    date: isoDate,
    alternates: z.array(isoDate).default([]),
    note: text.optional(),
  }),
  stardate: text.optional(),
  production: z.array(text).default([]),
  imdb: z
    .string()
    .regex(/^tt\d+$/, 'must look like tt0394907')
    .optional(),
  crew: z.strictObject({
    directors: z.array(text).min(1, 'names no director'),
    story: z.array(text).default([]),
    teleplay: z.array(text).default([]),
    written: z.array(text).default([]),
  }),
  logline: text,
  summary: text,
  /** How people retell it who half remember it: it is found by that, and that is never shown. */
  retold: z.array(text).default([]),
  ratings: z.array(rating).default([]),
  polls: z.array(poll).default([]),
  reviews: z.array(review).default([]),
  cast: z.array(castEntry).default([]),
  trivia: z.array(trivia).default([]),
  quotes: z.array(quote).default([]),
  notes: z.array(text).default([]),
  sources,
});

/** `data/characters.json`: everyone who has a name of their own, in one or several stories. */
export const charactersSchema = z.array(
  z.strictObject({
    id: slug,
    name: text,
    aliases: z.array(text).default([]),
    /** Who they are to somebody who forgot the name: found by that, and that is never shown. */
    described: z.array(text).default([]),
    /** Whose relative they are: "Quark's mother". Unlike an alias it is no name to search for. */
    kin: z.array(text).optional(),
    /** The id of the character whose mirror image, vision or alter ego this one is. */
    counterpartOf: slug.optional(),
    /** What a transcript calls them, where that is not their id in capitals: "SISKO". */
    transcriptName: text.optional(),
    note: text.optional(),
  }),
);

/** `data/people.json`: people credited under several names, or named in prose alone. */
export const peopleSchema = z.array(
  z.strictObject({ name: text, aliases: z.array(text).default([]), note: text.optional() }),
);

/** `data/sources.json`: where facts come from, as records cite it. */
export const sourcesSchema = z.array(
  z.strictObject({
    id: slug,
    name: text,
    url: z.url().optional(),
    licence: text.optional(),
    note: text,
  }),
);

/** `data/show.json`: the series, its seasons in both countings, and its regular cast. */
export const showSchema = z.strictObject({
  id: slug,
  title: text,
  short: text,
  distribution: text,
  seasons: z.array(z.strictObject({ season: count, parts: count, stories: count })).min(1),
  regulars: z.array(
    z.strictObject({
      character: slug,
      person: text,
      seasons: z.array(count).min(1),
      creditedAs: text.optional(),
    }),
  ),
  sources,
});

export type StoryRecord = z.infer<typeof storySchema>;
export type CharacterRecord = z.infer<typeof charactersSchema>[number];
export type PersonRecord = z.infer<typeof peopleSchema>[number];
export type SourceRecord = z.infer<typeof sourcesSchema>[number];
export type ShowRecord = z.infer<typeof showSchema>;
export type TriviaRecord = StoryRecord['trivia'][number];
export type QuoteRecord = StoryRecord['quotes'][number];
export type CastRecord = StoryRecord['cast'][number];
export type ReviewRecord = StoryRecord['reviews'][number];
export type Credit = (typeof CREDITS)[number];
export type TriviaKind = (typeof TRIVIA_KINDS)[number];
export type Confidence = (typeof CONFIDENCES)[number];
