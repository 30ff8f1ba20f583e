/** The HTTP front without a server: a signed request from Discord in, the answer out. */
import type { KeyObject } from 'node:crypto';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Dispatcher } from '../dispatch.ts';
import { readPayload } from '../interactions/read-payload.ts';
import { respond } from '../interactions/respond.ts';
import type { Handler, HttpRequest, HttpResponse } from '../listen.ts';
import type { Monitor } from '../monitoring/monitor.ts';
import { isAuthentic, readPublicKey } from './signature.ts';

export interface HandlerOptions {
  /** 64 hexadecimal digits. */
  publicKey: string;
  dispatcher: Dispatcher;
  log: Logger;
  monitor?: Monitor | undefined;
}

/** An interaction with the longest message Discord allows in it stays well below that. */
export const LONGEST_BODY = 256 * 1024;

/**
 * Makes the handler for whatever path Discord posts interactions to. It never rejects, and answers
 * - 200 with the body that the gateway front would send
 * - 400 to a body that is no interaction, or of a kind that this bot does not offer
 * - 401 to a missing, wrong or stale signature, whatever the body is
 * - 405 to anything but POST, 413 to more than 256 KiB
 */
export function createHandler(options: HandlerOptions): Handler {
  const { log, monitor } = options;
  const key = readPublicKey(options.publicKey);
  return async (request) => {
    const response = await handle(request, key, options);
    if (response.status !== 200) {
      monitor?.refused(response.status);
      // Scanners find every open port, so this is no reason for a warning.
      log.debug({ status: response.status }, 'a request was refused');
    }
    return response;
  };
}

async function handle(
  request: HttpRequest,
  key: KeyObject,
  { dispatcher, log, monitor }: HandlerOptions,
): Promise<HttpResponse> {
  const started = performance.now();
  if (request.method !== 'POST') return { status: 405, headers: { allow: 'POST' } };
  const body = await request.readBody(LONGEST_BODY).catch(() => null);
  if (body === null) return { status: 400 }; // the sender broke off
  if (body === undefined) return { status: 413 };
  const proof = {
    signature: request.header('x-signature-ed25519'),
    timestamp: request.header('x-signature-timestamp'),
  };
  if (!(await isAuthentic(key, proof, body, Date.now()))) return { status: 401 };
  const payload = readPayload(parseJson(body), dispatcher.commands);
  if (payload === undefined) return { status: 400 };
  if (payload.kind === 'ping') return answer({ type: InteractionResponseType.Pong });
  const response = answer(respond(dispatcher, payload));
  const ms = performance.now() - started;
  monitor?.answered(payload.kind, ms / 1000);
  log.debug({ kind: payload.kind, ms: Math.round(ms) }, 'answered');
  return response;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function answer(body: object): HttpResponse {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}
