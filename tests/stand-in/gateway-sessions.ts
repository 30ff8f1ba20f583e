import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord.js';

/** How many events a session keeps for a client that comes back. */
const HISTORY_LIMIT = 1_000;

/** An event on its way to a bot. */
export interface Dispatch {
  op: GatewayOpcodes.Dispatch;
  /** Its number in the session. */
  s: number;
  t: string;
  d: unknown;
}

/** A bot's session: it outlives its connection, and collects events while there is none. */
export interface GatewaySession {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  sequence: number;
  readonly history: Dispatch[];
  /** Sends on the present connection; undefined while there is none. */
  send: ((event: Dispatch) => void) | undefined;
}

/** A new session that has had no event yet. */
export function newSession(shard: readonly [number, number], intents: number): GatewaySession {
  const id = randomBytes(16).toString('hex');
  return { id, shard, intents, sequence: 0, history: [], send: undefined };
}

/** Sends an event in a session, or keeps it until the client resumes. */
export function dispatch(session: GatewaySession, t: string, d: unknown): void {
  session.sequence += 1;
  const event: Dispatch = { op: GatewayOpcodes.Dispatch, s: session.sequence, t, d };
  session.history.push(event);
  if (session.history.length > HISTORY_LIMIT) session.history.shift();
  session.send?.(event);
}

/** What came after the event numbered `sequence`; undefined if it is not all kept any more. */
export function missedSince(session: GatewaySession, sequence: number): Dispatch[] | undefined {
  const missed = session.history.filter((event) => event.s > sequence);
  return missed.length === session.sequence - sequence ? missed : undefined;
}
