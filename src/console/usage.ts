/** What may stand behind `npm start --`. */
export const USAGE = `Usage: npm start                      a prompt, or Discord if DISCORD_TOKEN is set
       npm start -- /quote damar      one answer; exit code 0 found, 1 nothing found,
                                      2 not a usable call, 3 something broke
       npm start -- --json /quote damar
                                      the same as one line of JSON
       npm start -- --explain "/quote garek"
                                      the answer, and why the search came to it
       npm run serve                  Discord over HTTP instead of a connection (see .env.example)
       command | npm start            every line of standard input is a call
`;

export type Usage =
  | {
      ok: true;
      json: boolean;
      help: boolean;
      explain: boolean;
      serve: boolean;
      line: string | undefined;
    }
  | { ok: false; problem: string };

/** Reads the arguments: flags come first, the rest is a line for the console. */
export function readUsage(args: readonly string[]): Usage {
  let json = false;
  let help = false;
  let explain = false;
  let serve = false;
  let i = 0;
  for (; args[i]?.startsWith('-'); i++) {
    if (args[i] === '--json') json = true;
    else if (args[i] === '--explain') explain = true;
    else if (args[i] === '--serve') serve = true;
    else if (args[i] === '--help' || args[i] === '-h') help = true;
    else return { ok: false, problem: `Unknown option ${args[i]}; --help lists them.` };
  }
  const line = i < args.length ? args.slice(i).join(' ') : undefined;
  return { ok: true, json, help, explain, serve, line };
}
