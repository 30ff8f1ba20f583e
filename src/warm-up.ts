import type { Dispatcher } from './dispatch.ts';

/** Rounds after which another one is no faster, as far as the start may wait for it. */
const ROUNDS = 3;

/** Questions that no pattern fits, so that all is built that such questions need. */
const PLAIN_QUESTIONS = [
  'i forgot the name of the one with somebody lost, which was that',
  'which of them says something about it, and who is that line from',
  'something odd and interesting about all of that',
];

/**
 * Asks every command its own example and completes every option once, which builds the indexes and
 * lets the engine compile what answers run through. Answers nobody, and never throws.
 */
export function warmUp(dispatcher: Dispatcher): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, example, options, plainText } of dispatcher.commands) {
      for (const question of plainText ? PLAIN_QUESTIONS : []) {
        dispatcher.dispatch({ command: name, args: { [plainText?.option ?? '']: question } });
      }
      const typed = example.replace(/^\/\S+ ?/, '');
      const [first] = Object.keys(options);
      const args = first && typed !== '' ? { [first]: typed } : {};
      dispatcher.dispatch({ command: name, args });
      for (const option of Object.keys(options)) dispatcher.suggest(name, option, typed);
    }
  }
}
