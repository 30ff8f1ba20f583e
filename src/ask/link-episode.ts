/** Which episode a slot names: by number, by its place in the series, by title or by nickname. */
import type { Story } from '../dataset/model.ts';
import { type Reading, readCode } from '../guide/episode-codes.ts';
import { readPhrase } from '../guide/episode-phrases.ts';
import { findEpisode } from '../guide/episodes.ts';
import type { Guide } from '../guide/index.ts';
import { onceFor } from '../once.ts';
import type { Hit } from '../search/index.ts';
import { fold, words } from '../text/fold.ts';
import { toCode } from './codes.ts';
import { isGrammar, unquote } from './grammar.ts';
import type { Link } from './link.ts';
import { labelsFor } from './spot.ts';

/** Below this, a title is another one, or only shares a word with what was typed. */
const LEAST_LIKENESS = 0.68;

/** "the episode Duet", "Duet, the episode". */
const EPISODE_WORDS =
  /^(?:the |that |this )?(?:episode|ep) (?:called |titled |named |title )?|^that | (?:the )?(?:episode|ep)$/g;

/** What names a part of a double episode. */
const PART = / (?:[12]|i{1,2}|one|two)$/;
/** No title holds such a word: what does is a question, and need not be looked up. */
const QUESTION =
  /\b(?:who (?!mourn)|which|how|plays?|played|said|says|directed|wrote|episodes|did|does)\b/;
/** In more words than these, a known word that is a slip leaves enough others. */
const FEW = 3;
/** Words of the longest title or nickname, and a few of grammar. */
const MOST_WORDS = 14;

/** "the first episode of ds9", "the last ds9 episode". */
const OF_THE_SHOW =
  / (?:of|in|on) (?:ds9|deep space (?:nine|9)|the (?:whole |entire )?(?:show|series))$|\b(?:ds9|ever)\b/g;

export function linkEpisode(guide: Guide, typed: string): Link | undefined {
  const text = unquote(typed);
  const folded = fold(text).replace(OF_THE_SHOW, '').trim();
  if (folded.split(' ').length > MOST_WORDS) return undefined;
  // A number alone is an episode only to a command that asks for one.
  if (folded === '' || (/^\d+$/.test(folded) && !/#/.test(typed))) return undefined;
  const bare = folded.replace(EPISODE_WORDS, '').trim();
  const exact = [folded, bare].flatMap((name) =>
    name ? (namedExactly(guide, name) ?? []) : [],
  )[0];
  if (exact) return { value: exact, quality: 1 };
  if (/random|^surprise me/.test(folded)) return undefined;
  const code = toCode(bare) ?? toCode(folded);
  const coded = [code, bare, text].flatMap((one) => (one ? readCode(guide.dataset, one) : []))[0];
  if (coded && (code || /\D/.test(bare))) return { value: coded, quality: 1 };
  const placed =
    readPhrase(guide, folded, () => 0) ?? readPhrase(guide, `${bare} episode`, () => 0);
  if (placed) return { value: { story: placed }, quality: 1 };
  if (isGrammar(folded) || QUESTION.test(folded)) return undefined;
  const hit = guide.episodes.search(text, { once: folded.split(' ').length > FEW })[0];
  if (hit === undefined) return undefined;
  const found = PART.test(folded) ? findEpisode(guide, text).found : { story: hit.item };
  if (found === undefined) return undefined;
  const quality = Math.min(hit.coverage, likeness(hit));
  return quality < LEAST_LIKENESS ? undefined : { value: found, quality };
}

/** Words of titles and nicknames that part them from nothing. */
const COMMON = /^(?:the|a|an|of|in|with|where|one|episode|part|i|ii|1|2|and|to|is|on|s|at|for|by)$/;

/** How much of the title or nickname that was found is said: one name does not make "the one with …". */
function likeness({ item, matches }: Hit<Story>): number {
  const said = new Set(matches.map(({ word }) => word));
  const labels = [item.title, ...item.aliases, ...(item.serial ? [item.serial.title] : [])];
  const shares = labels.map((label) => {
    // Who is in an episode does not name it, unless an episode is what was asked for.
    const trust = /^the one /.test(label) && !said.has('one') ? 0.85 : 1;
    const telling = words(label).filter((word) => !COMMON.test(word));
    return (trust * telling.filter((word) => said.has(word)).length) / Math.max(1, telling.length);
  });
  return 0.4 + 0.6 * Math.max(...shares);
}

function namedExactly(guide: Guide, name: string): Reading | undefined {
  const story = collectLabels(guide).get(name);
  return story && { story };
}

/** Titles and nicknames, folded, with and without what only says that it is an episode. */
const collectLabels = onceFor(({ dataset }: Guide): ReadonlyMap<string, Story> => {
  const all = new Map<string, Story>();
  for (const story of dataset.stories) {
    for (const label of [story.title, ...story.aliases].map(fold)) {
      for (const form of [label, label.replace(/^the /, ''), label.replace(EPISODE_WORDS, '')]) {
        if (!all.has(form)) all.set(form, story);
      }
    }
  }
  return all;
});

/** Words from which a title is hardly anything else. */
const SHORTEST_TITLE = 3;
const LONGEST_TITLE = 8;

/** The episode whose title stands in a text, if it is long enough to be meant. */
export function titleIn(guide: Guide, text: string): Reading | undefined {
  const labels = labelsFor(guide);
  const typed = words(text);
  for (let from = 0; from < typed.length; from++) {
    for (let to = from + LONGEST_TITLE; to >= from + SHORTEST_TITLE; to--) {
      const story =
        to > typed.length ? undefined : labels.get(typed.slice(from, to).join(' '))?.story;
      if (story) return { story };
    }
  }
  return undefined;
}
