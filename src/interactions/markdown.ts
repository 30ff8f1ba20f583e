import { clean } from '../text/clean.ts';

/**
 * Makes plain text show as it is: whatever would format, mention, link or hide in Discord's
 * Markdown gets a backslash, which Discord accepts before any sign that is not a letter or digit.
 */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\*_~`|<>@#[\]()]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2') // a list, or a heading's underline
    .replace(/^(\s*\d+)([.)])/, '$1\\$2') // a numbered list
    .replace(/(\w):(?=\/\/)/g, '$1\\:'); // a bare link
}
