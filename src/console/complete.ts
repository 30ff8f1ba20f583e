import type { Dispatcher } from '../dispatch.ts';
import { splitOptions } from './parse-line.ts';

/** Completes a line from the same lists that Discord shows; readline's completer format. */
export function completeLine(dispatcher: Dispatcher, line: string): [string[], string] {
  const [, name = '', space = '', rest = ''] = /^\/?(\S*)(\s*)(.*)$/s.exec(line) ?? [];
  if (space === '') {
    const fitting = dispatcher.commands.filter((command) => command.name.startsWith(name));
    return [fitting.map((command) => `/${command.name} `), line];
  }
  const command = dispatcher.commands.find((known) => known.name === name.toLowerCase());
  if (command === undefined) return [[], line];

  const { lead, named } = splitOptions(rest, command);
  const [lastName] = Object.keys(named).slice(-1);
  const option = lastName ?? Object.keys(command.options)[0] ?? '';
  const typed = lastName === undefined ? lead : (named[lastName] ?? '');
  const suggested = dispatcher.suggest(command.name, option, typed).map((choice) => choice.value);
  const values = fitting(suggested, typed);
  // An option's name is offered once the last word begins like one.
  const word = /(?:^|\s)(\S+)$/.exec(rest)?.[1] ?? '';
  const optionNames = Object.keys(command.options)
    .filter((known) => word !== '' && known.startsWith(word) && !(known in named))
    .map((known) => `${known}:`);
  return values.length > 0 ? [values, typed] : [optionNames, word];
}

/**
 * Of what Discord would show, what has the typed text in it. Unless all of it begins so, readline
 * must not take what several have in common for a completion: what was typed is listed with them.
 */
function fitting(values: readonly string[], typed: string): string[] {
  const start = typed.toLowerCase();
  const containing = values.filter((value) => value.toLowerCase().includes(start));
  const allBegin = containing.every((value) => value.toLowerCase().startsWith(start));
  return allBegin || containing.length === 1 ? containing : [...containing, typed];
}
