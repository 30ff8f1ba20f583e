/** What is searched: the sections of the dataset as the guide indexes them, and larger collections. */
import { join } from 'node:path';
import { loadDataset } from '../../src/dataset/load.ts';
import { createGuide, type Guide } from '../../src/guide/index.ts';
import { identify, nameDocuments } from '../../src/guide/names.ts';
import { quoteDocuments } from '../../src/guide/quotes.ts';
import { triviaDocuments } from '../../src/guide/trivia.ts';
import { findPackageRoot } from '../../src/package-root.ts';
import type { SearchDocument } from '../../src/search/index.ts';
import { isRight, type Labelled } from '../../tests/search/evaluate.ts';
import { speakerOf, synthesize } from './synthetic.ts';

/** A document that is known by its id alone, so that every engine can be given the same. */
export type BenchRecord = SearchDocument<string>;

/** Records that are searched together, and the section whose labelled queries ask for them. */
export interface Section {
  name: Labelled['section'];
  records: BenchRecord[];
  isRight(label: Labelled, id: string | undefined): boolean;
}

/** The dataset alone, or as many quotations as the number says. */
export type Size = 'real' | number;

/** Loads what is searched at a size. */
export function loadSections(size: Size): Section[] {
  const guide = loadGuide();
  const judge = (label: Labelled, id: string | undefined) => isRight(guide, label, id);
  const quotes = quoteDocuments(guide.dataset).map((it) => ({ ...it, item: it.item.id }));
  if (size !== 'real') {
    const records = [...quotes, ...synthesize(guide.dataset, size - quotes.length)];
    // Whoever asks for a speaker is served by a made-up line of theirs as well.
    const judgeSynthetic = (label: Labelled, id: string | undefined) =>
      judge(label, id) || (label.speaker !== undefined && speakerOf(id) === label.speaker);
    return [{ name: 'quotes', records, isRight: judgeSynthetic }];
  }
  const trivia = triviaDocuments(guide.allTrivia).map((it) => ({ ...it, item: it.item.id }));
  const names = nameDocuments(guide.dataset).map((it) => ({ ...it, item: identify(it.item).id }));
  return [
    { name: 'names', records: names, isRight: judge },
    { name: 'quotes', records: quotes, isRight: judge },
    { name: 'trivia', records: trivia, isRight: judge },
  ];
}

/** The guide over the real dataset. */
export function loadGuide(): Guide {
  return createGuide(loadDataset(join(findPackageRoot(), 'data')));
}
