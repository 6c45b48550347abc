import { parse, type CsvError } from 'csv-parse/sync';
import type { Block, Cell } from '../document.ts';
import { joinLines } from '../join-lines.ts';
import { emptyText, textOfSource } from '../placed-text.ts';
import type { Source } from '../source.ts';
import { shapeTable } from '../table/shape-table.ts';
import { UnreadableDocument } from '../unreadable-document.ts';

type Row = readonly Cell[];

/** Reads a table that stands alone, with the lines above and below it that are no rows. */
export function readCsv(source: Source, kind: 'csv' | 'tsv', name: string): Block[] {
  const rows = placeRows(parseRecords(source, kind, name), source);
  const width = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  const first = rows.findIndex((row) => filled(row) > 1 || width < 2);
  const last = rows.findLastIndex((row) => filled(row) > 1 || width < 2);
  if (first === -1) return rows.flatMap(paragraph);
  const table = shapeTable(rows.slice(first, last + 1), {
    declared: 0,
    caption: null,
    notes: rows.slice(last + 1).flatMap((row) => row[0]?.text ?? []),
  });
  return [...rows.slice(0, first).flatMap(paragraph), table];
}

function filled(row: Row): number {
  return row.filter(({ text }) => text.text !== '').length;
}

function paragraph(row: Row): Block[] {
  return row.filter(({ text }) => text.text !== '').map(({ text }): Block => ({ kind: 'paragraph', text }));
}

function parseRecords(
  { text, lineStarts }: Source,
  kind: 'csv' | 'tsv',
  name: string,
): { records: string[][]; delimiter: string } {
  const delimiter = kind === 'tsv' ? '\t' : delimiterOf(text);
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
    });
    return { records, delimiter };
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number };
    throw new UnreadableDocument(
      name,
      `isn’t ${kind.toUpperCase()} at line ${String(lines ?? lineStarts.length)}: ${message.split('\n', 1)[0] ?? ''}`,
      'Mend that line, or save the table anew.',
    );
  }
}

/** The sign that parts the most of the first lines alike, and the most cells: a comma in prices is in no heading. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/, 20).map((line) => line.replace(/"[^"]*"/g, ''));
  const counts = [',', ';', '\t', '|'].map((sign) => {
    const each = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const alike = Math.max(0, ...each.map((count) => each.filter((other) => other === count).length));
    return { sign, alike, count: each.reduce((sum, count) => sum + count, 0) };
  });
  return counts.toSorted((a, b) => b.alike - a.alike || b.count - a.count)[0]?.sign ?? ',';
}

/** Finds each value where it stands: quoted, or as it is. */
function placeRows(
  { records, delimiter }: { records: string[][]; delimiter: string },
  source: Source,
): Cell[][] {
  const { text } = source;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  return records.map((record) => {
    while (/[\r\n]/.test(text.charAt(at))) at += 1;
    return record.map((value): Cell => {
      const quoted = text.charAt(at) === '"';
      const start = quoted ? at + 1 : at;
      const end = start + value.length + (quoted ? (value.match(/"/g)?.length ?? 0) : 0);
      at = end + (quoted ? 1 : 0);
      if (text.startsWith(delimiter, at)) at += delimiter.length;
      return { text: cellText(source, value, start, end), isHeading: false, isSpanned: false };
    });
  });
}

function cellText(source: Source, value: string, start: number, end: number): Cell['text'] {
  if (value.trim() === '') return emptyText(source, start);
  if (end - start === value.length) return joinLines(textOfSource(source, start, end));
  return { text: value.trim(), runs: [{ at: 0, length: value.trim().length, start, end }], source };
}
