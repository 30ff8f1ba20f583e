/**
 * What the classifier learns from: questions as people put them, a file for each intent that answers
 * them and a line for each question. The more ways of asking are listed, the more it recognizes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findPackageRoot } from '../../package-root.ts';
import type { Phrasing } from './phrasing.ts';

/** Read while building, from the sources: what was learned is all that answers need. */
const PHRASINGS_FOLDER = join(findPackageRoot(), 'src/ask/learning/phrasings');

export function readPhrasings(): Phrasing[] {
  const names = readdirSync(PHRASINGS_FOLDER).filter((name) => name.endsWith('.txt'));
  return names.sort().flatMap((name) => {
    const lines = readFileSync(join(PHRASINGS_FOLDER, name), 'utf8').split('\n');
    const questions = lines.map((line) => line.trim()).filter(Boolean);
    return questions.map((question) => ({ question, intent: basename(name, '.txt') }));
  });
}
