import { type Card, emptyCard } from '../card.ts';
import type { Guide } from '../guide/index.ts';
import { recognizeLine } from '../guide/lines.ts';
import { openEpisode } from './actions.ts';
import { quoteCard } from './quote-card.ts';
import { list, sayStory } from './wording.ts';

/** Names the episode that a line is from, and shows the line; or says that it is none it knows. */
export function whichEpisodeCard(guide: Guide, line: string): Card {
  const [best] = recognizeLine(guide, line);
  if (best === undefined) {
    return emptyCard(
      'missed',
      'Not a line that I know',
      'Morn shrugs: it may be from an episode all the same.',
    );
  }
  const { quote } = best;
  const { story } = quote;
  const card = quoteCard(guide, quote, [openEpisode(story)]);
  const speakers = [...new Set(quote.lines.map(({ speaker }) => speaker.name))];
  const lead = `That is from ${sayStory(story)}, said by ${list(speakers)}.`;
  return { ...card, title: story.title, blocks: [{ kind: 'text', text: lead }, ...card.blocks] };
}
