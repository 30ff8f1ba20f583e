import type { Quote, Story } from '../../dataset/model.ts';
import { quotesBy } from '../../guide/quotes.ts';
import { defineIntent } from '../intent.ts';
import { charactersOf, nameOf, refuse, sayStory } from '../say.ts';

export default defineIntent({
  name: 'first-last-lines',
  patterns: [
    '[what is|what was|what were|what are|tell me|give me|do you know] {who} [very] {end} (words|word|line|lines|quote|quotes|sentence|thing said|thing he said|thing she said)',
    '[what is|what was|what were|what are|tell me|give me] [the] [very] {end} (words|word|line|lines|quote|quotes|sentence|thing) (of|by|from|said by|spoken by|that) {who} [said|says|says on screen|ever said|spoke|speaks]',
    '(what is|what was|what were) [the] [very] {end} (words|word|line|lines|thing|things) {who} (said|says|spoke|speaks|ever said|ever says|say|ever speaks|ever spoke)',
    'what (did|does|do) {who} say {end}',
    'what (did|does|do) {who} {end} say',
    'what (did|does|was|were) {who} say (before he died|before she died|before dying|as he died|as she died|when he died|when she died|when dying) [{end}]',
    '[what is|what was|what were] {who} [very] {end} (words|line|lines|quote) in {episode}',
    '[what is|what was|what were] [the] {end} (words|line|lines|quote) (of|by|from) {who} in {episode}',
    '[what is|what was|what were] [the] [very] {end} (words|line|lines|quote|sentence) (of|in|from) {episode}',
    '[what is|what was] {episode} {end} (line|lines|words|quote)',
    'how (does|did) {who} {end} speak',
  ],
  needs: { end: 'topic' },
  may: { who: 'named', episode: 'episode' },
  examples: {
    "what were damar's last words": 'The last line of Damar that I have',
    'last words of weyoun': 'Weyoun',
    'whats the first line of garak': 'first line of Garak',
  },
  answer({ guide }, { end, who, episode }) {
    const isFirst = /^first$|^opening$/i.test(end.trim());
    if (!isFirst && !/^(?:last|final|dying|closing)$/i.test(end.trim())) return undefined;
    if (!who && !episode) return undefined;
    const all = (who ? quotesBy(guide, who) : guide.dataset.quotes).filter(
      ({ story }) => episode === undefined || story === episode.story,
    );
    const quote = isFirst ? all[0] : all.at(-1);
    const whose = who ? nameOf(who) : episode ? sayStory(episode.story) : '';
    if (!quote)
      return refuse(
        `I have no line of ${whose}${episode && who ? ` in ${sayStory(episode.story)}` : ''}.`,
      );
    return answerWith(quote, {
      isFirst,
      whose,
      who: who ? charactersOf(who).map(({ id }) => id) : [],
    });
  },
});

function answerWith(
  quote: Quote,
  { isFirst, whose, who }: { isFirst: boolean; whose: string; who: string[] },
) {
  const own = quote.lines.filter(({ speaker }) => who.length === 0 || who.includes(speaker.id));
  const line = isFirst ? own[0] : own.at(-1);
  const story: Story = quote.story;
  return {
    lead: `The ${isFirst ? 'first' : 'last'} line of ${whose} that I have is “${line?.text ?? ''}”, in ${sayStory(story)}.`,
    call: { command: 'quote', args: { search: quote.id } },
    records: [quote.id, story.id, ...(line ? [line.speaker.id] : [])],
  };
}
