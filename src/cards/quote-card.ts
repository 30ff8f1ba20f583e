import { type Action, type Block, type Card, type DialogueLine, foundCard } from '../card.ts';
import type { Quote } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { openEpisode, openWhoPlayed } from './actions.ts';
import { cite, positionOf } from './citation.ts';
import { list } from './wording.ts';

/** A quotation as dialogue, with what is going on and whoever played the first to speak. */
export function quoteCard(guide: Guide, quote: Quote, more: readonly Action[]): Card {
  const speakers = [...new Set(quote.lines.map((line) => line.speaker))];
  const lines = toDialogue(quote);
  const blocks: Block[] = [{ kind: 'dialogue', lines }];
  if (quote.context) blocks.push({ kind: 'aside', text: `${quote.context}.` });
  const whoPlayed = speakers
    .slice(0, 2)
    .map((character) =>
      openWhoPlayed({ kind: 'character', character }, `Who played ${character.name}?`),
    );
  return foundCard({
    title: list(speakers.map((speaker) => speaker.name)),
    blocks,
    citation: cite(guide.dataset, [quote.story], quote.sources),
    actions: [...more, openEpisode(quote.story), ...whoPlayed],
    records: [quote.id, quote.story.id, ...speakers.map((speaker) => speaker.id)],
    ...positionOf([quote.story]),
  });
}

/** Successive speeches of one person read as one. */
function toDialogue(quote: Quote): DialogueLine[] {
  const lines: DialogueLine[] = [];
  for (const { speaker, text, direction } of quote.lines) {
    const last = lines.at(-1);
    if (last?.speaker === speaker.name && !direction) {
      lines[lines.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else {
      lines.push({ speaker: speaker.name, text, ...(direction && { direction }) });
    }
  }
  return lines;
}
