/** Replies that leave to the answer what a number or a date is of: "is that episode 8", "before 1998?". */
import type { Story } from '../dataset/model.ts';
import { fold } from '../text/fold.ts';
import type { Earlier } from './context.ts';
import { readDates } from './dates/read.ts';
import { withDigits } from './with-digits.ts';

const NUMBER =
  /\b(?:(?:the )?(?:episode|ep|number|nr) |#)(?<number>\d{1,2})\b(?! ?(?:minutes|lines|of\b))/i;
const SEASON = /\b(?:(?<season>season \d)|overall|series|ds9|show|total)\b/i;
/** More episodes no season has. */
const MOST = 26;
/** Answers about more stories have a list of their own. */
const MOST_STORIES = 2;
const IS_IT =
  /\b(?<verb>is|was|isn['’]?t|wasn['’]?t) (?:it|that|this)(?: one)?(?= (?:really )?season \d)/i;

const AIRED = 'when did … air';
const SEASON_DATES = /^when did … (?:start|end)$/;
const WHEN =
  /^(?:(?:and|so|ok|oh|but|not|still|already|only|was (?:it|that))[,\s]+)*(?=(?:in|on|at|by|before|after|around|about|during|since|the same)\b)/i;
const SAME = /\bsame (?:year|month|day)\b/i;
const ASKS_ELSE = /\b(?:who|what|which|how|why|did|does|do|is)\b/i;
const ENDS = /\b(?:it|they)(?= (?:end|start|begin|finish|stop|conclude|close|open|wrap|run)\b)/i;

/** A reply to an answer about a story, with what it leaves out. */
export function completeReply(question: string, story: Story, earlier: Earlier): string {
  const { again = '' } = earlier;
  if (SEASON_DATES.test(again) && ENDS.test(question)) {
    return question.replace(ENDS, `season ${story.season}`);
  }
  if (again === AIRED && asksWhen(question, story)) {
    return `did ${story.title} air ${question.replace(WHEN, '')}`;
  }
  return earlier.stories.length > MOST_STORIES ? question : placeNumber(question, story);
}

/** "Number 9" of the season that was spoken of. */
function placeNumber(question: string, story: Story): string {
  const { number } = NUMBER.exec(question)?.groups ?? {};
  if (!number || Number(number) > MOST) return question;
  const season = SEASON.exec(question);
  if (season && season.groups?.['season'] === undefined) return question;
  const own = season?.groups?.['season'] ?? `season ${story.season}`;
  return question
    .replace(season?.[0] ?? /$^/, '')
    .replace(NUMBER, `${own} episode ${number}`)
    .replace(IS_IT, `$<verb> ${story.title}`)
    .replace(/ +(?=[?.! ]|$)/g, '');
}

function asksWhen(question: string, { aired }: Story): boolean {
  if (!WHEN.test(question) || ASKS_ELSE.test(question)) return false;
  return SAME.test(question) || readDates(withDigits(fold(question)), aired.date).length > 0;
}
