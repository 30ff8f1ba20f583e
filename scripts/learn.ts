/** Part of `npm run build`: learns from the phrasings, unless nothing that it depends on has changed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackageRoot } from '../src/package-root.ts';

const root = findPackageRoot();
const stamp = join(root, 'dist/src/ask/learning/lesson.stamp');
const data = join(root, 'data');

const fingerprint = hashFiles([join(root, 'dist/src'), join(root, 'src/ask'), data]);
if (fingerprint !== read(stamp)) {
  // Loaded only here: most starts need nothing of it.
  const { intents } = await import('../src/ask/intents/index.ts');
  const { learn } = await import('../src/ask/learning/learn.ts');
  const { encodeLesson, LESSON_FILE } = await import('../src/ask/learning/lesson.ts');
  const { readPhrasings } = await import('../src/ask/learning/phrasings.ts');
  const { loadDataset } = await import('../src/dataset/load.ts');
  const { createGuide } = await import('../src/guide/index.ts');
  const lesson = learn(createGuide(loadDataset(data)), intents, readPhrasings());
  writeFileSync(LESSON_FILE, encodeLesson(lesson));
  writeFileSync(stamp, fingerprint);
}

function hashFiles(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const name of names.sort()) {
      if (/\.(?:js|json|txt)$/.test(name))
        hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex');
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
