import type { Character, Dataset, Quote } from '../dataset/model.ts';
import { createIndex, type Field, type SearchDocument, type SearchIndex } from '../search/index.ts';
import type { Guide } from './index.ts';
import { charactersOf, fameOf, labelsOf, type Named } from './names.ts';
import type { Scope } from './scope.ts';

/** What asking for a quotation gives. */
export interface QuoteResult {
  /** Best first where `ranked`; otherwise all of equal right, to be dealt from. */
  quotes: readonly Quote[];
  ranked: boolean;
}

/** Indexes quotations by what is said, who says it, and who is spoken of. */
export function createQuoteIndex(dataset: Dataset): SearchIndex<Quote> {
  return createIndex(quoteDocuments(dataset));
}

/** Quotations with the text they are found by. */
export function quoteDocuments(dataset: Dataset): SearchDocument<Quote>[] {
  return dataset.quotes.map((quote) => ({
    item: quote,
    fame: 0,
    fields: [
      ...[...new Set(quote.lines.map((line) => line.speaker))].flatMap((speaker) =>
        nameFields(speaker, 1),
      ),
      ...quote.lines.map(({ text }) => ({ text, kind: 'text' as const, weight: 0.9 })),
      // Being spoken of counts less than speaking.
      ...quote.about.flatMap((character) => nameFields(character, 0.6)),
      ...(quote.context ? [{ text: quote.context, kind: 'text' as const, weight: 0.5 }] : []),
    ],
  }));
}

/**
 * Finds quotations.
 *
 * @param search words of the line, a speaker, or a quotation's id
 * @param by whoever must speak in it
 * @param scope the stories that it may be from
 */
export function findQuotes(
  guide: Guide,
  { search, by, scope }: { search?: string; by?: Named; scope?: Scope },
): QuoteResult {
  const fits = (quote: Quote) => scope?.(quote.story) ?? true;
  if (search === undefined) {
    const spoken = by ? quotesBy(guide, by) : guide.dataset.quotes;
    return { quotes: spoken.filter(fits), ranked: false };
  }
  const exact = guide.lookups.quotes.get(search);
  if (exact) return { quotes: [exact], ranked: true };

  const hits = guide.quotes.search(search);
  if (by === undefined) {
    const speaker = findSpeaker(guide, search, hits[0]?.coverage);
    const spoken = speaker ? quotesBy(guide, speaker).filter(fits) : [];
    if (spoken.length > 0) return { quotes: spoken, ranked: false };
  }
  const spoken = by && new Set(quotesBy(guide, by));
  const quotes = hits
    .map((hit) => hit.item)
    .filter((quote) => (spoken?.has(quote) ?? true) && fits(quote));
  return { quotes, ranked: true };
}

/** The quotations in which somebody, or any character of an actor, has a line, in story order. */
export function quotesBy({ lookups }: Guide, named: Named): Quote[] {
  const quotes = charactersOf(named).flatMap((speaker) => [
    ...(lookups.spokenBy.get(speaker) ?? []),
  ]);
  if (named.kind === 'character') return quotes;
  return [...new Set(quotes)].sort((a, b) => a.story.position - b.story.position);
}

/** Whether somebody, or any character of an actor, has a line. */
export function hasQuotes({ lookups }: Guide, named: Named): boolean {
  return charactersOf(named).some((speaker) => lookups.spokenBy.has(speaker));
}

/** Whoever a search names, if naming them explains it at least as well as any line does. */
function findSpeaker(
  guide: Guide,
  search: string,
  lineCoverage: number | undefined,
): Named | undefined {
  // Where a line answers, known words are no slips for names.
  const hit = guide.names.search(search, { once: lineCoverage !== undefined })[0];
  if (hit === undefined || hit.coverage < (lineCoverage ?? 0)) return undefined;
  // "Jem'Hadar Teenager" is one of many whom "jem hadar" may mean.
  if (hit.item.kind === 'character' && hit.item.character.bitPart) return undefined;
  return hasQuotes(guide, hit.item) ? hit.item : undefined;
}

function nameFields(character: Character, weight: number): Field[] {
  const fame = fameOf(character.portrayals);
  return labelsOf(character).map((text) => ({ text, kind: 'name', weight, fame }));
}
