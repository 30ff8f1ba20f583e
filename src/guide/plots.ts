import type { Dataset, Story } from '../dataset/model.ts';
import { createIndex, type SearchDocument, type SearchIndex } from '../search/index.ts';
import { stemText } from '../text/stem.ts';

/** Indexes stories by what happens in them: nicknames, logline, summary, trivia and guests. */
export function createPlotIndex(dataset: Dataset): SearchIndex<Story> {
  return stemmed(
    dataset.stories.map((story) => ({
      item: story,
      fame: 0,
      fields: [
        ...[story.title, ...story.aliases].map(
          (text) => ({ text, kind: 'text', weight: 1 }) as const,
        ),
        { text: story.logline, kind: 'text', weight: 0.95 },
        ...sentences(story.summary).map((text) => ({ text, kind: 'text', weight: 0.9 }) as const),
        ...story.trivia.map(({ text }) => ({ text, kind: 'text', weight: 0.6 }) as const),
        ...story.cast
          .filter(({ credit }) => !credit.includes('regular'))
          .map(({ character }) => ({ text: character.name, kind: 'name', weight: 0.6 }) as const),
      ],
    })),
  );
}

/** Indexes passages, each for itself: what stands together is likelier to be about one thing. */
export function createPassageIndex(dataset: Dataset): SearchIndex<Story> {
  return stemmed(
    dataset.stories.flatMap((story) =>
      passagesOf(story).map((text) => ({
        item: story,
        fame: 0,
        fields: [{ text, kind: 'text' as const, weight: 1 }],
      })),
    ),
  );
}

/** A nickname, the logline, two sentences of the summary in a row, a piece of trivia. */
function passagesOf({ title, aliases, logline, summary, trivia }: Story): string[] {
  const told = sentences(summary);
  return [
    ...aliases,
    `${title}. ${logline}`,
    ...told.map((sentence, i) => `${sentence} ${told[i + 1] ?? ''}`),
    ...trivia.map(({ text }) => text),
  ];
}

/** What happens is told in any form of its verbs, so stems are indexed and asked for. */
function stemmed<T>(documents: SearchDocument<T>[]): SearchIndex<T> {
  const index = createIndex(
    documents.map(({ fields, ...rest }) => ({
      ...rest,
      fields: fields.map((field) => ({ ...field, text: stemText(field.text) })),
    })),
  );
  return {
    search: (query, options) => index.search(stemText(query), options),
    nearest: (query, limit) => index.nearest(stemText(query), limit),
    suggest: (typed, limit) => index.suggest(stemText(typed), limit),
    explain: (query, describe) => index.explain(stemText(query), describe),
  };
}

/** Words that stand in one sentence are likelier to be about one thing. */
function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]) /);
}
