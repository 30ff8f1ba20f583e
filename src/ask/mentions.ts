/** Names in a question, however it is put: who, which episode, which season, what was said. */
import type { Character, Person, Story } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { recognizeLine } from '../guide/lines.ts';
import { fold, words as wordsOf } from '../text/fold.ts';
import { tellingWords } from '../text/telling.ts';
import { isGrammar } from './grammar.ts';
import type { LabelBook } from './labels.ts';
import { LEADING, readNumber, readPlace, SEASONAL } from './mentioned-numbers.ts';
import { readSeason, seasonsOf } from './mentioned-seasons.ts';

/** A word as typed, folded, and where it stands. */
export interface Typed {
  text: string;
  start: number;
  end: number;
}

/** A stretch of a question that names something, and all that it may name. */
export interface Mention {
  /** Its first word, and the first behind it. */
  from: number;
  to: number;
  story?: Story;
  character?: Character;
  person?: Person;
  season?: number;
  line?: string;
  /** Whether the story is given by its number. */
  isCode?: boolean;
  /** The names in it, if it is no name as a whole. */
  inner?: readonly Mention[];
  /** Whether the name has an article that was not typed. */
  isLoose?: boolean;
  /** Whether it may as well be a common word. */
  isWeak?: boolean;
  /** How well what was typed fits: 0 to 1. */
  quality: number;
}

const MOST_WORDS = 60;

/** Whoever is asked is not asked about. */
const VOCATIVE =
  /^(?:(?:hey|heya|hi|hiya|yo|hello|howdy|sup|ok|dear|oi|please)[ ,]+)?morn(?:[,:!]+|(?= (?:who|what|which|when|where|how|whats|whos|pls|please)\b))|^(?:hey|heya|hi|hiya|yo|hello|howdy|sup|oi) morn\b/i;
const blank = (text: string) => ' '.repeat(text.length);

export function readWords(original: string): Typed[] {
  return [...original.replace(VOCATIVE, blank).matchAll(/\S+/g)]
    .slice(0, MOST_WORDS)
    .flatMap((match): Typed[] =>
      fold(match[0])
        .split(' ')
        .filter(Boolean)
        .map((text) => ({ text, start: match.index, end: match.index + match[0].length })),
    );
}

/** Whether a clause of what was typed ends with a word. */
export function endsClause(original: string, { start, end }: Typed): boolean {
  return /[,.?!;:]["”']?$/.test(original.slice(start, end));
}

/** All mentions of a question, none of which overlap, in order. */
export function findMentions(
  guide: Guide,
  book: LabelBook,
  original: string,
  words: readonly Typed[],
  { isExact = false } = {},
): Mention[] {
  const free = words.map(() => true);
  const found: Mention[] = [];
  const take = (mention: Mention | undefined) => {
    if (!mention || !free.slice(mention.from, mention.to).every(Boolean)) return;
    free.fill(false, mention.from, mention.to);
    found.push(mention);
  };
  const textOf = (from: number, to: number) =>
    words
      .slice(from, to)
      .map(({ text }) => (text === 'n' ? 'and' : text))
      .join(' ');
  const innerOf = (from: number, to: number): Mention[] => {
    const names: Mention[] = [];
    for (let i = from; i < to; i++) {
      for (let end = Math.min(to, i + to - from - 1); end > i; end--) {
        const label = book.find(textOf(i, end));
        if (!label?.character && !label?.person) continue;
        names.push({ from: i, to: end, ...label });
        i = end - 1;
        break;
      }
    }
    return names;
  };
  for (const mention of quotedLines(original, words)) {
    const label = book.find(textOf(mention.from, mention.to));
    if (!label) take(mention);
    else if (isSpokenName(guide, label.story, mention.line)) take({ ...label, ...mention });
  }
  const isSeasonal = words.some(({ text }) => SEASONAL.test(text));
  for (const read of isSeasonal ? [readNumber, readPlace] : [readNumber]) {
    for (let from = 0; from < words.length; from++) {
      if (!LEADING.test(words[from]?.text ?? '')) continue;
      for (let to = Math.min(words.length, from + LONGEST_NUMBER); to > from; to--) {
        if (!free[from]) break;
        const mention = read(guide, textOf(from, to), from, to);
        if (mention)
          take(mention.isWeak ? { ...mention, inner: seasonsOf(words, from, to) } : mention);
      }
    }
  }
  for (let from = 0; from < words.length; from++) {
    const longest = Math.min(LONGEST, book.longest(words[from]?.text ?? ''));
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      if (!free[from]) break;
      const label = book.find(textOf(from, to));
      if (!label || (label.isLoose && isPartOfMore(words, from))) continue;
      if (label.isWord && to - from === 1 && !isMeantAsName(original, words, from)) continue;
      const inner = label.isWeak && to - from > 1 ? innerOf(from, to) : undefined;
      take({ from, to, ...label, ...(inner && { inner }) });
    }
  }
  for (let from = 0; from < words.length; from++) {
    if (free[from]) take(readSeason(words, from));
  }
  if (!isExact) {
    for (const mention of book.findSlips(words, free)) take(mention);
  }
  return found.map((mention) => withRank(mention, words)).sort((a, b) => a.from - b.from);
}

/** "the red wedding episode" is not "the wedding episode". */
function isPartOfMore(words: readonly Typed[], from: number): boolean {
  const before = words[from - 1]?.text ?? '';
  const article = words[from - 2]?.text ?? '';
  return /^(?:the|that|a)$/.test(article) && tellingWords(before).length > 0 && !RANK.test(before);
}

/** "did minor play …" or "Minor", but no "minor parts". */
function isMeantAsName(original: string, words: readonly Typed[], from: number): boolean {
  const typed = original.slice(words[from]?.start ?? 0, words[from]?.end ?? 0);
  const before = words[from - 1]?.text ?? '';
  return /\p{Lu}/u.test(typed) || BEFORE_NAME.test(before);
}

const BEFORE_NAME = /^(?:did|does|has|is|was|by|of|for|and)$/;

/** Words of the longest name. */
const LONGEST = 8;
/** "the last episode of the third season". */
const LONGEST_NUMBER = 7;

const QUOTED = /["“”„]([^"“”„]{4,})["“”]|(?<=^|\s)['‘]([^'‘’]*\s.{4,}?)['’](?=[\s?.,!;]|$)/g;

function quotedLines(original: string, words: readonly Typed[]): Mention[] {
  return [...original.matchAll(QUOTED)].flatMap((match): Mention[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const from = words.findIndex((word) => word.end > start);
    const to = words.findLastIndex((word) => word.start < end) + 1;
    const line = match[1] ?? match[2] ?? '';
    return to - from < 2 ? [] : [{ from, to, line, quality: 1 }];
  });
}

/** "Especially the lies": a nickname that is a line of its story as well. */
function isSpokenName(guide: Guide, story: Story | undefined, line = ''): boolean {
  if (!story || fold(story.title) === fold(line)) return false;
  return recognizeLine(guide, line).some(({ quote }) => quote.story === story);
}

const RANK =
  /^(?:the|admiral|captain|cap|chancellor|chief|colonel|commander|constable|cmdr|doctor|dr|ensign|general|grand|nagus|gul|kai|legate|lieutenant|lt|lta|major|minister|nurse|prylar|professor|prof|senator|vedek|sir|mr|mrs|miss|actor|actress|episode|ep)$/;

/** A rank or an article before a name belongs to it. */
function withRank(mention: Mention, words: readonly Typed[]): Mention {
  if (mention.season || mention.line) return mention;
  const before = words[mention.from - 1]?.text ?? '';
  const [given = ''] = wordsOf(mention.person?.name ?? '');
  // "ron moore" is Ronald D. Moore.
  const isGiven = mention.to - mention.from === 1 && before.length > 2 && given.startsWith(before);
  if (isGiven) return { ...mention, from: mention.from - 1 };
  if (!RANK.test(before)) return mention;
  const isSomebody = mention.character ?? mention.person;
  if (!isSomebody && !isGrammar(before)) return mention;
  return { ...mention, from: mention.from - 1 };
}
