/** Answers one interaction: reads it, sends the answer, and says something where that fails. */
import { DiscordAPIError, SnowflakeUtil } from 'discord.js';
import type {
  APIInteractionResponse,
  GatewayInteractionCreateDispatchData,
} from 'discord-api-types/v10';
import type { Logger } from 'pino';
import type { Dispatcher } from '../dispatch.ts';
import { readPayload } from '../interactions/read-payload.ts';
import { type Incoming, respond, respondFailure } from '../interactions/respond.ts';
import type { Monitor } from '../monitoring/monitor.ts';
import { type Delivery, isAnsweredAlready, isTooLate } from './deliver.ts';

export interface Answering {
  delivery: Delivery;
  dispatcher: Dispatcher;
  monitor?: Monitor | undefined;
  log: Logger;
}

/** Never rejects: what goes wrong on the way is logged. */
export async function answer(
  interaction: GatewayInteractionCreateDispatchData,
  answering: Answering,
): Promise<void> {
  const { delivery, monitor, log } = answering;
  const started = performance.now();
  const incoming = readPayload(interaction, answering.dispatcher.commands);
  if (incoming === undefined || incoming.kind === 'ping') return;
  try {
    await delivery.deliver(interaction, compose(incoming, answering));
    monitor?.answered(incoming.kind, (performance.now() - started) / 1000);
    log.debug({ ...describe(incoming), ms: since(started) }, 'answered');
  } catch (error) {
    monitor?.undelivered();
    const details = { ...describe(incoming), ms: since(started) };
    if (isTooLate(error)) {
      const age = Date.now() - SnowflakeUtil.timestampFrom(interaction.id);
      log.warn({ ...details, age }, 'Discord had stopped waiting for this answer');
    } else if (isAnsweredAlready(error)) {
      log.warn(details, 'another process has answered: is the bot running twice with this token?');
    } else {
      log.error({ ...details, err: error }, 'an answer could not be delivered');
      // Discord can be reached and refused this answer; another one may get through.
      if (error instanceof DiscordAPIError) await apologize(interaction, incoming, answering);
    }
  }
}

/** The answer; or, where a bug keeps it from being made, a sentence that says so. */
function compose(incoming: Incoming, { dispatcher, log }: Answering): APIInteractionResponse {
  try {
    return respond(dispatcher, incoming);
  } catch (error) {
    log.error({ ...describe(incoming), err: error }, 'an answer could not be made');
    return respondFailure(incoming);
  }
}

async function apologize(
  interaction: GatewayInteractionCreateDispatchData,
  incoming: Incoming,
  { delivery, log }: Answering,
): Promise<void> {
  try {
    await delivery.deliver(interaction, respondFailure(incoming));
  } catch (error) {
    log.error({ ...describe(incoming), err: error }, 'nor could it be said that it failed');
  }
}

function describe(incoming: Incoming): { kind: string; command: string } {
  const { kind } = incoming;
  return { kind, command: kind === 'autocomplete' ? incoming.command : incoming.call.command };
}

function since(started: number): number {
  return Math.round(performance.now() - started);
}
