import { createHash } from 'node:crypto';

/** A document as it is held against a report's folder: its plain text, and where that stood. */
export interface Document {
  readonly sha256: string;
  readonly bytes: number;
  /** The text without its emphasis and list numbers: `**510**,000` is "510,000". */
  readonly text: string;
  /** For each character of `text`, its offset in the document; one more for the end. */
  readonly offsets: readonly number[];
  /** The offset in the document at which each line starts. */
  readonly lineStarts: readonly number[];
}

/** Where something stands, as editors count: from one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Reads a document. Null when its bytes aren't UTF-8 text. */
export function readDocument(bytes: Uint8Array): Document | null {
  const source = decode(bytes);
  if (source === null) return null;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, bytes: bytes.length, ...plainText(source), lineStarts: lineStartsOf(source) };
}

/** Where a character of the plain text stands in the document. */
export function placeOf(document: Document, at: number): Place {
  return placeIn(document.lineStarts, document.offsets[at] ?? 0);
}

/** The line and column of an offset, by the offsets at which lines start. */
export function placeIn(lineStarts: readonly number[], offset: number): Place {
  const line = lineStarts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
}

/** The offsets at which the lines of a text start. */
export function lineStartsOf(source: string): number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\r|\n/g), ({ index, 0: { length } }) => index + length)];
}

function decode(bytes: Uint8Array): string | null {
  try {
    // A byte order mark stays: it counts as a column, as editors count it.
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function plainText(source: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  const visible = withoutListNumbers(source);
  for (let at = 0; at < visible.length; at += 1) {
    const character = visible.charAt(at);
    if (character === '*' || character === '`' || character === '\ufeff') continue;
    text += character;
    offsets.push(at);
  }
  return { text, offsets: [...offsets, source.length] };
}

/** Blanks the numbers of numbered lists: those at the start of a line that count on from one. */
function withoutListNumbers(source: string): string {
  let last = 0;
  return source.replace(/^([ \t>]*)(\d{1,3})(?=[.)][ \t])/gm, (marker, indent: string, digits: string) => {
    const number = Number(digits);
    if (number !== 1 && number !== last + 1) return marker;
    last = number;
    return indent + ' '.repeat(digits.length);
  });
}
