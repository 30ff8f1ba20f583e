import type { ArgValue, Call } from '../card.ts';
import type { Command } from '../command.ts';

/** What a typed line means: a call, or why it is none. */
export type ParsedLine = { ok: true; call: Call } | { ok: false; problem: string };

/**
 * Reads a line as Discord would its command box: `/quote guns are silent by:ross private:true`.
 * Text that no option name precedes belongs to the command's first option. A line without a slash is
 * a question, where there is a command that takes one.
 *
 * @param about what the answer before was about, for a question that points at it
 */
export function parseLine(line: string, commands: readonly Command[], about = ''): ParsedLine {
  const [, slash, name = '', rest = ''] = /^(\/?)(\S*)\s*(.*)$/s.exec(line.trim()) ?? [];
  const command = commands.find((known) => known.name === name.toLowerCase());
  if (slash === '') return asQuestion(line.trim(), commands, about);
  if (command === undefined) {
    const names = commands.map((known) => `/${known.name}`).join(', ');
    return { ok: false, problem: `There is no command of that name. There are ${names}.` };
  }
  const { lead, named } = splitOptions(rest, command);
  const [first] = Object.keys(command.options);
  const args: Record<string, ArgValue> = { ...named };
  if (lead !== '' && first !== undefined && first !== 'private') args[first] = lead;
  else if (lead !== '') return { ok: false, problem: `/${command.name} takes no text.` };
  return { ok: true, call: { command: command.name, args } };
}

function asQuestion(line: string, commands: readonly Command[], about: string): ParsedLine {
  const command = commands.find(({ plainText }) => plainText !== undefined);
  if (command?.plainText === undefined)
    return { ok: false, problem: 'A call begins with a slash.' };
  const args = {
    [command.plainText.option]: line,
    ...(about && { [command.plainText.about]: about }),
  };
  return { ok: true, call: { command: command.name, args } };
}

/** Splits at every `option:` that the command knows; a colon after another word is just text. */
export function splitOptions(
  text: string,
  command: Command,
): { lead: string; named: Record<string, string> } {
  const names = Object.keys(command.options).join('|');
  const marks = [...text.matchAll(new RegExp(`(?:^|\\s)(${names}):`, 'gi'))];
  const lead = text.slice(0, marks[0]?.index ?? text.length).trim();
  const named: Record<string, string> = {};
  marks.forEach((mark, i) => {
    const start = mark.index + mark[0].length;
    const value = text.slice(start, marks[i + 1]?.index ?? text.length).trim();
    named[(mark[1] ?? '').toLowerCase()] = value.replace(/^"(.*)"$/s, '$1');
  });
  return { lead, named };
}
