import { list } from '../../cards/wording.ts';
import { castingsOf } from '../../guide/careers.ts';
import { defineIntent } from '../intent.ts';
import { isYesNo, refuse } from '../say.ts';
import { distinct } from '../several.ts';
import { THROUGHOUT } from '../solely.ts';
import { isLearned } from '../story-chance.ts';

/** Two may share much else. */
const ASKS =
  /\b(?:same|one) (?:\w+ )?(?:actor|actress|person|guy|man|woman|fellow|girl|one|voice)\b|\bshare an? act|=|\bsame\b/i;

/** "Was Ziyal played by one actress": a part, and not two. */
const OF_ONE =
  /\b(?:played|portrayed|done) by (?:the same|one|just one|only one)\b(?!.*\b(?:as|and|or|who)\b)|\bsame \w+ (?:every|all|through)/i;
/** "the same guy as Brunt": somebody else is meant as well. */
const AS_ANOTHER = /\bsame \w+ (?:as|who|that)\b/i;

export default defineIntent({
  name: 'same-actor',
  patterns: [
    '(are|is|were|was) {who} [both|all] [played by] the same (actor|actress|person|guy|man|woman|one)',
    '(do|did|does) {who} have the same (actor|actress)',
    '(did|does) the same (actor|actress|person|guy|man|woman|fellow) play [both] {who}',
    '(is|was) {who} [always] played by the same (actor|actress|person)',
    '(is|was|are|were) {who} [both] (played|portrayed) by one (actor|actress|person)',
    '[and] (is|was) {other} [also] [played by] the same (actor|actress|person|guy|man|woman|one) (as|who played|who plays|that played) {who}',
  ],
  needs: { who: 'group' },
  may: { other: 'named' },
  examples: {
    'are weyoun and brunt the same actor': 'Yes, Jeffrey Combs played Weyoun and Brunt',
    'did the same actor play garak and dukat?': 'No',
    'was ziyal always played by the same actress': 'No',
  },
  answer({ question, chances }, { who, other }) {
    if (!ASKS.test(question) && !isLearned(chances, 'same-actor')) return undefined;
    const asked = distinct(other ? [other, ...who] : who);
    const characters = asked.flatMap((one) => (one.kind === 'character' ? [one.character] : []));
    const [first, ...others] = characters;
    if (!first || characters.length < asked.length) return undefined;
    if (others.length === 0 && AS_ANOTHER.test(question)) return undefined;
    // "Was Ziyal always the same actress" asks of one; else the other one is not known.
    if (
      others.length === 0 &&
      isYesNo(question) &&
      !OF_ONE.test(question) &&
      !THROUGHOUT.test(question)
    ) {
      return refuse(`I am not sure whom to compare with ${first.name}.`);
    }
    const castings = [first, ...others].map(castingsOf);
    const both = castings
      .flatMap((own) => own.map(({ person }) => person))
      .find((person) => castings.every((own) => own.some((one) => one.person === person)));
    const isOne = others.length > 0 ? both !== undefined : castingsOf(first).length === 1;
    const lead =
      isOne && both
        ? `Yes, ${both.name} played ${list([first, ...others].map(({ name }) => name))}.`
        : `No, ${list(castings.map(sayCastings))}.`;
    const call = { command: 'who-played', args: { name: first.id } };
    const people = castings.flatMap((own) => own.map(({ person }) => person.id));
    return { lead, call, records: [...characters.map(({ id }) => id), ...people] };
  },
});

function sayCastings(own: ReturnType<typeof castingsOf>): string {
  return `${list(own.map(({ person }) => person.name))} played ${own[0]?.character.name}`;
}
