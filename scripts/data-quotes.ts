/**
 * `npm run --silent data:quotes`: every line of dialogue as `{"episode","speaker","text"}`, one a
 * line, with the speaker as a transcript would name them, so that anyone can check the wording.
 */
import { join } from 'node:path';
import { loadDataset } from '../src/dataset/load.ts';
import { findPackageRoot } from '../src/package-root.ts';

const { quotes } = loadDataset(join(findPackageRoot(), 'data'));
for (const { story, lines } of quotes) {
  for (const { speaker, text, transcriptName } of lines) {
    // A bit part's id begins with its story: "s03e06.jem-hadar-teenager".
    const own = speaker.id
      .replace(/^s\d{2}e\d{2}\./, '')
      .replaceAll('-', ' ')
      .toUpperCase();
    const name = transcriptName ?? speaker.transcriptName ?? own;
    process.stdout.write(`${JSON.stringify({ episode: story.id, speaker: name, text })}\n`);
  }
}
