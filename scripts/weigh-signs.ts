/**
 * Weighs what tells whether a question asks for the story that its words recall, from the labelled
 * questions marked `tune`, and writes src/ask/learning/sign-weights.ts. Each third is read by what
 * the phrasings without it teach, as questions are that nobody has asked yet.
 *
 *     npm run weigh
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_EARLIER } from '../src/ask/context.ts';
import { charactersNamed } from '../src/ask/described-character.ts';
import { intents } from '../src/ask/intents/index.ts';
import { learn } from '../src/ask/learning/learn.ts';
import { readPhrasings } from '../src/ask/learning/phrasings.ts';
import { createLinker } from '../src/ask/link.ts';
import { sayStory } from '../src/ask/say.ts';
import { fitOf, frameOf } from '../src/ask/story-chance.ts';
import { teach } from '../src/ask/understand.ts';
import { loadDataset } from '../src/dataset/load.ts';
import type { Story } from '../src/dataset/model.ts';
import { createGuide } from '../src/guide/index.ts';
import { leadOf } from '../src/guide/recall.ts';
import { findPackageRoot } from '../src/package-root.ts';
import { fold } from '../src/text/fold.ts';
import { type Row, weigh } from './weigh.ts';

interface Label {
  question: string;
  after?: string;
  split: string;
  refuse?: boolean;
  answer?: { mentions?: string[]; anyOf?: string[]; records?: string[] };
}

const FOLDS = 3;

const root = findPackageRoot();
const guide = createGuide(loadDataset(join(root, 'data')));
const phrasings = readPhrasings();
const labels = readFileSync(join(root, 'tests/ask/questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Label => JSON.parse(line))
  .filter(({ split, after }) => split === 'tune' && after === undefined);

const folds = Array.from({ length: FOLDS }, (_, fold) =>
  labels.filter((_, i) => i % FOLDS === fold),
);
const [frame, story] = weigh(folds.flatMap(readUnseen));
const list = (weights: readonly number[]) =>
  `[${weights.map((one) => Number(one.toFixed(2))).join(', ')}]`;
const text = `/** Made by scripts/weigh-signs.ts: what each sign of story-chance.ts weighs. */
export const FRAME_WEIGHTS: readonly number[] = ${list(frame)};
export const STORY_WEIGHTS: readonly number[] = ${list(story)};
`;
writeFileSync(join(root, 'src/ask/learning/sign-weights.ts'), text);
process.stdout.write(text);

/** The signs in questions that nothing was learned from. */
function readUnseen(unseen: readonly Label[]): Row[] {
  const asked = new Set(unseen.map(({ question }) => fold(question)));
  const others = phrasings.filter(({ question }) => !asked.has(fold(question)));
  const own = { ...guide };
  const { learned } = teach(own, intents, learn(own, intents, others));
  return unseen.flatMap((label): Row[] => {
    const { question } = label;
    const recalled = guide.recall.stories(question);
    const [best] = recalled;
    if (!best) return [];
    const { none, likelihoods } = learned.read(question, createLinker(own, NOTHING_EARLIER));
    const chances = { none, intents: likelihoods };
    const named = charactersNamed(guide, question);
    const fit = fitOf(best, leadOf(recalled), chances, named);
    const signs = [frameOf(question, chances), fit] as const;
    return [{ signs, isRight: isAnswer(label, best.item) }];
  });
}

/** Whether naming a story is what a label takes for an answer. */
function isAnswer({ refuse, answer }: Label, story: Story): boolean {
  if (refuse || !answer) return false;
  const { mentions = [], anyOf = [], records = [] } = answer;
  const sentence = fold(`That is ${sayStory(story)}.`);
  const says = (mention: string) => sentence.includes(fold(mention));
  return (
    mentions.every(says) &&
    (anyOf.length === 0 || anyOf.some(says)) &&
    (records.length === 0 || records.includes(story.id))
  );
}
