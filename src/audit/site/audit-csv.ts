import { figuresOf } from '../../figures/figures-of.ts';
import type { FileAudit, Hole } from './hole.ts';
import { countMarks } from './mark-counts.ts';
import { kindOfWords } from './mark-text.ts';
import { sighting, type Sighting } from './sighting.ts';

/** Audits a table in CSV: every row with a figure has the status "unverified"; the header has no figure. */
export function auditCsv(text: string, names: readonly string[]): FileAudit {
  const [header = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''));
  const at = (name: string): number => header.findIndex((cell) => cell.trim().toLowerCase() === name);
  const [status, id] = [at('status'), at('id')];
  const holes = header.flatMap((cell) => holesIn(cell, names, 1));
  const sightings: Sighting[] = [];
  const kinds = rows.map((row, index) => {
    const mark = kindOfWords(row[status] ?? '');
    row.forEach((cell, column) => {
      if (mark === null) holes.push(...holesIn(cell, names, index + 2));
      const clues = { row: row[id], field: header[column] };
      sightings.push(...figuresOf(cell, names).map((figure) => sighting(figure, mark, clues)));
    });
    return mark;
  });
  return { holes, marks: countMarks(kinds.filter((kind) => kind !== null)), sightings };
}

function holesIn(cell: string, names: readonly string[], row: number): Hole[] {
  const reason = row === 1 ? 'a header can’t be marked' : 'the row has no status "unverified"';
  return figuresOf(cell, names).map(({ text, likelyName }) => ({
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
