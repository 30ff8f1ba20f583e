import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import type { Dispatcher } from './dispatch.ts';

/** Rounds after which another one is no faster. */
const ROUNDS = 3;
/** Whoever has waited for the bot to come back goes first. */
const PAUSE_MS = 2_000;

/**
 * Asks every command its own example and completes every option, which builds the indexes and lets
 * the engine compile what answers run through. Questions that come in meanwhile go between. Answers
 * nobody, and never rejects.
 */
export async function warmUp(dispatcher: Dispatcher): Promise<void> {
  await sleep(PAUSE_MS, undefined, { ref: false });
  for (const _ of dispatcher.prepare()) await breathe();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, example, options } of dispatcher.commands) {
      const typed = example.replace(/^\/\S+ ?/, '');
      const [first] = Object.keys(options);
      const args = first && typed !== '' ? { [first]: typed } : {};
      dispatcher.dispatch({ command: name, args });
      await breathe();
      for (const option of Object.keys(options)) {
        dispatcher.suggest(name, option, typed);
        await breathe();
      }
    }
  }
}
