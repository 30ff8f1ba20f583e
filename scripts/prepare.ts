/**
 * The part of `npm run build` that does what no start should have to: it validates and stores the
 * dataset, and learns from the phrasings how questions are put.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forgetStored, storeRecords } from '../src/dataset/stored.ts';
import { findPackageRoot } from '../src/package-root.ts';

export { confirmStored } from '../src/dataset/stored.ts';

/** Whether the data could be used. If not, the next start says why: it then reads the data itself. */
export async function prepare(): Promise<boolean> {
  // Loaded only here: most builds find that nothing has changed.
  const { inspectData } = await import('../src/dataset/load.ts');
  const { buildDataset } = await import('../src/dataset/build.ts');
  const { intents } = await import('../src/ask/intents/index.ts');
  const { learn } = await import('../src/ask/learning/learn.ts');
  const { encodeLesson, LESSON_FILE } = await import('../src/ask/learning/lesson.ts');
  const { readPhrasings } = await import('../src/ask/learning/phrasings.ts');
  const { createGuide } = await import('../src/guide/index.ts');
  forgetStored();
  const { records, faults } = inspectData(join(findPackageRoot(), 'data'));
  if (records === undefined || faults.length > 0) return false;
  const lesson = learn(createGuide(buildDataset(records)), intents, readPhrasings());
  writeFileSync(LESSON_FILE, encodeLesson(lesson));
  storeRecords(records);
  return true;
}
