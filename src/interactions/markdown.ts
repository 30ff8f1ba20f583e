/** Plain text in Discord's Markdown: what a record or a user says shows as it is. */
import { clean } from '../text/clean.ts';
import { shorten } from '../text/shorten.ts';

/** A stretch of a line: plain text between the marks of the frame. */
export interface Span {
  open?: string;
  text: string;
  close?: string;
}

/** A line of a message. */
export type Line = readonly Span[];

/** With less room than this, a span is left out instead of cut. */
const SHORTEST_CUT = 8;

/** Most text of the records: letters, blanks one at a time, and signs that mean nothing to Discord. */
const NOTHING_TO_ESCAPE = /^[A-Za-zÀ-ɏ“‘”’…"'](?:[A-Za-z0-9À-ɏ,.;!?"'“”‘’…–—/%&-]| (?=[^\s]))*$/;

/**
 * Makes plain text show as it is: whatever would format, mention, link, hide or become an emoji in
 * Discord's Markdown gets a backslash, which Discord accepts before any sign that is not a letter
 * or digit.
 */
export function escapeMarkdown(text: string): string {
  if (NOTHING_TO_ESCAPE.test(text)) return text;
  return clean(text)
    .trim()
    .replace(/[\\*_~`|<>@#[\]()]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1') // a list, or a heading's underline
    .replace(/^(\d+)([.)])/, '$1\\$2') // a numbered list
    .replace(/(\w):(?=\/\/)/g, '$1\\:') // a bare link
    .replace(/:(?=[\w+-]+:)/g, '\\:'); // :smile:
}

/** Like `escapeMarkdown`, at most `length` long: cut after a word, never inside an escape. */
export function escapeAndCut(text: string, length: number): string {
  return shorten(escapeMarkdown(text), length).replace(/(?<!\\)((?:\\\\)*)\\…$/, '$1…');
}

/**
 * Writes lines into `room` characters. What does not fit is cut after a word, with an ellipsis and
 * with the marks around it closed.
 */
export function writeLines(lines: readonly Line[], room: number): string {
  const whole = lines.map((line) => line.map(writeSpan).join('')).join('\n');
  if (whole.length <= room) return whole;
  let written = '';
  for (const [i, line] of lines.entries()) {
    if (i > 0) written += '\n';
    for (const span of line) {
      const next = written + writeSpan(span);
      // One character is kept for the ellipsis, should the span after this one not fit.
      if (next.length < room) {
        written = next;
        continue;
      }
      const { open = '', text, close = '' } = span;
      const left = room - 1 - written.length - open.length - close.length;
      if (left < SHORTEST_CUT) return `${written.trimEnd()}…`;
      return `${written}${open}${escapeAndCut(text, left)}${close}`;
    }
  }
  return written;
}

/** Marks around nothing would show as themselves, so an empty text takes them with it. */
function writeSpan({ open = '', text, close = '' }: Span): string {
  const escaped = escapeMarkdown(text);
  return escaped === '' ? '' : `${open}${escaped}${close}`;
}
