/** A JSON object of unknown content, as it comes over the wire. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object (and not null or an array). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value if it is a JSON object, else an empty one. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value if it is an array, else an empty one. */
export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value if it is a number, else 0: for flags and counts that may be left out. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** The length of a text in characters, an emoji outside the BMP counting as one. */
export function characters(text: string): number {
  return [...text].length;
}
