import { findFigures } from '../../figures/find.ts';
import { NO_MARKS, type FileAudit, type Hole } from './hole.ts';
import { saysUnverified } from './mark-text.ts';

/** Audits a table in CSV: every row with a figure has the status "unverified"; the header has no figure. */
export function auditCsv(text: string, names: readonly string[]): FileAudit {
  const [header = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''));
  const status = header.findIndex((name) => name.trim().toLowerCase() === 'status');
  const isMarked = (row: readonly string[]): boolean => saysUnverified(row[status] ?? '');
  const bare = rows.map((row, index) => ({ row, number: index + 2 })).filter(({ row }) => !isMarked(row));
  const holes = [{ row: header, number: 1 }, ...bare].flatMap(({ row, number }) =>
    row.flatMap((cell) => holesIn(cell, names, number)),
  );
  return { holes, marks: { ...NO_MARKS, unverified: rows.length - bare.length } };
}

function holesIn(cell: string, names: readonly string[], row: number): Hole[] {
  const reason = row === 1 ? 'a header can’t be marked' : 'the row has no status "unverified"';
  return findFigures(cell, names).map(({ text, likelyName }) => ({
    figure: text,
    context: cell,
    place: `row ${row}`,
    reason,
    likelyName,
  }));
}

/** The cells of a CSV text (RFC 4180), row by row. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}
