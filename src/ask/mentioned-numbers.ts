/** Episodes in a question that are given by number or by place. */
import { readCode } from '../guide/episode-codes.ts';
import { readPhrase } from '../guide/episode-phrases.ts';
import type { Guide } from '../guide/index.ts';
import { toCode } from './codes.ts';
import { NUMBERS } from './mentioned-seasons.ts';
import type { Mention } from './mentions.ts';
import { SHORT_FORMS } from './slang.ts';

/** What a number or a place in the series begins with. */
export const LEADING =
  /^(?:s\d|\d|season|szn|episode|ep|number|the|series|first|last|final|second|third|[a-z]+th$)/;
export const SEASONAL = /^(?:season|seasons|szn|s\d)/;
const CODED =
  /^(?:s\d|s\d+e\d+|\d+x\d+|season|episode|ep|number|the|series|\d|[a-z]+th |first|second|third)/;

export function readNumber(
  guide: Guide,
  typed: string,
  from: number,
  to: number,
): Mention | undefined {
  // The first of a season is a place in it, like the last.
  if (!CODED.test(typed) || /\b(?:first|last|final)\b.*(?:season|\bs\d)/.test(typed))
    return undefined;
  const text = typed
    .split(' ')
    .map((word) => (SHORT_FORMS.has(word) ? (SHORT_FORMS.get(word) ?? word) : word))
    .map((word) => word.replace(/^(?:e|ep)(\d{1,2})$/, 'episode $1'))
    .join(' ')
    .replace(/^the /, '')
    .replace(/^(\w+) one (?=(?:of|in|from) (?:the )?(?:season|s\d|\w+ season))/, '$1 episode ');
  const single = /^(?:s\d{1,2}e\d{1,2}|\d{1,2}x\d{1,2})$/.test(text);
  const code = single ? text : /episode|number|season|series|\bs\d/.test(text) && toCode(text);
  if (!code) return undefined;
  const [reading] = readCode(guide.dataset, code);
  return reading && { from, to, story: reading.story, isCode: true, quality: 1 };
}

/** "the season 3 finale", "last episode of season 6". */
export function readPlace(
  guide: Guide,
  typed: string,
  from: number,
  to: number,
): Mention | undefined {
  if (!/season|\bs\d/.test(typed) || /^(?:the )?(?:season|s) ?\d$/.test(typed)) return undefined;
  const text = typed
    .replace(/\beps?\b/g, 'episode')
    .replace(/\bs(\d)\b/g, 'season $1')
    .replace(/\b(\w+)(?=$| )/g, (word) => String(NUMBERS.get(word) ?? word));
  const story = readPhrase(guide, text, () => 0);
  return story && { from, to, story, isWeak: true, quality: 1 };
}
