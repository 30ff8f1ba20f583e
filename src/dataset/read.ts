/** Reads the files of the data folder and validates each one by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Fault, formatPath } from './fault.ts';
import {
  type CharacterRecord,
  charactersSchema,
  type PersonRecord,
  peopleSchema,
  type ShowRecord,
  type SourceRecord,
  type StoryRecord,
  showSchema,
  sourcesSchema,
  storySchema,
} from './schema.ts';

/** A story with the name of the file it came from, so that later checks can point at it. */
export interface StoryFile {
  file: string;
  record: StoryRecord;
}

/** Everything that was readable, each file valid by itself; references are not checked yet. */
export interface Records {
  show: ShowRecord;
  sources: SourceRecord[];
  people: PersonRecord[];
  characters: CharacterRecord[];
  stories: StoryFile[];
}

/**
 * Reads `folder` (the data folder).
 *
 * @returns the records, or undefined where one of the four files everything leans on is unusable,
 *   and the faults of every single file. A file with a fault is left out of `stories`.
 */
export function readRecords(folder: string): { records: Records | undefined; faults: Fault[] } {
  const faults: Fault[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>) => readFile(folder, file, schema, faults);

  const show = read('show.json', showSchema);
  const sources = read('sources.json', sourcesSchema);
  const people = read('people.json', peopleSchema);
  const characters = read('characters.json', charactersSchema);
  const stories = listStories(folder, faults).flatMap((file) => {
    const record = read(file, storySchema);
    return record === undefined ? [] : [{ file, record }];
  });
  const complete = show && sources && people && characters;
  return {
    records: complete ? { show, sources, people, characters, stories } : undefined,
    faults,
  };
}

function listStories(folder: string, faults: Fault[]): string[] {
  const names = attempt(() => readdirSync(join(folder, 'stories'), { withFileTypes: true }));
  const files = (names ?? [])
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => `stories/${entry.name}`)
    .sort();
  if (files.length === 0) {
    faults.push({
      file: 'stories',
      path: '',
      problem: 'holds no story',
      mend: 'add at least one story file, e.g. s07e25-what-you-leave-behind.json',
    });
  }
  return files;
}

function readFile<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  faults: Fault[],
): T | undefined {
  const raw = attempt(() => readFileSync(join(folder, file), 'utf8'));
  if (raw === undefined) {
    faults.push({ file, path: '', problem: 'cannot be read', mend: 'create it or fix its rights' });
    return undefined;
  }
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch (error) {
    faults.push({
      file,
      path: '',
      problem: `is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      mend: 'look for a missing or extra comma, quote or bracket near there',
    });
    return undefined;
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  faults.push(...result.error.issues.map((issue) => toFault(file, issue)));
  return undefined;
}

function toFault(file: string, issue: z.core.$ZodIssue): Fault {
  const path = formatPath(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        file,
        path,
        problem: `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        mend: 'correct its spelling or remove it; src/dataset/schema.ts lists the keys',
      };
    case 'invalid_type':
      return {
        file,
        path,
        problem: issue.message.replace(/^Invalid input: /, ''),
        mend: issue.input === undefined ? `add it as ${issue.expected}` : `write ${issue.expected}`,
      };
    case 'invalid_value':
      return {
        file,
        path,
        problem: 'is not one of the values allowed here',
        mend: `write one of ${issue.values.map(String).join(', ')}`,
      };
    default:
      return { file, path, problem: issue.message, mend: 'correct the value' };
  }
}

/** Runs something that touches the disk; undefined where it fails, for the caller to report. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
