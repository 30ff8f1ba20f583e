/**
 * Asks a running bot whether it can answer: `node dist/src/health-check.js URL`. For containers,
 * whose images have no curl. Exit code 0 for yes, 1 for no, with a line that says why.
 */

/** Less than the five seconds after which Docker stops waiting, so that the reason gets written. */
const PATIENCE_MS = 4000;

/** Why the bot at `url` is not well; undefined where it is. */
async function findTrouble(url: string): Promise<string | undefined> {
  if (!/:\d+\//.test(url)) return `"${url}" names no port: set METRICS_PORT`;
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return status === 200 ? undefined : `${url} answers ${status}`;
  } catch {
    return `${url} does not answer`;
  }
}

const trouble = await findTrouble(process.argv[2] ?? '');
if (trouble !== undefined) process.stderr.write(`${trouble}\n`);
process.exitCode = trouble === undefined ? 0 : 1;
