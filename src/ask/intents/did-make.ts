import { fold } from '../../text/fold.ts';
import { namesakeAmong } from '../bearers.ts';
import { leftOut } from '../besides.ts';
import { defineIntent } from '../intent.ts';
import { titleWithoutPart } from '../parts.ts';
import { isYesNo } from '../say.ts';
import { ALONE } from '../solely.ts';
import { madeAs, type Part, partnersOf, sayBesides, sayWhetherMade } from './whether-made.ts';

const DID_MAKE = {
  director: {
    patterns: [
      '[@did|and] {person} [also|ever] (direct|directed|the director of|director of|the director on|directing) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (directed by) {person} [too|yes or no|or not]',
    ],
    cues: / (?:direct|directed|director|directing)\b/,
    says: /\bdire?ct|\bhelm|\bchair\b|\bcamera\b|\bbehind\b|\bcalled the shots\b/i,
  },
  writer: {
    patterns: [
      '[@did|and] {person} [also|ever] (write|wrote|the writer of|writer of|co write|cowrite|have written|write the story for|write the teleplay for|write the script for|wrote the story for|wrote the script for|penned|pen|written|a writer of|a writer on) {episode} [too|yes or no|or not]',
      '[@did] {episode} [@is] (written by|penned by|scripted by) {person} [too|yes or no|or not]',
    ],
    cues: / (?:wrote|write|writer|written|penned|script)\b/,
    says: /\bw?rot\w+|\bwrit\w*|\bpen(?:ned|s)?\b|\bscript|\bauthor|\bteleplay|\bcame up\b/i,
  },
} as const;

function didMake(part: Part) {
  return defineIntent({
    name: part === 'director' ? 'did-direct' : 'did-write',
    cues: DID_MAKE[part].cues,
    patterns: DID_MAKE[part].patterns,
    needs: { person: 'person', episode: 'episode' },
    examples:
      part === 'director'
        ? { 'was the visitor directed by avery brooks': 'No, David Livingston directed' }
        : { 'did ronald d moore write waltz': 'Yes, Ronald D. Moore wrote' },
    answer({ guide, question }, { person: asked, episode: { story } }) {
      const people = [...guide.dataset.people.values()];
      const makers = people.filter((one) => madeAs(part, one).includes(story));
      const isMaker = makers.includes(asked);
      const person = (isMaker ? undefined : namesakeAmong(asked, makers, question)) ?? asked;
      const other = part === 'director' ? 'writer' : 'director';
      const isSaid = DID_MAKE[part].says.test(question);
      const isOther = !isSaid && madeAs(other, person).length > madeAs(part, person).length;
      const meant = isOther ? other : part;
      const isLeftOut = fold(leftOut(question) ?? '').includes(fold(titleWithoutPart(story)));
      if (isLeftOut) return sayBesides(meant, person, story, isYesNo(question));
      const partners = ALONE.test(question) ? partnersOf(guide, meant, person, story) : [];
      return sayWhetherMade(meant, person, story, partners);
    },
  });
}

export const didDirect = didMake('director');

export const didWrite = didMake('writer');
