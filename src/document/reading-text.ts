import type { Block, Document } from './document.ts';
import { placeOf, type PlacedText } from './placed-text.ts';
import type { Place } from './source.ts';
import { modelTable } from './table/model-table.ts';
import type { TableModel } from './table/table-model.ts';

/** A stretch of the reading text that is one block, or one cell of a table. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly placed: PlacedText;
  readonly kind: Block['kind'];
  /** Where it stands in a table; null outside of one, and for captions and notes. */
  readonly cell: CellPlace | null;
}

export interface CellPlace {
  /** The number of the table in the document. */
  readonly table: number;
  /** The number of the row; -1 for a heading. */
  readonly row: number;
  readonly column: number;
}

/** A table with its stretch of the reading text. */
export interface ReadTable {
  readonly model: TableModel;
  /** The stretch of the reading text in which a text of the table stands. */
  readonly stretches: ReadonlyMap<PlacedText, { readonly start: number; readonly end: number }>;
  readonly start: number;
  readonly end: number;
}

/**
 * A document as one text, whatever its format: a line a block, an empty line between them, and tables
 * with bars between cells, their headings folded into one line.
 */
export interface ReadingText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly tables: readonly ReadTable[];
}

/** Writes a document as one text. */
export function readingText(document: Document): ReadingText {
  const writer = new ReadingTextWriter();
  for (const block of document.blocks) {
    if (block.kind === 'table') writer.addTable(modelTable(block));
    else writer.addLine(block.text, block.kind);
  }
  return writer.finish();
}

/** Where a stretch of the reading text stands in the document. What stands between two pieces is at the next. */
export function placeOfStretch({ pieces }: ReadingText, start: number, end: number): Place {
  const last = lastBefore(pieces, start);
  const isBehind = start >= (pieces[last]?.end ?? 0) && (pieces[last + 1]?.start ?? end) < end;
  const piece = pieces[isBehind ? last + 1 : last];
  if (piece === undefined) throw new RangeError('a document has a text');
  const [from, to] = [Math.max(0, start - piece.start), Math.min(piece.end, end) - piece.start];
  return placeOf(piece.placed, Math.min(from, piece.placed.text.length), Math.max(from, to));
}

function lastBefore(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

class ReadingTextWriter {
  private readonly parts: string[] = [];
  private readonly pieces: Piece[] = [];
  private readonly tables: ReadTable[] = [];
  private length = 0;

  addLine(placed: PlacedText, kind: Block['kind']): void {
    this.addPiece(placed, kind, null);
    this.write('\n\n');
  }

  addTable(model: TableModel): void {
    const { caption, notes, header, rows } = model.table;
    if (caption) this.addLine(caption, 'table');
    const start = this.length;
    const first = this.pieces.length;
    if (header.length > 0) {
      this.addHeadings(model);
      this.write(`\n|${' --- |'.repeat(model.columns.length)}\n`);
    }
    rows.forEach((cells, row) => {
      cells.forEach(({ text, isSpanned }, column) => {
        this.write(column === 0 ? '| ' : ' | ');
        if (isSpanned) this.write(text.text.replaceAll('|', '¦'));
        else this.addPiece(text, 'table', { table: this.tables.length, row, column });
      });
      this.write(' |\n');
    });
    const stretches = new Map(this.pieces.slice(first).map((piece) => [piece.placed, piece] as const));
    this.tables.push({ model, stretches, start, end: this.length });
    this.write('\n');
    for (const note of notes) this.addLine(note, 'table');
  }

  finish(): ReadingText {
    return { text: this.parts.join(''), pieces: this.pieces, tables: this.tables };
  }

  private addHeadings({ columns, table }: TableModel): void {
    const seen = new Set<PlacedText>();
    for (const { index } of columns) {
      this.write(index === 0 ? '|' : ' |');
      const headings = table.header.flatMap((row) => row[index] ?? []);
      const shown = headings.filter(
        ({ text }, at) =>
          text.text.trim() !== '' && headings.findIndex((each) => each.text.text === text.text) === at,
      );
      for (const { text } of shown) {
        this.write(' ');
        if (seen.has(text)) this.write(text.text.replaceAll('|', '¦'));
        else this.addPiece(text, 'table', { table: this.tables.length, row: -1, column: index });
        seen.add(text);
      }
    }
    this.write(' |');
  }

  private addPiece(placed: PlacedText, kind: Block['kind'], cell: CellPlace | null): void {
    const start = this.length;
    this.write(cell ? placed.text.replaceAll('|', '¦') : placed.text);
    this.pieces.push({ start, end: this.length, placed, kind, cell });
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
