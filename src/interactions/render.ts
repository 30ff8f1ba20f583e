/** Turns a card into the body of a Discord message (Components V2). */
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { encodeCall, LONGEST_CALL_ID } from '../call-id.ts';
import type { Action, Block, Card, Citation, Outcome } from '../card.ts';
import { rememberLast } from '../remember.ts';
import { clean } from '../text/clean.ts';
import { shorten } from '../text/shorten.ts';
import { BUTTON_LABEL, MESSAGE_TEXT, ROW_BUTTONS } from './limits.ts';
import { escapeAndCut, type Line, type Span, writeLines } from './markdown.ts';

/** The exact body that is sent. `allowed_mentions` is empty: nothing a card holds can ping. */
export interface MessageBody {
  flags: number;
  components: [APIContainerComponent];
  allowed_mentions: { parse: never[] };
}

/** Amber for an answer, grey where there is none, red where something broke. */
const ACCENTS: Record<Outcome, number> = {
  found: 0xd9a441,
  missed: 0x6b7280,
  invalid: 0x6b7280,
  failed: 0xb3402a,
};

/** Longest title: a heading of three lines on a phone. */
const TITLE_TEXT = 200;
/** Longest citation; the text above it keeps the rest of the message. */
const CITATION_TEXT = 1_000;

/** Two rows are as many buttons as a reader takes in. */
const MOST_ROWS = 2;

/** Renders a card. A private one carries the ephemeral flag. */
export function renderMessage(card: Card): MessageBody {
  const source = card.citation ? renderCitation(card.citation) : '';
  const title = escapeAndCut(card.title, TITLE_TEXT);
  const head = title === '' ? [] : [`### ${title}`];
  const room = MESSAGE_TEXT - source.length - head.join('').length - head.length;
  const body = writeLines(separate(card.blocks.map(toLines)), room);
  const text = [...head, ...(body === '' ? [] : [body])].join('\n');
  const components: APIComponentInContainer[] = [
    // Discord refuses an empty text.
    { type: ComponentType.TextDisplay, content: text === '' ? '…' : text },
  ];
  if (source !== '') {
    components.push({ type: ComponentType.Separator });
    components.push({ type: ComponentType.TextDisplay, content: source });
  }
  return {
    flags: MessageFlags.IsComponentsV2 | (card.private ? MessageFlags.Ephemeral : 0),
    components: [
      {
        type: ComponentType.Container,
        accent_color: ACCENTS[card.outcome],
        components: [...components, ...renderActions(card.actions)],
      },
    ],
    allowed_mentions: { parse: [] },
  };
}

/** Puts an empty line between blocks. */
function separate(blocks: readonly Line[][]): Line[] {
  return blocks.flatMap((lines, i) => (i === 0 ? lines : [[], ...lines]));
}

function toLines(block: Block): Line[] {
  switch (block.kind) {
    case 'text':
      return [[{ text: block.text }]];
    case 'aside':
      return [[{ open: '-# ', text: block.text }]];
    case 'dialogue':
      return block.lines.map(({ speaker, text, direction = '' }) => [
        { open: '> **', text: speaker, close: ':**' },
        { open: ' *(', text: direction, close: ')*' },
        { open: ' ', text },
      ]);
    case 'facts':
      return block.facts.map(({ name, value }) => [
        { open: '**', text: name, close: ':** ' },
        { text: value },
      ]);
    case 'list': {
      const items = block.items.map(({ lead, text }): Line => {
        if (!lead) return [{ open: '- ', text }];
        return [
          { open: '- **', text: lead, close: '**' },
          { open: ' ', text },
        ];
      });
      return block.heading ? [[{ open: '**', text: block.heading, close: '**' }], ...items] : items;
    }
  }
}

function renderCitation({ stories, sources, apart }: Citation): string {
  const where = stories.map(({ code, title }): Span => ({ text: `${code} “${title}”` }));
  const who = sources.map(({ name, url, licence }) => {
    const text = licence ? `${name}, ${licence}` : name;
    return linkTo(text, url);
  });
  const parts = [
    joinSpans(where, apart ? ', ' : ' to '),
    who.length > 0 ? [{ text: 'Source:', close: ' ' }, ...joinSpans(who, '; ')] : [],
  ].filter((part) => part.length > 0);
  const [first, ...rest] = parts;
  if (first === undefined) return '';
  const line = [first, ...rest.map((part) => withOpening(' · ', part))].flat();
  return writeLines([withOpening('-# ', line)], CITATION_TEXT);
}

/** A link where there is a web address; angle brackets keep Discord from adding a preview. */
function linkTo(text: string, url: string | undefined): Span {
  const { href } = url === undefined ? {} : readWebAddress(url);
  if (href === undefined) return { text };
  // A parenthesis would end the link.
  const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
  // Discord looks for the brackets of a link before it looks at escapes.
  const label = text.replaceAll('[', '(').replaceAll(']', ')');
  return { open: '[', text: label, close: `](<${address}>)` };
}

/** A few dozen sources are cited over and over. */
const ADDRESSES_KEPT = 100;

const readWebAddress = rememberLast(ADDRESSES_KEPT, (url): { href?: string } => {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? { href } : {};
  } catch {
    return {};
  }
});

function joinSpans(spans: readonly Span[], separator: string): Line {
  return spans.flatMap((span, i) => (i === 0 ? [span] : withOpening(separator, [span])));
}

/** Puts a mark before a line. */
function withOpening(mark: string, [first, ...rest]: Line): Line {
  return first ? [{ ...first, open: mark + (first.open ?? '') }, ...rest] : [];
}

function renderActions(actions: readonly Action[]): APIComponentInContainer[] {
  const unique = new Map<string, Action>();
  for (const action of actions) {
    const id = encodeCall(action.call);
    if (id !== '' && id.length <= LONGEST_CALL_ID) unique.set(id, action);
  }
  const buttons = [...unique].map(([id, { label }], i) => ({
    type: ComponentType.Button as const,
    style: i === 0 ? (ButtonStyle.Primary as const) : (ButtonStyle.Secondary as const),
    // Discord refuses a button that says nothing.
    label: shorten(clean(label).trim(), BUTTON_LABEL) || '…',
    custom_id: id,
  }));
  const rows: APIComponentInContainer[] = [];
  for (let i = 0; i < buttons.length && rows.length < MOST_ROWS; i += ROW_BUTTONS) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + ROW_BUTTONS) });
  }
  return rows;
}
