import type { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { Dispatch, GatewaySession } from './gateway-sessions.ts';

/** A connection a bot made, as tests see it. Connections closed since are still listed. */
export interface GatewayConnection {
  readonly openedAt: number;
  open: boolean;
  closeCode: number | undefined;
  sessionId: string | undefined;
  /** Whether the connection carries on a session begun on another one. */
  resumed: boolean;
  intents: number | undefined;
  shard: readonly [id: number, count: number] | undefined;
  heartbeats: number;
}

/** One end of a connection. */
export interface Conversation {
  readonly socket: WebSocket;
  readonly record: GatewayConnection;
  session: GatewaySession | undefined;
  /** Sends an event of the session. */
  readonly deliver: (event: Dispatch) => void;
  readyTimer: NodeJS.Timeout | undefined;
}

/** Sends anything but an event. */
export function send(talk: Conversation, op: GatewayOpcodes, d?: unknown): void {
  talk.socket.send(JSON.stringify({ op, d: d ?? null, s: null, t: null }));
}

/** Puts a session on a connection. */
export function attach(talk: Conversation, session: GatewaySession): void {
  talk.session = session;
  talk.record.sessionId = session.id;
  session.send = talk.deliver;
}

/** Takes a session off its connection; from then on it collects what the client misses. */
export function detach(talk: Conversation): void {
  clearTimeout(talk.readyTimer);
  // By now the client may have carried the session on to another connection.
  if (talk.session?.send === talk.deliver) talk.session.send = undefined;
  talk.session = undefined;
}

/** Closes a connection with a code; without one, cuts it as a failing network does. */
export function hangUp(talk: Conversation, code?: number): void {
  // While the closing handshake is still going on, the session already misses events.
  detach(talk);
  talk.record.open = false;
  talk.record.closeCode = code;
  if (code === undefined) talk.socket.terminate();
  else talk.socket.close(code);
}

/** The record of a connection just made. */
export function newRecord(): GatewayConnection {
  return {
    openedAt: Date.now(),
    open: true,
    closeCode: undefined,
    sessionId: undefined,
    resumed: false,
    intents: undefined,
    shard: undefined,
    heartbeats: 0,
  };
}
