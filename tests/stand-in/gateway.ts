import type { IncomingMessage, Server } from 'node:http';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js';
import { WebSocketServer } from 'ws';
import type { Conversation, GatewayConnection } from './gateway-connections.ts';
import { detach, hangUp, send } from './gateway-connections.ts';
import { converse, type GatewayFaults, type GatewayWorld } from './gateway-protocol.ts';
import { dispatch } from './gateway-sessions.ts';
import { shardOf } from './snowflake.ts';

/** The gateway as tests see it: what is connected to it, and the ways to make it fail. */
export interface GatewayControls {
  /** All connections made up to now, the closed ones too, oldest first. */
  readonly connections: readonly GatewayConnection[];
  /** Closes all sockets with a code; without one, cuts them as a failing network does. */
  dropSockets(code?: number): void;
  /** Asks all clients to reconnect and resume (opcode 7). */
  requestReconnect(): void;
  /** Declares all sessions invalid (opcode 9); the resumable ones may be carried on. */
  invalidateSession(resumable: boolean): void;
  /** Leaves heartbeats unanswered, or answers them again. */
  muteHeartbeatAcks(on: boolean): void;
  /** Closes the next identifies with a code such as 4014: one of them, or `times`. */
  refuse(code: number, times?: number): void;
  /** Makes every READY from now on wait; 0 ends that. */
  delayReady(ms: number): void;
  /** Sends any event to all sessions. */
  dispatch(event: string, data: unknown): void;
}

/** The gateway as the other parts of the stand-in use it. */
export interface Gateway {
  readonly controls: GatewayControls;
  /**
   * Sends an event to the shard of a guild, or of direct messages. A session without a
   * connection gets it on resuming, one that did not ask for its intent never. Returns how many sessions there were to send it to.
   */
  dispatchTo(guildId: string | undefined, event: string, data: unknown, intent?: number): number;
  close(): void;
}

/** Opens the gateway on an HTTP server, on every path of it. */
export function startGateway(
  server: Server,
  options: Omit<GatewayWorld, 'sessions' | 'faults'>,
): Gateway {
  const faults: GatewayFaults = {
    heartbeatAcksMuted: false,
    readyDelayMs: 0,
    refusal: undefined,
  };
  const world: GatewayWorld = { ...options, sessions: new Map(), faults };
  const connections: GatewayConnection[] = [];
  const open = new Set<Conversation>();

  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket, request) => {
    const talk = converse(world, socket);
    connections.push(talk.record);
    open.add(talk);
    socket.on('close', () => open.delete(talk));
    const code = refusalOfParameters(request);
    if (code !== undefined) hangUp(talk, code);
  });

  const controls: GatewayControls = {
    connections,
    dropSockets(code) {
      for (const talk of open) hangUp(talk, code);
    },
    requestReconnect() {
      for (const talk of open) send(talk, GatewayOpcodes.Reconnect);
    },
    invalidateSession(resumable) {
      for (const talk of open) {
        if (!resumable && talk.session) world.sessions.delete(talk.session.id);
        detach(talk);
        send(talk, GatewayOpcodes.InvalidSession, resumable);
      }
    },
    muteHeartbeatAcks(on) {
      faults.heartbeatAcksMuted = on;
    },
    refuse(code, times = 1) {
      faults.refusal = { code, times };
    },
    delayReady(ms) {
      faults.readyDelayMs = ms;
    },
    dispatch(event, data) {
      for (const session of world.sessions.values()) dispatch(session, event, data);
    },
  };

  return {
    controls,
    dispatchTo(guildId, event, data, intent = 0) {
      const targets = [...world.sessions.values()].filter(
        ({ shard: [id, count], intents }) =>
          id === shardOf(guildId, count) && (intents & intent) === intent,
      );
      for (const session of targets) dispatch(session, event, data);
      return targets.length;
    },
    close() {
      controls.dropSockets();
      sockets.close();
    },
  };
}

/** The code for a client that asks for a version, an encoding or a compression not spoken here. */
function refusalOfParameters(request: IncomingMessage): number | undefined {
  const { searchParams } = new URL(request.url ?? '/', 'ws://stand-in');
  if (searchParams.get('v') !== '10') return GatewayCloseCodes.InvalidAPIVersion;
  const plain = searchParams.get('encoding') === 'json' && !searchParams.has('compress');
  return plain ? undefined : GatewayCloseCodes.DecodeError;
}
