import { list } from '../../cards/wording.ts';
import { defineIntent } from '../intent.ts';
import { sayStory } from '../say.ts';

const DID_MAKE = {
  director: {
    patterns: [
      '[@did|and] {person} [also|ever] (direct|directed|the director of|director of|the director on|directing) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (directed by) {person} [too|yes or no|or not]',
    ],
    verb: 'directed',
    cues: / (?:direct|directed|director|directing)\b/,
  },
  writer: {
    patterns: [
      '[@did|and] {person} [also|ever] (write|wrote|the writer of|writer of|co write|cowrite|have written|write the story for|write the teleplay for|write the script for|wrote the story for|wrote the script for|penned|pen|written|a writer of|a writer on) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (written by|penned by|scripted by) {person} [too|yes or no|or not]',
    ],
    verb: 'wrote',
    cues: / (?:wrote|write|writer|written|penned|script)\b/,
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
    answer(_, { person, episode: { story } }) {
      const { directors, written, story: told, teleplay } = story.crew;
      const made = part === 'director' ? person.directed : person.wrote;
      const credited =
        part === 'director' ? directors : [...new Set([...written, ...teleplay, ...told])];
      const did = made.includes(story);
      const { verb } = DID_MAKE[part];
      return {
        lead: did
          ? `Yes, ${person.name} ${verb} ${sayStory(story)}.`
          : `No, ${list(credited)} ${verb} ${sayStory(story)}.`,
        call: { command: 'episode', args: { episode: story.id } },
        records: [story.id, person.id],
      };
    },
  });
}

export const didDirect = didMake('director');

export const didWrite = didMake('writer');
