/** What stories, notes and lines are recalled by. */
import type { Dataset, Quote, Story, Trivia } from '../dataset/model.ts';
import type { Passage } from './passages.ts';
import { createRecall, type Recall } from './recall.ts';

const NICKNAME = 1.25;
const LOGLINE = 1.1;
/** Told in everyday words, so that it shares more with any description. */
const RETOLD = 0.85;
const NOTE = 0.75;
const GUEST = 0.7;
/** What something is asked for by is as good as what it says. */
const TOPICS = 1;

/** Stories by nicknames, by what happens in them, who is in them, and what is noted about them. */
export function recallStories({ stories }: Dataset): Recall<Story> {
  return createRecall(
    stories.map((item) => ({ item, passages: passagesOf(item) })),
    { salient: true },
  );
}

function passagesOf({ title, aliases, logline, summary, retold, trivia, cast }: Story): Passage[] {
  const told = summary.split(/(?<=[.!?]) /);
  const guests = cast.filter(({ credit }) => !credit.includes('regular'));
  return [
    ...[title, ...aliases].map((text) => ({ text, weight: NICKNAME, isName: true })),
    { text: `${title}. ${logline}`, weight: LOGLINE },
    ...told.map((sentence, i) => ({ text: `${sentence} ${told[i + 1] ?? ''}`, weight: 1 })),
    ...retold.map((text) => ({ text, weight: RETOLD })),
    ...trivia.map(({ text }) => ({ text, weight: NOTE })),
    ...guests.map(({ character, person }) => ({
      text: `${character.name} ${person.name}`,
      weight: GUEST,
    })),
  ];
}

/** Notes by what they say. */
export function recallTrivia(trivia: readonly Trivia[]): Recall<Trivia> {
  return createRecall(
    trivia.map((item) => ({
      item,
      passages: [
        { text: `${item.title ?? ''} ${item.text} ${item.story.title}`, weight: 1 },
        ...(item.title ? [{ text: item.title, weight: 1, isName: true }] : []),
        { text: item.topics.join(' '), weight: TOPICS },
      ],
    })),
  );
}

/** Lines by what is said in them, and by what is noted about them. */
export function recallQuotes(quotes: readonly Quote[]): Recall<Quote> {
  return createRecall(
    quotes.map((item) => ({
      item,
      passages: [
        { text: item.lines.map(({ text }) => text).join(' '), weight: 1 },
        {
          text: `${item.context ?? ''} ${item.about.map(({ name }) => name).join(' ')}`,
          weight: 0.9,
        },
        { text: item.topics.join(' '), weight: TOPICS },
      ],
    })),
  );
}
