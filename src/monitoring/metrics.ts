/** The monitor, by prom-client. Loaded only where METRICS_PORT is set. */
import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  Registry,
} from 'prom-client';
import type { Dispatcher } from '../dispatch.ts';
import type { Monitor, ShardState } from './monitor.ts';

/** Discord waits three seconds; below that, what a person notices. */
const LATENCY_BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3];
/** Stands for every command that there is not: names from outside must not become labels. */
const UNKNOWN = 'unknown';

export function createMonitor(): Monitor {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const interactions = new Counter({
    name: 'morn_interactions_total',
    help: 'Interactions by what came of them; kind is call (a command or a button) or autocomplete',
    labelNames: ['kind', 'command', 'outcome'],
    registers,
  });
  const misses = new Counter({
    name: 'morn_search_misses_total',
    help: 'Calls that nothing in the dataset answers',
    labelNames: ['command'],
    registers,
  });
  const latency = new Histogram({
    name: 'morn_interaction_duration_seconds',
    help: 'From an interaction coming in until its answer is sent',
    labelNames: ['kind'],
    buckets: LATENCY_BUCKETS,
    registers,
  });
  const undelivered = new Counter({
    name: 'morn_undelivered_answers_total',
    help: 'Answers that Discord did not take',
    registers,
  });
  const refused = new Counter({
    name: 'morn_refused_requests_total',
    help: 'Requests to the interactions endpoint that were refused, by HTTP status',
    labelNames: ['status'],
    registers,
  });

  return {
    measure(dispatcher: Dispatcher): Dispatcher {
      const names = new Set(dispatcher.commands.map(({ name }) => name));
      const label = (name: string) => (names.has(name) ? name : UNKNOWN);
      return {
        ...dispatcher,
        dispatch(call) {
          const card = dispatcher.dispatch(call);
          const command = label(call.command);
          interactions.inc({ kind: 'call', command, outcome: card.outcome });
          if (card.outcome === 'missed') misses.inc({ command });
          return card;
        },
        suggest(name, option, typed) {
          const choices = dispatcher.suggest(name, option, typed);
          const outcome = choices.length > 0 ? 'found' : 'missed';
          interactions.inc({ kind: 'autocomplete', command: label(name), outcome });
          return choices;
        },
      };
    },
    answered: (kind, seconds) => latency.observe({ kind }, seconds),
    undelivered: () => undelivered.inc(),
    refused: (status) => refused.inc({ status }),
    watchGateway: (read) => watchGateway(registry, read),
    expose: () => registry.metrics(),
    export: () => registry.getMetricsAsJSON(),
  };
}

function watchGateway(registry: Registry, read: () => readonly ShardState[]): void {
  const gauge = (name: string, help: string, pick: (state: ShardState) => number | undefined) =>
    new Gauge({
      name,
      help,
      labelNames: ['shard'],
      registers: [registry],
      collect() {
        for (const state of read()) {
          const value = pick(state);
          if (value !== undefined) this.set({ shard: state.shard }, value);
        }
      },
    });
  gauge('morn_gateway_connected', 'Whether events arrive from the gateway: 1 or 0', (state) =>
    Number(state.isConnected),
  );
  gauge(
    'morn_gateway_ping_seconds',
    'How long the last heartbeat took',
    (state) => state.pingSeconds,
  );
  gauge('morn_gateway_guilds', 'Servers that the bot is a member of', (state) => state.guilds);
}

/** What several processes exported, added up, in Prometheus' text format. */
export function exposeTogether(exported: readonly (readonly object[])[]): Promise<string> {
  return AggregatorRegistry.aggregate(exported.map((metrics) => [...metrics])).metrics();
}
