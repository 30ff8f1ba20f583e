import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord.js';
import type { WebSocket } from 'ws';
import {
  attach,
  type Conversation,
  detach,
  hangUp,
  newRecord,
  send,
} from './gateway-connections.ts';
import { dispatch, type GatewaySession, missedSince, newSession } from './gateway-sessions.ts';
import { asNumber, asObject, isObject, type JsonObject } from './json.ts';

/** Close codes after which Discord ends the session: the client has said goodbye. */
const GOODBYES: readonly number[] = [1000, 1001];

/** The ways in which the gateway is made to misbehave. */
export interface GatewayFaults {
  heartbeatAcksMuted: boolean;
  readyDelayMs: number;
  /** The code the next identifies are closed with, and how many of them. */
  refusal: { code: number; times: number } | undefined;
}

/** What all connections have in common. */
export interface GatewayWorld {
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  readonly sessions: Map<string, GatewaySession>;
  readonly faults: GatewayFaults;
  readonly ready: (session: GatewaySession) => JsonObject;
  readonly guilds: (session: GatewaySession) => JsonObject[];
}

/** Greets a client that has connected, and answers it from then on. */
export function converse(world: GatewayWorld, socket: WebSocket): Conversation {
  const talk: Conversation = {
    socket,
    record: newRecord(),
    session: undefined,
    deliver: (event) => socket.send(JSON.stringify(event)),
    readyTimer: undefined,
  };
  socket.on('message', (data) => receive(world, talk, String(data)));
  socket.on('close', (code) => {
    if (talk.session !== undefined && GOODBYES.includes(code)) {
      world.sessions.delete(talk.session.id);
    }
    detach(talk);
    talk.record.open = false;
    talk.record.closeCode = code;
  });
  // Without a listener the error of a cut connection would end the test run.
  socket.on('error', () => undefined);
  send(talk, GatewayOpcodes.Hello, { heartbeat_interval: world.heartbeatIntervalMs });
  return talk;
}

function receive(world: GatewayWorld, talk: Conversation, text: string): void {
  if (!talk.record.open) return;
  const payload = parse(text);
  if (payload === undefined) return hangUp(talk, GatewayCloseCodes.DecodeError);
  switch (payload['op']) {
    case GatewayOpcodes.Heartbeat:
      talk.record.heartbeats += 1;
      if (!world.faults.heartbeatAcksMuted) send(talk, GatewayOpcodes.HeartbeatAck);
      return;
    case GatewayOpcodes.Identify:
      return identify(world, talk, asObject(payload['d']));
    case GatewayOpcodes.Resume:
      return resume(world, talk, asObject(payload['d']));
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestGuildMembers:
      if (talk.session === undefined) hangUp(talk, GatewayCloseCodes.NotAuthenticated);
      return;
    default:
      return hangUp(talk, GatewayCloseCodes.UnknownOpcode);
  }
}

function parse(text: string): JsonObject | undefined {
  try {
    const payload: unknown = JSON.parse(text);
    return isObject(payload) ? payload : undefined;
  } catch {
    return undefined;
  }
}

function identify(world: GatewayWorld, talk: Conversation, data: JsonObject): void {
  const { faults } = world;
  const shard = shardIn(data);
  talk.record.intents = asNumber(data['intents']);
  talk.record.shard = shard;
  if (faults.refusal !== undefined && faults.refusal.times > 0) {
    faults.refusal.times -= 1;
    return hangUp(talk, faults.refusal.code);
  }
  if (talk.session !== undefined || talk.readyTimer !== undefined) {
    return hangUp(talk, GatewayCloseCodes.AlreadyAuthenticated);
  }
  if (data['token'] !== world.token) {
    return hangUp(talk, GatewayCloseCodes.AuthenticationFailed);
  }
  if (typeof data['intents'] !== 'number') {
    return hangUp(talk, GatewayCloseCodes.InvalidIntents);
  }
  if (shard === undefined) return hangUp(talk, GatewayCloseCodes.InvalidShard);
  const begin = () => beginSession(world, talk, newSession(shard, asNumber(data['intents'])));
  if (faults.readyDelayMs > 0) talk.readyTimer = setTimeout(begin, faults.readyDelayMs);
  else begin();
}

function shardIn(data: JsonObject): readonly [number, number] | undefined {
  if (data['shard'] === undefined) return [0, 1];
  const [id, count]: unknown[] = Array.isArray(data['shard']) ? data['shard'] : [];
  if (typeof id !== 'number' || typeof count !== 'number' || id >= count) return undefined;
  return [id, count];
}

function beginSession(world: GatewayWorld, talk: Conversation, session: GatewaySession): void {
  talk.readyTimer = undefined;
  world.sessions.set(session.id, session);
  attach(talk, session);
  dispatch(session, GatewayDispatchEvents.Ready, world.ready(session));
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of world.guilds(session)) {
    dispatch(session, GatewayDispatchEvents.GuildCreate, guild);
  }
}

function resume(world: GatewayWorld, talk: Conversation, data: JsonObject): void {
  if (data['token'] !== world.token) {
    return hangUp(talk, GatewayCloseCodes.AuthenticationFailed);
  }
  const session = world.sessions.get(String(data['session_id']));
  const sequence = asNumber(data['seq']);
  if (session !== undefined && sequence > session.sequence) {
    return hangUp(talk, GatewayCloseCodes.InvalidSeq);
  }
  const missed = session && missedSince(session, sequence);
  if (session === undefined || missed === undefined) {
    return send(talk, GatewayOpcodes.InvalidSession, false);
  }
  attach(talk, session);
  talk.record.resumed = true;
  for (const event of missed) session.send?.(event);
  dispatch(session, GatewayDispatchEvents.Resumed, {});
}
