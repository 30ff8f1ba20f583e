/** Signs that steer a screen instead of being read: control codes and direction overrides. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Makes text harmless to show: no control codes (a terminal would obey them), no marks that turn
 * the direction of what follows, no halves of surrogate pairs, all white space a single blank.
 */
export function clean(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(STEERING, '');
}
