import type { Block, Citation } from '../card.ts';
import type { Quote, Trivia } from '../dataset/model.ts';
import type { Guide } from '../guide/index.ts';
import { cite } from './citation.ts';
import { doubtOf } from './trivia-card.ts';
import { sayStory } from './wording.ts';

/** Notes or lines below a card that shows another: each with its story, and a caveat if it needs one. */
export function alsoList(guide: Guide, also: readonly (Trivia | Quote)[]): Block {
  const items = also.map((record) => ({
    lead: sayStory(record.story),
    text: 'lines' in record ? spoken(record) : noted(guide, record),
  }));
  return { kind: 'list', heading: 'Also', items };
}

/** Where a card is from, and what stands below it. */
export function citeAlso(
  { dataset }: Guide,
  shown: Citation,
  also: readonly (Trivia | Quote)[],
): Citation {
  if (also.length === 0) return shown;
  const other = cite(
    dataset,
    also.map(({ story }) => story),
    also.flatMap(({ sources }) => sources),
  );
  const isNewStory = ({ code }: { code: string }) =>
    shown.stories.every((one) => one.code !== code);
  const isNewSource = ({ name }: { name: string }) =>
    shown.sources.every((one) => one.name !== name);
  return {
    stories: [...shown.stories, ...other.stories.filter(isNewStory)],
    apart: true,
    sources: [...shown.sources, ...other.sources.filter(isNewSource)],
  };
}

function spoken({ lines }: Quote): string {
  return lines.map(({ speaker, text }) => `${speaker.name}: ${text}`).join(' ');
}

function noted(guide: Guide, note: Trivia): string {
  return [note.text, doubtOf(guide, note) ?? ''].join(' ').trim();
}
