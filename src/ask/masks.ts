/** A question with its names replaced by what kind of name each is: what the classifier reads. */
import type { Mention, Typed } from './mentions.ts';
import type { Correct } from './normalize.ts';
import { FILLERS, SHORT_FORMS } from './slang.ts';

export type Mark = 'CHAR' | 'PERSON' | 'EPISODE' | 'SEASON' | 'LINE';

/** A mention, taken for one of the things that it may name. */
export interface Taken extends Mention {
  mark: Mark;
}

export interface Mask {
  /** Words and marks, in order. */
  tokens: string[];
  taken: Taken[];
  /** How likely the mentions are meant so. */
  trust: number;
}

/** More ways of taking the names of one question are not tried. */
const MOST_MASKS = 12;
/** A name that may also be another kind of name. */
const SECOND_KIND = 0.93;
/** What takes in more of what was typed goes first. */
const WHOLE = 1.01;
/** A name that is passed over for a common word. */
const PASSED_OVER = 0.9;

/** "Shakaar's actor" played him, and not the episode. */
const PLAYED = /^(?:actor|actress|performer)s?$/;

/** Every way in which the mentions of a question may be taken, the plainest first. */
export function maskQuestion(
  words: readonly Typed[],
  mentions: readonly Mention[],
  correct: Correct,
): Mask[] {
  let ways: { taken: Taken[]; trust: number }[] = [{ taken: [], trust: 1 }];
  for (const mention of mentions) {
    const isPlayed = PLAYED.test(words[mention.to]?.text ?? '');
    const all = marksOf(mention);
    const marks = isPlayed && all.includes('CHAR') ? all.filter((mark) => mark === 'CHAR') : all;
    const grown = ways.flatMap(({ taken, trust }) => [
      ...marks.map((mark, i) => ({
        taken: [...taken, { ...mention, mark }],
        trust: trust * mention.quality * (i === 0 ? 1 : SECOND_KIND),
      })),
      ...(mention.isWeak
        ? [{ taken: [...taken, ...innerOf(mention)], trust: trust * PASSED_OVER }]
        : []),
    ]);
    ways = grown.slice(0, MOST_MASKS);
  }
  return ways.flatMap((way) => {
    const mask = { ...way, tokens: toTokens(words, way.taken, correct) };
    const played = takePlayer(mask);
    return played ? [mask, played] : [mask];
  });
}

function innerOf({ inner = [] }: Mention): Taken[] {
  return inner.flatMap((one) => {
    const [mark] = marksOf(one);
    return mark ? [{ ...one, mark }] : [];
  });
}

function marksOf({ story, character, person, season, line }: Mention): Mark[] {
  if (line !== undefined) return story ? ['LINE', 'EPISODE'] : ['LINE'];
  if (season !== undefined) return ['SEASON'];
  return [
    ...(character ? (['CHAR'] as const) : []),
    ...(person ? (['PERSON'] as const) : []),
    ...(story ? (['EPISODE'] as const) : []),
  ];
}

function toTokens(words: readonly Typed[], taken: readonly Taken[], correct: Correct): string[] {
  const tokens: string[] = [];
  for (let i = 0; i < words.length; ) {
    const mention = taken.find(({ from }) => from === i);
    if (mention) {
      tokens.push(mention.isCode ? 'CODE' : mention.mark);
      i = mention.to;
      continue;
    }
    const { text = '' } = words[i] ?? {};
    i++;
    if (FILLERS.has(text)) continue;
    tokens.push(...(SHORT_FORMS.get(text) ?? correct(text)).split(' '));
  }
  return tokens;
}

/** "the guy who plays CHAR", "CHAR actor": whoever played somebody, in the place of their name. */
const PLAYER =
  / (?:the )?(?:actor|actress|guy|man|woman|person|one|lady)(?: (?:who|that)(?: (?:is|was))?)? (?:plays|played|playing|of|behind|portrays|portrayed|who was|who is) CHAR(?= )| CHAR (?:actor|actress)(?= )/;

function takePlayer(mask: Mask): Mask | undefined {
  const text = ` ${mask.tokens.join(' ')} `;
  const match = PLAYER.exec(text);
  if (!match) return undefined;
  const before = text.slice(0, match.index + match[0].length).split('CHAR').length - 2;
  const chars = mask.taken.filter(({ mark }) => mark === 'CHAR');
  const played = chars[before];
  const portrayals = played?.character?.portrayals ?? [];
  const person = portrayals[0]?.person;
  if (!played || !person) return undefined;
  return {
    tokens: text.replace(match[0], ' PERSON').trim().split(' '),
    taken: mask.taken.map((one) => (one === played ? { ...one, person, mark: 'PERSON' } : one)),
    trust: mask.trust * WHOLE,
  };
}
