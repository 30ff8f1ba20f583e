/** Why the process is to end: a signal, or the process that started it being gone. */
export type EndReason = 'SIGINT' | 'SIGTERM' | 'disconnect';

/** Resolves when the process is asked to end. Call it at the start, so that no signal is lost. */
export function untilAskedToEnd(): Promise<EndReason> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve('SIGINT'));
    process.once('SIGTERM', () => resolve('SIGTERM'));
    process.once('disconnect', () => resolve('disconnect'));
  });
}
