/** Turns a card into text for a terminal. */
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Block, Card, Citation } from '../card.ts';
import { clean } from '../text/clean.ts';

export interface TerminalStyle {
  colour: boolean;
  /** Columns to wrap at. */
  width: number;
  /** Whether to number the actions, so that one can be chosen. */
  actions: boolean;
}

type Format = Parameters<typeof styleText>[0];

/** Renders a card, without a newline at its end. */
export function renderText(card: Card, style: TerminalStyle): string {
  const paint = (format: Format, text: string) =>
    style.colour ? styleText(format, clean(text), { validateStream: false }) : clean(text);
  const title = paint(card.outcome === 'found' ? ['bold', 'yellow'] : ['bold'], card.title);
  const parts = [
    [title],
    ...card.blocks.map((block) => renderBlock(block, style.width, paint)),
    ...(card.citation ? [wrap(paint('dim', citationText(card.citation)), style.width)] : []),
    ...(style.actions && card.actions.length > 0
      ? [
          wrap(
            card.actions
              .map(({ label }, i) => `${paint('cyan', `[${i + 1}]`)} ${clean(label)}`)
              .join('   '),
            style.width,
          ),
        ]
      : []),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

type Paint = (format: Format, text: string) => string;

function renderBlock(block: Block, width: number, paint: Paint): string[] {
  switch (block.kind) {
    case 'text':
      return wrap(clean(block.text), width);
    case 'aside':
      return wrap(paint(['dim', 'italic'], block.text), width);
    case 'dialogue':
      return block.lines.flatMap(({ speaker, text, direction }) => {
        const aside = direction ? ` ${paint(['dim', 'italic'], `(${direction})`)}` : '';
        return wrap(`${paint('bold', `${speaker}:`)}${aside} ${clean(text)}`, width, '  ');
      });
    case 'facts':
      return block.facts.flatMap(({ name, value }) =>
        wrap(`${paint('bold', `${name}:`)} ${clean(value)}`, width, '  '),
      );
    case 'list':
      return [
        ...(block.heading ? [paint('bold', block.heading)] : []),
        ...block.items.flatMap(({ lead, text }) =>
          wrap(`- ${lead ? `${paint('bold', lead)}  ` : ''}${clean(text)}`, width, '  '),
        ),
      ];
  }
}

function citationText({ stories, sources, apart }: Citation): string {
  const where = stories.map(({ code, title }) => `${code} “${title}”`).join(apart ? ', ' : ' to ');
  const who = sources
    .map(({ name, url, licence }) => [name, licence, url].filter(Boolean).join(', '))
    .join('; ');
  return [where, who && `Source: ${who}`].filter(Boolean).join(' · ');
}

/** Wraps to a width, with every line after the first indented by `hanging`. */
function wrap(text: string, width: number, hanging = ''): string[] {
  const lines = wrapAnsi(text, Math.max(20, width - hanging.length), { hard: true }).split('\n');
  return lines.map((line, i) => (i === 0 ? line : hanging + line));
}
