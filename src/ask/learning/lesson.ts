/** What was learned from the phrasings, small enough to be read at a start: made by `npm run build`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../../package-root.ts';

/** Strings stand in it as hashes; see hashes.ts. */
export interface Lesson {
  /** Names of intents, and `none`. */
  labels: readonly string[];
  /** Features of questions. */
  features: Uint32Array;
  /** For each feature what each label weighs, in units of the feature's scale. */
  weights: Int8Array;
  scales: Float32Array;
  /** Words that the phrasings have, and those that several have. */
  words: Uint32Array;
  seen: Uint32Array;
  /** Stems and classes of words, and for each two numbers whose bits are the labels that use it. */
  stems: Uint32Array;
  users: Uint32Array;
}

/** Where the build leaves it. */
export const LESSON_FILE = join(findPackageRoot(), 'dist/lesson.bin');

const SECTIONS = {
  features: Uint32Array,
  scales: Float32Array,
  users: Uint32Array,
  words: Uint32Array,
  seen: Uint32Array,
  stems: Uint32Array,
  weights: Int8Array,
} as const;
type Section = keyof typeof SECTIONS;
const NAMES = Object.keys(SECTIONS) as Section[];

interface Header {
  labels: string[];
  /** How many numbers each section has, in their order. */
  lengths: number[];
}

/** All in one buffer: a length, the header as JSON, and the sections behind each other. */
export function encodeLesson(lesson: Lesson): Buffer {
  const header: Header = {
    labels: [...lesson.labels],
    lengths: NAMES.map((name) => lesson[name].length),
  };
  const json = JSON.stringify(header);
  // Numbers have to begin at a multiple of their size.
  const text = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const sections = NAMES.map((name) => {
    const { buffer, byteOffset, byteLength } = lesson[name];
    return Buffer.from(buffer, byteOffset, byteLength);
  });
  return Buffer.concat([length, text, ...sections]);
}

/** @throws an error where the bytes are no lesson */
function decodeLesson(bytes: Buffer): Lesson {
  const own = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const end = 4 + bytes.readUInt32LE(0);
  const header: Header = JSON.parse(bytes.toString('utf8', 4, end));
  let at = end;
  const sections = NAMES.map((name, i) => {
    const numbers = new SECTIONS[name](own as ArrayBuffer, at, header.lengths[i]);
    at += numbers.byteLength;
    return [name, numbers];
  });
  return { labels: header.labels, ...Object.fromEntries(sections) };
}

/** @throws an error that says what to do where there is none */
export function readLesson(file = LESSON_FILE): Lesson {
  try {
    return decodeLesson(readFileSync(file));
  } catch (cause) {
    throw new Error(`${file} is missing or broken: npm run build makes it`, { cause });
  }
}
