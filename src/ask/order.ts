/** Which of two episodes is said to be the later one: "A before B", "before B there was A". */
import { placeholderOf } from './without-titles.ts';

const PASSIVE = /\b(?:(?<earlier>followed|succeeded)|preceded) by\b/;
const AFTER =
  /\b(?:after(?! all)|follow(?:s|ed|ing)?|behind|later (?:\w+ ){0,3}?than|sequel|succeed\w*)\b/;
const BEFORE =
  /\b(?:before|b4|preced(?:e|es|ed|ing)|earlier (?:\w+ ){0,3}?than|sooner (?:\w+ )?than|prior|ahead of|leads? (?:up|in)|predates?)\b/;
const DIRECT =
  /\b(?:directly|straight|immediately)\b|\b(?:right|just|next|the (?:one|ep|episode)(?: that)?(?: is| was| comes| came| airs| aired)?) (?:before|after|behind|ahead|following|preceding)\b/;
/** "Before Rivals there was …", "is it after Rivals that …?". */
const LEADING =
  /^(?:(?:so|and|but|wait|ok|is it|was it|isnt it|that|it|true|correct|right|just|directly|the one|the ep|the episode) )*$/;

/** "By season 5", which may be long before. */
const BY = /\bby (?=season|szn|s\d|the \w+ season|¤)/;

/** What a question says of the order of two stories. */
export interface Order {
  /** Whether the first that is named is said to be the later one. */
  isFirstLater: boolean;
  isDirect: boolean;
}

/** @param text a question without the titles of the two; undefined where it says nothing of the kind */
export function readOrder(text: string): Order | undefined {
  const marker = findMarker(text);
  if (!marker) return undefined;
  const before = text.slice(0, marker.index);
  const hasTitle = [0, 1].some((i) => before.includes(placeholderOf(i)));
  const isTold = [0, 1].every((i) => text.includes(placeholderOf(i)));
  // What stands behind the word is what the other is held against.
  const isTurned = isTold ? !hasTitle : LEADING.test(before);
  return { isFirstLater: marker.isAfter !== isTurned, isDirect: DIRECT.test(text) };
}

/**
 * Whether a place is where a question says that it is: before, after, by or at another.
 *
 * @param steps from the other to the place
 */
export function isPlacedSo(text: string, steps: number): boolean {
  const marker = findMarker(text);
  if (marker) return marker.isAfter ? steps > 0 : steps < 0;
  return steps === 0 || (BY.test(text) && steps < 0);
}

function findMarker(text: string): { isAfter: boolean; index: number } | undefined {
  const passive = PASSIVE.exec(text);
  const isAfter = passive ? passive.groups?.['earlier'] === undefined : AFTER.test(text);
  const marker = passive ?? (isAfter ? AFTER : BEFORE).exec(text);
  return marker ? { isAfter, index: marker.index } : undefined;
}
