import { makeExcerpt, readIndexed, type ExcerptPiece, type IndexedText } from './excerpt.ts';
import type { FoundPage, FoundPart } from './index-file.ts';

const EXCERPT_WORDS = 28;
const PARTS_SHOWN = 3;

/** Something found: where it leads, what it is called, and the words around it. */
export interface Finding {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPiece[];
}

/** A page found, with the parts of it that have an address of their own. */
export interface Result extends Finding {
  readonly parts: readonly Finding[];
}

/** A page of the index as a result. */
export function toResult(page: FoundPage): Result {
  const text = readIndexed(page.raw_content);
  const title = page.meta.title ?? page.url;
  const parts = page.sub_results.filter(({ url }) => url.includes('#'));
  const find = (url: string, name: string, places: readonly number[]): Finding => ({
    url,
    title: unescapeText(name),
    excerpt: excerptOf(text, places),
  });
  return {
    ...find(page.url, title, page.locations),
    parts: parts.slice(0, PARTS_SHOWN).map((part: FoundPart) => find(part.url, part.title, part.locations)),
  };
}

function excerptOf(text: IndexedText, places: readonly number[]): ExcerptPiece[] {
  const ascending = places.toSorted((a, b) => a - b);
  return makeExcerpt(text, ascending, EXCERPT_WORDS).map((piece) => ({
    ...piece,
    text: unescapeText(piece.text),
  }));
}

function unescapeText(text: string): string {
  return text.replaceAll('\u200B', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
