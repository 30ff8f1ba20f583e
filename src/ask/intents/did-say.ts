import { list } from '../../cards/wording.ts';
import { recognizeLine } from '../../guide/lines.ts';
import { defineIntent } from '../intent.ts';
import { charactersOf, nameOf, sayStory } from '../say.ts';

export const didSay = defineIntent({
  name: 'did-say',
  patterns: [
    '(did|does|do) {who} [really|ever|actually] (say|said) {line}',
    'was it {who} (who|that) (said|says) {line}',
    '(is|was) {line} (said|spoken) by {who}',
  ],
  needs: { who: 'named', line: 'line' },
  examples: {
    'did quark say the more things change the more they stay the same': 'Yes, Quark said that',
  },
  answer({ guide }, { who, line }) {
    const recognized = recognizeLine(guide, line);
    const own = new Set(charactersOf(who));
    const best =
      recognized.find(({ quote }) => quote.lines.some(({ speaker }) => own.has(speaker))) ??
      recognized[0];
    if (best === undefined) return undefined;
    const speakers = [...new Set(best.quote.lines.map(({ speaker }) => speaker))];
    const did = speakers.some((speaker) => own.has(speaker));
    const names = list(speakers.map(({ name }) => name));
    return {
      lead: did
        ? `Yes, ${nameOf(who)} said that, in ${sayStory(best.quote.story)}.`
        : `No, that is ${names}, in ${sayStory(best.quote.story)}.`,
      call: { command: 'quote', args: { search: best.quote.id } },
      records: [best.quote.id, best.quote.story.id, ...speakers.map(({ id }) => id)],
    };
  },
});
