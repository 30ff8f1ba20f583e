import type { Story } from '../../dataset/model.ts';
import type { Guide } from '../../guide/index.ts';
import { asksLastButOne, asksOwnEnd, endIn } from '../ends-asked.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { isNegated } from '../negated.ts';
import { hasNumberAsked, isOfOtherList, sayNumbers } from '../number-asked.ts';
import { type Order, readOrder } from '../order.ts';
import { sayStory } from '../say.ts';
import { isTitled, withoutTitles } from '../without-titles.ts';

const ASKS_WHAT = /\b(?:when|who|what)\b/;
const OPENS_OR_ENDS = 'open|start|begin|kick off|premiere|end|close|finish|conclude|wrap up';

export default defineIntent({
  name: 'is-place',
  patterns: [
    '(is|was|would) {episode} [be] the {other} episode',
    '(is|was|would) {episode} [be] the {other}',
    '(is|was) {episode} {other}',
    '(would|will|must|can) [the] {episode} be {other}',
    '{episode} (is|was) {other} [right|correct]',
    `(did|does) [the] season {season} (${OPENS_OR_ENDS}) (with|on|in) {episode}`,
    `(did|does) [the] {season} season (${OPENS_OR_ENDS}) (with|on|in) {episode}`,
    `(did|does) {episode} (${OPENS_OR_ENDS}) [the] season {season}`,
    `(did|does) {episode} (${OPENS_OR_ENDS}) [the] {season} season`,
    `(did|does) {episode} (${OPENS_OR_ENDS}) (the show|the series|it all)`,
  ],
  needs: { episode: 'episode' },
  may: { other: 'episode', season: 'season' },
  examples: {
    'was emissary the first episode': 'Yes',
    'does facets come directly after shakaar': 'Yes, “Facets” (3x25) comes directly after',
    'is the visitor before duet': 'No',
    'did season 4 end with body parts': 'No, that is “Broken Link” (4x26)',
  },
  answer({ guide, question }, { episode: { story }, other: placed }) {
    const other = placed?.story;
    const text = withoutTitles(question, other ? [story, other] : [story]);
    if (ASKS_WHAT.test(text)) return undefined;
    const isPlain = isNegated(text);
    const say = (isSo: boolean) => (isPlain ? '' : isSo ? 'Yes, ' : 'No, ');
    const order = readOrder(text);
    if (order && other && story !== other) return sayOrder(guide, story, other, order, say);
    if (order && !other) return undefined;
    const isNumber = !other || !isTitled(question, other) ? hasNumberAsked(text, story) : undefined;
    if (isNumber !== undefined) {
      return answerWith(`${say(isNumber)}${sayNumbers(story)}.`, [story]);
    }
    // The place may be named first: "is the tenth episode of season 2 Rivals".
    const isTurned = other && isTitled(question, other) && !isTitled(question, story);
    const [asked, target] = isTurned ? [other, story] : [story, other];
    const own = withoutTitles(question, [asked]);
    const isOwnEnd = !target || asksLastButOne(own) || asksOwnEnd(own);
    if (!isOwnEnd && isOfOtherList(text)) return undefined;
    return sayPlace(asked, isOwnEnd ? endIn(guide, own, asked.season) : target, isPlain);
  },
});

type Say = (isSo: boolean) => string;

function sayOrder(guide: Guide, story: Story, other: Story, order: Order, say: Say): Answer {
  const all = guide.dataset.stories;
  const distance = all.indexOf(story) - all.indexOf(other);
  const steps = distance * (order.isFirstLater ? 1 : -1);
  const place = distance > 0 ? 'after' : 'before';
  const between = Math.abs(steps) === 1 ? 'directly ' : '';
  const isSo = order.isDirect ? steps === 1 : steps > 0;
  return answerWith(`${say(isSo)}${sayStory(story)} comes ${between}${place} ${sayStory(other)}.`, [
    story,
    other,
  ]);
}

function sayPlace(asked: Story, target: Story | undefined, isPlain: boolean): Answer | undefined {
  if (!target) return undefined;
  if (isPlain) return answerWith(`That is ${sayStory(target)}.`, [target, asked]);
  if (target === asked) return answerWith(`Yes, that is ${sayStory(asked)}.`, [asked]);
  const { title, code } = asked;
  return answerWith(`No, that is ${sayStory(target)}; “${title}” is ${code}.`, [target, asked]);
}

function answerWith(lead: string, stories: readonly [Story, ...Story[]]): Answer {
  const [{ id }] = stories;
  return {
    lead,
    call: { command: 'episode', args: { episode: id } },
    records: stories.map((story) => story.id),
  };
}
