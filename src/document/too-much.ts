import { UnreadableDocument } from './unreadable-document.ts';

/** The bytes of the largest document that is read, as it comes and unpacked. No report is nearly as large. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A document that would be read for hours, or not at all. */
export function tooMuch(name: string, what: string): UnreadableDocument {
  return new UnreadableDocument(
    name,
    `has more ${what} than any report: it isn’t read`,
    'Save the text that is to be explained by itself, and name that file.',
  );
}
