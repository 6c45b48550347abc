import type { Document } from '../../document/document.ts';
import type { Outline } from './headings.ts';
import { languageOf } from './language-of.ts';

/** What was guessed of a document as a whole, a sentence each: its sections, its title, its language and who published it. */
export function outlineDoubts(
  { title, headings, guessed }: Outline,
  { facts }: Document,
  { text, published: dated }: { text: string; published: string | undefined },
): string[] {
  const by = guessed
    ? 'Lines that stand alone are taken for headings'
    : 'The document’s headings make the sections';
  const found = headings.map((heading) => `“${heading.text}”`).join(', ') || 'none';
  const { publisher, url, language, published = dated } = facts;
  const open = [
    publisher ? '' : 'the publisher',
    published ? '' : 'the date',
    url ? '' : 'the address',
  ].filter((word) => word !== '');
  const told = [
    publisher ? `publisher “${publisher}”` : '',
    published ? `date ${published}` : '',
    url ? `address ${url}` : '',
  ].filter((word) => word !== '');
  return [
    `report.json: ${by}: ${found}.`,
    ...(title ? [`report.json: “${title.text}” is taken for the title.`] : []),
    ...(told.length > 0 ? [`report.json: the document itself says: ${told.join(', ')}.`] : []),
    `report.json: the language is taken for ${language ?? languageOf(text)}; ${open.length > 0 ? `${listWords(open)} are left open` : 'nothing is left open'}.`,
  ];
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
