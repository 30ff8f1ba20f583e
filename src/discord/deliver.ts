/** Sends answers within the time that Discord grants for them, over whatever goes wrong. */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type APIInteractionResponse,
  DiscordAPIError,
  RateLimitError,
  REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { ANSWER_MS } from '../interactions/limits.ts';

/** An attempt that takes longer is given up, while there is time for another. */
const ATTEMPT_MS = 1_000;
/** The time an interaction may have been on its way here, and the answer may be back. */
const MARGIN_MS = 200;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 400;

/** What sends answers. Not the client's own REST: that one waits longer than Discord does. */
export function createAnswerRest(apiUrl: string | undefined): REST {
  return new REST({
    timeout: ATTEMPT_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
    // Both look after rate limits by route, and there is one route without any.
    hashSweepInterval: 0,
    handlerSweepInterval: 0,
    ...(apiUrl && { api: apiUrl }),
  });
}

/** What a callback needs of an interaction. */
export interface Address {
  id: string;
  token: string;
}

/**
 * Sends an answer, again and again where Discord cannot be reached, until it is too late.
 *
 * @throws the last error: Discord refuses the answer, or could not be reached in time
 */
export async function deliver(
  rest: REST,
  { id, token }: Address,
  body: APIInteractionResponse,
): Promise<void> {
  const deadline = performance.now() + ANSWER_MS - MARGIN_MS;
  for (let attempt = 0; ; attempt++) {
    try {
      // The body goes out as it is, so that both fronts and the tests send the very same message.
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
      return;
    } catch (error) {
      // The attempt before did arrive, only its receipt got lost.
      if (attempt > 0 && isAnsweredAlready(error)) return;
      const pause = pauseAfter(error, attempt);
      if (pause === undefined || performance.now() + pause >= deadline) throw error;
      await sleep(pause);
    }
  }
}

/** Milliseconds until another attempt makes sense; undefined where none does. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof DiscordAPIError) return undefined;
  if (error instanceof RateLimitError) return error.retryAfter;
  return Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS);
}

/** Whether Discord has had an answer to this interaction. */
export function isAnsweredAlready(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}

/** Whether Discord no longer waits for an answer to this interaction. */
export function isTooLate(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.UnknownInteraction);
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
