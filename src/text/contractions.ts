/** What is run together in speech and in a chat, pulled apart, so that "doesnt" is "do not" again. */
import { words } from './fold.ts';

const APART: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dont: 'do not',
    doesnt: 'do not',
    does: 'do',
    didnt: 'did not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    cant: 'can not',
    cannot: 'can not',
    wont: 'will not',
    wouldnt: 'would not',
    couldnt: 'could not',
    shouldnt: 'should not',
    havent: 'have not',
    hasnt: 'has not',
    im: 'i am',
    ive: 'i have',
    its: 'it is',
    hes: 'he is',
    shes: 'she is',
    thats: 'that is',
    theres: 'there is',
    whats: 'what is',
    youre: 'you are',
    youve: 'you have',
    youll: 'you will',
    theyre: 'they are',
    u: 'you',
    ur: 'your',
    r: 'are',
    n: 'and',
    gonna: 'going to',
    wanna: 'want to',
  }).map(([word, apart]) => [word, apart.split(' ')]),
);

/** Folded words, with contractions pulled apart. */
export function spokenWords(text: string): string[] {
  return words(text).flatMap((word) => APART.get(word) ?? word);
}
