import type { Block, Cell } from '../document.ts';
import { emptyText, textOfSource } from '../placed-text.ts';
import type { ReadBlocks } from '../read-blocks.ts';
import { sourceOf, type Source } from '../source.ts';
import { shapeTable } from '../table/shape-table.ts';
import { openWorkbook, type Sheet } from './open-workbook.ts';

/** Reads a workbook: a table for each stretch of rows. A page is a sheet, and a line a row of it. */
export function readXlsx(bytes: Uint8Array, name: string): ReadBlocks {
  const sheets = openWorkbook(bytes, name).filter(({ rows }) => rows.length > 0);
  const lines = sheets.map((sheet) =>
    sheet.rows.map((row) => row.map(({ printed }) => oneLine(printed)).join('\t')),
  );
  const starts = lines.map((_, index) => lines.slice(0, index).reduce((sum, each) => sum + each.length, 0));
  const source = sourceOf(lines.flat().join('\n'), starts);
  const blocks = sheets.flatMap((sheet, index) =>
    readSheet(sheet, starts[index] ?? 0, source, sheets.length > 1),
  );
  return { source, blocks, facts: {} };
}

function oneLine(printed: string): string {
  return printed.replace(/\s*[\r\n\t]\s*/g, ' ');
}

function readSheet({ name, rows }: Sheet, firstLine: number, source: Source, isOneOfMany: boolean): Block[] {
  const placed = rows.map((row, index) => placeRow(row, source.lineStarts[firstLine + index] ?? 0, source));
  const title: Block[] = isOneOfMany
    ? [
        {
          kind: 'heading',
          level: 2,
          text: {
            text: name,
            runs: [
              {
                at: 0,
                length: name.length,
                start: source.lineStarts[firstLine] ?? 0,
                end: source.lineStarts[firstLine] ?? 0,
              },
            ],
            source,
          },
          isGuessed: false,
        },
      ]
    : [];
  return [...title, ...stretches(placed).flatMap(readStretch)];
}

function placeRow(row: Sheet['rows'][number], start: number, source: Source): Cell[] {
  let at = start;
  return row.map(({ printed, isSpanned }): Cell => {
    const [from, to] = [at, at + oneLine(printed).length];
    at = to + 1;
    return {
      text: to > from ? textOfSource(source, from, to) : emptyText(source, from),
      isHeading: false,
      isSpanned,
    };
  });
}

/** The rows between empty ones. */
function stretches(rows: readonly Cell[][]): Cell[][][] {
  const groups: Cell[][][] = [[]];
  for (const row of rows) {
    if (filled(row) === 0) groups.push([]);
    else groups.at(-1)?.push(row);
  }
  return groups.filter(({ length }) => length > 0);
}

function filled(row: readonly Cell[]): number {
  return row.filter(({ text, isSpanned }) => text.text.trim() !== '' && !isSpanned).length;
}

/** A table, with the lines above it that are one cell as paragraphs and those below as its notes. */
function readStretch(rows: Cell[][]): Block[] {
  const first = rows.findIndex((row) => filled(row) > 1);
  if (first === -1) return rows.flatMap(paragraph);
  const last = rows.findLastIndex((row) => filled(row) > 1);
  const notes = rows
    .slice(last + 1)
    .flatMap((row) => row.filter(({ text }) => text.text !== '').map(({ text }) => text));
  return [
    ...rows.slice(0, first).flatMap(paragraph),
    shapeTable(rows.slice(first, last + 1), { declared: 0, caption: null, notes }),
  ];
}

function paragraph(row: readonly Cell[]): Block[] {
  return row
    .filter(({ text, isSpanned }) => text.text.trim() !== '' && !isSpanned)
    .map(({ text }): Block => ({ kind: 'paragraph', text }));
}
