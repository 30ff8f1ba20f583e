import { characters } from './json.ts';

/** One thing wrong with a request body, and where. */
export interface FieldProblem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** A place in a request body that shares its list of problems with the whole body. */
export interface Field {
  readonly path: readonly (string | number)[];
  readonly problems: FieldProblem[];
}

/** The root of a request body nothing has been found wrong with yet. */
export function form(): Field {
  return { path: [], problems: [] };
}

/** A field further inside. */
export function inside(field: Field, ...keys: (string | number)[]): Field {
  return { path: [...field.path, ...keys], problems: field.problems };
}

/** Notes a problem with a field. */
export function refuse(field: Field, code: string, message: string): void {
  field.problems.push({ path: field.path, code, message });
}

/** Refuses a value that is missing; tells whether it is there. */
export function requirePresent(field: Field, value: unknown): boolean {
  if (value !== undefined && value !== null) return true;
  refuse(field, 'BASE_TYPE_REQUIRED', 'This field is required');
  return false;
}

/** Refuses a count or a length outside min..max. */
export function requireLength(field: Field, length: number, min: number, max: number): void {
  if (length >= min && length <= max) return;
  if (min === 0) {
    refuse(field, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  } else {
    refuse(field, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
}

/** Refuses anything but a string of min..max characters. */
export function requireText(field: Field, value: unknown, min: number, max: number): void {
  if (!requirePresent(field, value)) return;
  if (typeof value !== 'string') {
    refuse(field, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
  } else {
    requireLength(field, characters(value), min, max);
  }
}

/** Like requireText, for a field that may be left out. */
export function allowText(field: Field, value: unknown, min: number, max: number): void {
  if (value !== undefined && value !== null) requireText(field, value, min, max);
}

/** Refuses a value that is not in the list; tells whether it is. */
export function requireOneOf<T>(field: Field, value: unknown, allowed: readonly T[]): value is T {
  if (!requirePresent(field, value)) return false;
  if ((allowed as readonly unknown[]).includes(value)) return true;
  refuse(field, 'BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`);
  return false;
}
