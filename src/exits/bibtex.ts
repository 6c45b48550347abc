import { asOneLine } from '../schemas/odd-characters.ts';
import type { Citation, CitationPart } from './citation.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/**
 * A citation as BibTeX, a field to a stretch; joined they are the entry to copy. Written here because an
 * entry is eight fields and a dozen escapes, and the library for it brings tools for the network.
 */
export function bibtexParts(citation: Citation): CitationPart[] {
  const { key, title, titleMark, publisher, published, asOf, address, standing } = citation;
  const date = published ?? asOf;
  return [
    { mark: null, text: `@misc{${key},\n` },
    // Braces within braces keep capitals, and an author who is no person, as they are.
    { mark: titleMark, text: `  title = {{${escapeBibtex(title)}}},\n` },
    { mark: null, text: `  author = {{${escapeBibtex(publisher)}}},\n` },
    { mark: 'own', text: `  year = {${date.slice(0, 4)}},\n  date = {${date}},\n` },
    { mark: null, text: `  url = {${address}},\n` },
    { mark: 'own', text: `  urldate = {${asOf}},\n` },
    { mark: null, text: `  note = {${escapeBibtex(standing)}}\n}` },
  ];
}

/** A citation as BibTeX. */
export function writeBibtex(citation: Citation): string {
  return bibtexParts(citation)
    .map(({ text }) => text)
    .join('');
}

/** A text in which TeX finds no commands, and BibTeX no end of a field. */
export function escapeBibtex(text: string): string {
  return asOneLine(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}$&%#_~^<>|]/gu, (character) => ESCAPES[character] ?? character);
}
