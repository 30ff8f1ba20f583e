/**
 * Sends answers within the time that Discord grants for them, over whatever goes wrong. Past
 * discord.js: an answer needs no token and counts for no rate limit of the bot's, so what keeps
 * those for every request would only cost time and memory.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  APIVersion,
  DefaultUserAgent,
  DiscordAPIError,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { type Dispatcher, getGlobalDispatcher } from 'undici';
import { ANSWER_MS } from '../interactions/limits.ts';

const DISCORD = 'https://discord.com/api';
/** An attempt that takes longer is given up, while there is time for another. */
const ATTEMPT_MS = 1_000;
/** The time an interaction may have been on its way here, and the answer may be back. */
const MARGIN_MS = 200;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 400;

/** What a callback needs of an interaction. */
export interface Address {
  id: string;
  token: string;
}

/** The way that answers take. */
export interface Delivery {
  /**
   * Sends an answer, again and again where Discord cannot be reached, until it is too late.
   *
   * @throws the last error: Discord refuses the answer (a DiscordAPIError), or could not be reached
   *   in time
   */
  deliver(to: Address, body: APIInteractionResponse): Promise<void>;
}

/** @param apiUrl base of the REST API without the version; Discord's own, if left out */
export function createDelivery(apiUrl: string = DISCORD): Delivery {
  const { origin, pathname } = new URL(`${apiUrl}/v${APIVersion}`);
  return {
    async deliver({ id, token }, body) {
      const deadline = performance.now() + ANSWER_MS - MARGIN_MS;
      const path = pathname + Routes.interactionCallback(id, token);
      // The body goes out as it is, so that both fronts and the tests send the very same message.
      const text = JSON.stringify(body);
      for (let attempt = 0; ; attempt++) {
        try {
          await post(origin, path, text);
          return;
        } catch (error) {
          // The attempt before did arrive, only its receipt got lost.
          if (attempt > 0 && isAnsweredAlready(error)) return;
          const pause = pauseAfter(error, attempt);
          if (pause === undefined || performance.now() + pause >= deadline) throw error;
          await sleep(pause);
        }
      }
    },
  };
}

// Discord turns away programs that do not say what they are.
const HEADERS = { 'content-type': 'application/json', 'user-agent': DefaultUserAgent };

/** Resolves once Discord has taken an answer. */
async function post(origin: string, path: string, body: string): Promise<void> {
  // By the connections of discord.js, of which one is open from the start.
  const request = getGlobalDispatcher().request({
    origin,
    path,
    method: 'POST',
    headers: HEADERS,
    body,
    headersTimeout: ATTEMPT_MS,
    bodyTimeout: ATTEMPT_MS,
  });
  const response = await inTime(request);
  if (response.statusCode < 300) return response.body.dump();
  throw await readRefusal(response, path);
}

/** Gives up waiting. The request is ended by undici, whose clock strikes only twice a second. */
function inTime<T>(request: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new UnavailableError(`no answer within ${ATTEMPT_MS} ms`));
    // A process that was held up has not looked yet whether there is one.
    const timer = setTimeout(() => setImmediate(giveUp), ATTEMPT_MS);
    request.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Discord asks to wait. */
class WaitError extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super(`Discord asks to wait for ${waitMs} ms`);
    this.waitMs = waitMs;
  }
}

/** Discord took no notice of an answer: one of its servers is down, or slow. */
class UnavailableError extends Error {}

async function readRefusal(
  { statusCode: status, headers, body }: Dispatcher.ResponseData,
  path: string,
): Promise<Error> {
  const text = await body.text();
  if (status === 429) return new WaitError(readWait(headers['retry-after']));
  if (status >= 500) return new UnavailableError(`Discord answered with ${status}`);
  const refusal = readJson(text);
  return new DiscordAPIError(refusal, refusal.code, status, 'POST', path, {});
}

/** Milliseconds, of a header in seconds; never so few that it would be asked without a pause. */
function readWait(seconds: string | string[] | undefined): number {
  const ms = Number(seconds) * 1000;
  return Number.isFinite(ms) ? Math.max(ms, FIRST_PAUSE_MS) : LONGEST_PAUSE_MS;
}

/** What Discord says of a refusal; a proxy before it may say anything else. */
function readJson(text: string): { code: number; message: string } {
  try {
    const { code = 0, message = '', ...rest } = JSON.parse(text);
    return { ...rest, code, message };
  } catch {
    return { code: 0, message: text.slice(0, 200) };
  }
}

/** Milliseconds until another attempt makes sense; undefined where none does. */
function pauseAfter(error: unknown, attempt: number): number | undefined {
  if (error instanceof DiscordAPIError) return undefined;
  if (error instanceof WaitError) return error.waitMs;
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
