/** Turns a card into the body of a Discord message (Components V2). */
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { encodeCall, fitsCallId } from '../call-id.ts';
import type { Action, Block, Card, Citation, Outcome } from '../card.ts';
import { clean } from '../text/clean.ts';
import { BUTTON_LABEL, MESSAGE_TEXT, ROW_BUTTONS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';

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

/** Two rows are as many buttons as a reader takes in. */
const MOST_ROWS = 2;

/** Renders a card. A private one carries the ephemeral flag. */
export function renderMessage(card: Card): MessageBody {
  const source = card.citation ? renderCitation(card.citation) : '';
  const head = `### ${escapeMarkdown(card.title)}`;
  const body = cutToLength(
    card.blocks.map(renderBlock).join('\n\n'),
    MESSAGE_TEXT - head.length - source.length - 2,
  );
  const components: APIComponentInContainer[] = [
    { type: ComponentType.TextDisplay, content: body === '' ? head : `${head}\n${body}` },
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

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escapeMarkdown(block.text);
    case 'aside':
      return `-# ${escapeMarkdown(block.text)}`;
    case 'dialogue':
      return block.lines
        .map(({ speaker, text, direction }) => {
          const aside = direction ? ` *(${escapeMarkdown(direction)})*` : '';
          return `> **${escapeMarkdown(speaker)}:**${aside} ${escapeMarkdown(text)}`;
        })
        .join('\n');
    case 'facts':
      return block.facts
        .map(({ name, value }) => `**${escapeMarkdown(name)}:** ${escapeMarkdown(value)}`)
        .join('\n');
    case 'list': {
      const items = block.items.map(({ lead, text }) =>
        lead
          ? `- **${escapeMarkdown(lead)}** ${escapeMarkdown(text)}`
          : `- ${escapeMarkdown(text)}`,
      );
      return [...(block.heading ? [`**${escapeMarkdown(block.heading)}**`] : []), ...items].join(
        '\n',
      );
    }
  }
}

function renderCitation({ stories, sources }: Citation): string {
  const where = stories.map(({ code, title }) => `${code} “${title}”`).map(escapeMarkdown);
  const who = sources.map(({ name, url, licence }) => {
    const label = escapeMarkdown(licence ? `${name}, ${licence}` : name);
    return url ? `[${label}](<${url}>)` : label;
  });
  const parts = [where.join(' to '), who.length > 0 ? `Source: ${who.join('; ')}` : ''];
  return `-# ${parts.filter((part) => part !== '').join(' · ')}`;
}

function renderActions(actions: readonly Action[]): APIComponentInContainer[] {
  const unique = new Map<string, Action>();
  for (const action of actions) {
    if (fitsCallId(action.call)) unique.set(encodeCall(action.call), action);
  }
  const buttons = [...unique].map(([id, { label }], i) => ({
    type: ComponentType.Button as const,
    style: i === 0 ? (ButtonStyle.Primary as const) : (ButtonStyle.Secondary as const),
    label: clip(clean(label), BUTTON_LABEL),
    custom_id: id,
  }));
  const rows: APIComponentInContainer[] = [];
  for (let i = 0; i < buttons.length && rows.length < MOST_ROWS; i += ROW_BUTTONS) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + ROW_BUTTONS) });
  }
  return rows;
}

/** Cuts rendered text to a length, at the end of a line where one is near, else of a word. */
function cutToLength(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 2);
  const line = cut.lastIndexOf('\n');
  const end = line > length * 0.8 ? line : cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : undefined).trimEnd()}…`;
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
