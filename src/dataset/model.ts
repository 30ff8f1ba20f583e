/** The dataset as the rest of the program sees it: records linked to each other, read-only. */
import type {
  CharacterRecord,
  Confidence,
  Credit,
  PersonRecord,
  QuoteRecord,
  ShowRecord,
  SourceRecord,
  StoryRecord,
  TriviaRecord,
} from './schema.ts';

/** A story and everything that happened in it. `position` orders stories by broadcast (1 to 176). */
export interface Story extends Omit<StoryRecord, 'cast' | 'trivia' | 'quotes'> {
  position: number;
  /** "7x26", or "7x25–7x26" for a double episode, counting every hour. */
  code: string;
  cast: Portrayal[];
  trivia: Trivia[];
  quotes: Quote[];
}

/** One character played by one person in one story. */
export interface Portrayal {
  story: Story;
  character: Character;
  person: Person;
  credit: readonly Credit[];
  confidence: Confidence;
  sources: readonly string[];
  creditedAs?: string;
  parts?: readonly number[];
  note?: string;
}

/** A named character, or (`bitPart`) a billing like "Jem'Hadar First" that belongs to one story. */
export interface Character extends CharacterRecord {
  bitPart: boolean;
  /** In story order; within a story in the order of the cast list. */
  portrayals: Portrayal[];
}

/** Somebody real: an actor, director or writer, or a person the records speak of. */
export interface Person extends PersonRecord {
  id: string;
  portrayals: Portrayal[];
  directed: Story[];
  wrote: Story[];
}

/** A line or an exchange. Its id is global: `<story>.<id in the file>`. */
export interface Quote extends Omit<QuoteRecord, 'lines' | 'about'> {
  story: Story;
  lines: (Omit<QuoteRecord['lines'][number], 'speaker'> & { speaker: Character })[];
  about: Character[];
}

/** A piece of trivia, a note or an allusion, with whom it is about. Its id is global. */
export interface Trivia extends Omit<TriviaRecord, 'characters' | 'people'> {
  story: Story;
  characters: Character[];
  people: Person[];
}

/** All of it. Maps are keyed by id; lists are in story order. */
export interface Dataset {
  show: ShowRecord;
  sources: ReadonlyMap<string, SourceRecord>;
  stories: readonly Story[];
  characters: ReadonlyMap<string, Character>;
  people: ReadonlyMap<string, Person>;
  quotes: readonly Quote[];
  trivia: readonly Trivia[];
}
