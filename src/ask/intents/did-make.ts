import { list } from '../../cards/wording.ts';
import type { Person, Story } from '../../dataset/model.ts';
import { type Answer, defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

const DID_MAKE = {
  director: {
    patterns: [
      '[@did|and] {person} [also|ever] (direct|directed|the director of|director of|the director on|directing) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (directed by) {person} [too|yes or no|or not]',
    ],
    verb: 'directed',
    cues: / (?:direct|directed|director|directing)\b/,
    says: /\bdire?ct|\bhelm|\bchair\b|\bcamera\b|\bbehind\b|\bcalled the shots\b/i,
  },
  writer: {
    patterns: [
      '[@did|and] {person} [also|ever] (write|wrote|the writer of|writer of|co write|cowrite|have written|write the story for|write the teleplay for|write the script for|wrote the story for|wrote the script for|penned|pen|written|a writer of|a writer on) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (written by|penned by|scripted by) {person} [too|yes or no|or not]',
    ],
    verb: 'wrote',
    cues: / (?:wrote|write|writer|written|penned|script)\b/,
    says: /\bw?rot\w+|\bwrit\w*|\bpen(?:ned|s)?\b|\bscript|\bauthor|\bteleplay|\bcame up\b/i,
  },
} as const;

function didMake(part: keyof typeof DID_MAKE) {
  return defineIntent({
    name: part === 'director' ? 'did-direct' : 'did-write',
    cues: DID_MAKE[part].cues,
    patterns: DID_MAKE[part].patterns,
    needs: { person: 'person', episode: 'episode' },
    examples:
      part === 'director'
        ? { 'was the visitor directed by avery brooks': 'No, David Livingston directed' }
        : { 'did ronald d moore write waltz': 'Yes, Ronald D. Moore wrote' },
    answer({ question }, { person, episode: { story } }) {
      const other = part === 'director' ? 'writer' : 'director';
      const isSaid = DID_MAKE[part].says.test(question);
      if (!isSaid && madeAs(other, person).length > madeAs(part, person).length) {
        return sayWhetherMade(other, person, story);
      }
      return sayWhetherMade(part, person, story);
    },
  });
}

function madeAs(part: keyof typeof DID_MAKE, { directed, wrote }: Person): readonly Story[] {
  return part === 'director' ? directed : wrote;
}

function sayWhetherMade(part: keyof typeof DID_MAKE, person: Person, story: Story): Answer {
  const { directors, written, story: told, teleplay } = story.crew;
  const credited =
    part === 'director' ? directors : [...new Set([...written, ...teleplay, ...told])];
  const did = madeAs(part, person).includes(story);
  const { verb } = DID_MAKE[part];
  return {
    lead: did
      ? `Yes, ${person.name} ${verb} ${sayStory(story)}.`
      : `No, ${list(credited)} ${verb} ${sayStory(story)}.`,
    call: { command: 'episode', args: { episode: story.id } },
    records: [story.id, person.id],
  };
}

export const didDirect = didMake('director');

export const didWrite = didMake('writer');
