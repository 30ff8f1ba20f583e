/** Spreads the gateway front over several connections, each in a process of its own. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIGatewayBotInfo, REST, Routes, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import type { Listening } from '../listen.ts';
import { serveMonitoring } from '../monitoring/serve.ts';
import { untilAskedToEnd } from '../signals.ts';
import { explainLogin, GatewayError } from './gateway-error.ts';
import { IDENTIFY_PAUSE_MS, keepShard } from './keep-shard.ts';
import { collectMetrics } from './shard-metrics.ts';

export interface ShardsOptions {
  /** The program that each process runs; discord.js tells it which shard it is. */
  file: string;
  token: string;
  apiUrl: string | undefined;
  /** A number, or as many as Discord recommends. */
  shards: 'auto' | number;
  metricsPort: number | undefined;
  log: Logger;
}

interface Plan {
  total: number;
  /** From one shard being connected until the next may identify. */
  pauseMs: number;
}

/**
 * Resolves with the exit code: 0 after SIGINT or SIGTERM, otherwise that of a shard that could not
 * connect. Undefined where one connection is enough: this process may then make it.
 */
export async function runShards(options: ShardsOptions): Promise<number | undefined> {
  const { file, token, shards, log } = options;
  if (shards === 1) return undefined;
  try {
    const plan = await planShards(options);
    if (plan.total === 1) return undefined;
    const manager = new ShardingManager(file, {
      totalShards: plan.total,
      token,
      respawn: false,
      // As this one was started; discord.js starts them without any.
      execArgv: process.execArgv,
    });
    return await keepShards(manager, plan, options);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    log.fatal(error.message);
    return 1;
  }
}

async function planShards({ token, apiUrl, shards }: ShardsOptions): Promise<Plan> {
  const rest = new REST(apiUrl ? { api: apiUrl } : {}).setToken(token);
  try {
    const info = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
    const total = shards === 'auto' ? info.shards : shards;
    const atOnce = info.session_start_limit.max_concurrency;
    return { total, pauseMs: total <= atOnce ? 0 : IDENTIFY_PAUSE_MS };
  } catch (error) {
    throw explainLogin(error);
  }
}

async function keepShards(
  manager: ShardingManager,
  { total, pauseMs }: Plan,
  { metricsPort, log }: ShardsOptions,
): Promise<number> {
  const asked = untilAskedToEnd();
  const stopping = new AbortController();
  const lives: Promise<number>[] = [];

  /** Resolves with an exit code as soon as one of them cannot be kept. */
  async function startAll(): Promise<number> {
    for (let id = 0; id < total; id++) {
      if (id > 0) await sleep(pauseMs, undefined, { signal: stopping.signal });
      const shard = manager.createShard(id);
      const ready = once(shard, 'ready');
      const life = keepShard(shard, stopping.signal, log);
      lives.push(life);
      await Promise.race([ready, life]);
      if (!shard.ready) return life;
    }
    log.info({ shards: total }, 'every shard is connected');
    return Promise.race(lives);
  }

  const monitoring = await openMonitoring(manager, total, metricsPort, log);
  try {
    const leaving = asked.then((signal) => {
      log.info({ signal }, 'leaving');
      return 0;
    });
    return await Promise.race([leaving, startAll()]);
  } finally {
    stopping.abort();
    for (const { process: child } of manager.shards.values()) child?.kill('SIGTERM');
    await Promise.all(lives);
    await monitoring?.close();
  }
}

/** One port for all shards: their figures are added up. */
async function openMonitoring(
  manager: ShardingManager,
  total: number,
  port: number | undefined,
  log: Logger,
): Promise<Listening | undefined> {
  if (port === undefined) return undefined;
  const { exposeTogether } = await import('../monitoring/metrics.ts');
  const isReady = () =>
    manager.shards.size === total && manager.shards.every((shard) => shard.ready);
  const expose = async () => exposeTogether(await collectMetrics(manager));
  return serveMonitoring(port, { isReady, expose }, log);
}
