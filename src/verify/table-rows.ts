import type { ReadingText, ReadTable } from '../document/reading-text.ts';
import { withoutNoteMarks } from '../document/table/cell-shape.ts';
import type { Span } from './occurrences.ts';
import type { PrintedCell } from './printed-claims.ts';
import { remember } from './remember.ts';
import { oneOf, plainText } from './table-columns.ts';

/** A row of the document with what it prints, and the names of the groups that it stands in. */
interface PrintedRow extends Span {
  readonly texts: ReadonlySet<string>;
}

/** Finds the rows of the document that print what a claim's cell has beside it, within the given stretches. */
export type RowFinder = (cell: PrintedCell, within: readonly Span[]) => readonly Span[];

/** Opens the tables of a document for a search by what their rows print. */
export function openRows(reading: ReadingText): RowFinder {
  const byText = new Map<string, PrintedRow[]>();
  for (const row of reading.tables.flatMap((table) => rowsOf(reading, table)))
    for (const text of row.texts) {
      const known = byText.get(text);
      if (known) known.push(row);
      else byText.set(text, [row]);
    }
  // Thousands of rows may be alike: each list of them is made once, and handed out as it is.
  const [inside, found] = [new Map<string, PrintedRow[]>(), new Map<string, PrintedRow[]>()];
  return ({ texts, twin }, within) => {
    const place = within.map(({ start }) => start).join();
    const rowsWith = (text: string): PrintedRow[] =>
      remember(inside, `${place} ${text}`, () =>
        (byText.get(text) ?? []).filter((row) =>
          within.some(({ start, end }) => row.start >= start && row.end <= end),
        ),
      );
    const plain = texts.map(plainText);
    return oneOf(
      remember(found, `${place} ${JSON.stringify(plain)}`, () => likest(plain, rowsWith)),
      twin,
    );
  };
}

/** Of the rows with the text that the fewest have, those that have most of the others, too. */
function likest(texts: readonly string[], rowsWith: (text: string) => PrintedRow[]): PrintedRow[] {
  const candidates = texts
    .map(rowsWith)
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => a.length - b.length);
  const likeness = (row: PrintedRow): number => texts.filter((text) => row.texts.has(text)).length;
  const most = (candidates[0] ?? []).reduce((best, row) => Math.max(best, likeness(row)), 0);
  return (candidates[0] ?? []).filter((row) => likeness(row) === most);
}

function rowsOf({ text }: ReadingText, { model, start, end }: ReadTable): PrintedRow[] {
  const lines = Array.from(text.slice(start, end).matchAll(/[^\n]+/g), ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
  const behindHeader = lines.slice(model.table.header.length > 0 ? 2 : 0);
  return model.rows.flatMap(({ index, groups }) => {
    const line = behindHeader[index];
    const cells = model.table.rows[index] ?? [];
    const printed = cells.map((cell) => withoutNoteMarks(cell.text.text)).filter((each) => each !== '');
    const named = groups.map(plainText);
    const texts = new Set([...printed.map(plainText), ...named, named.join(', ')]);
    return line ? [{ ...line, texts }] : [];
  });
}
