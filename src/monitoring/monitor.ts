/** What operators get to know about a running bot, as far as the other parts have to do with it. */
import type { Dispatcher } from '../dispatch.ts';

/** The state of one gateway connection. */
export interface ShardState {
  shard: number;
  /** Whether events arrive at present. */
  isConnected: boolean;
  /** Of the last heartbeat; undefined before there was one. */
  pingSeconds: number | undefined;
  guilds: number;
}

export interface Monitor {
  /** The same dispatcher, with its answers counted by command and outcome. */
  measure(dispatcher: Dispatcher): Dispatcher;
  /** To be told by a front: an interaction was answered, so many seconds after it came in. */
  answered(kind: 'command' | 'autocomplete' | 'button', seconds: number): void;
  /** To be told by the gateway front: Discord did not take an answer. */
  undelivered(): void;
  /** To be told by the HTTP front: a request was refused with an HTTP status. */
  refused(status: number): void;
  /** Where the state of the gateway can be read whenever somebody asks. */
  watchGateway(read: () => readonly ShardState[]): void;
  /** Everything in Prometheus' text format. */
  expose(): Promise<string>;
  /** The same as plain data, for `exposeTogether` in another process. */
  export(): Promise<readonly object[]>;
}
