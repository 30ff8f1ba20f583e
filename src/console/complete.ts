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
  const values = dispatcher.suggest(command.name, option, typed).map((choice) => choice.value);
  // An option's name is offered once the last word begins like one.
  const word = /(?:^|\s)(\S+)$/.exec(rest)?.[1] ?? '';
  const optionNames = Object.keys(command.options)
    .filter((known) => word !== '' && known.startsWith(word) && !(known in named))
    .map((known) => `${known}:`);
  return values.length > 0 ? [values, typed] : [optionNames, word];
}
