/** What Discord makes of Markdown, by a parser that nothing in this project has a hand in. */
import { parse } from 'discord-markdown-parser';

interface Node {
  type: string;
  content?: string | Node[];
  name?: string;
}

/** The text that a reader sees, and how the formatting around it is nested. */
export interface Reading {
  /** Without any white space, which the parser does not keep. */
  text: string;
  /** E.g. `[[strong] [em]]`: kinds of formatting, without the text. */
  frame: string;
  kinds: Set<string>;
}

/** Kinds of nodes that are text: emoji are signs like any other. */
const TEXT = new Set(['text', 'twemoji', 'emoticon', 'br', 'newline']);

export function readMarkdown(content: string): Reading {
  const nodes = parse(content, 'extended') as Node[];
  const kinds = new Set<string>();
  return { text: textOf(nodes).replace(/\s/g, ''), frame: frameOf(nodes, kinds), kinds };
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(({ content = '', name = '' }) =>
      Array.isArray(content) ? textOf(content) : content || name,
    )
    .join('');
}

function frameOf(nodes: readonly Node[], kinds: Set<string>): string {
  return nodes
    .filter(({ type }) => !TEXT.has(type))
    .map(({ type, content }) => {
      kinds.add(type);
      return `[${type} ${Array.isArray(content) ? frameOf(content, kinds) : ''}]`;
    })
    .join('');
}
