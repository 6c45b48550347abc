import { parse } from 'csv-parse/sync';
import { figuresOf } from '../../figures/figures-of.ts';
import type { FileAudit, Hole } from './hole.ts';
import { countMarks } from './mark-counts.ts';
import { kindOfWords } from './mark-text.ts';
import { occurrence, type Occurrence } from './occurrence.ts';

// Whatever a reader of tables would still show is read.
const LENIENT = { bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true };

/** Audits a table in CSV, or in TSV: every row with a figure has the status "unverified"; the header has no figure. */
export function auditCsv(text: string, names: readonly string[], delimiter = ','): FileAudit {
  const [header = [], ...rows] = parse(text, { ...LENIENT, delimiter });
  const at = (name: string): number => header.findIndex((cell) => cell.trim().toLowerCase() === name);
  const [status, id] = [at('status'), at('id')];
  const holes = header.flatMap((cell) => holesIn(cell, names, 1));
  const occurrences: Occurrence[] = [];
  const kinds = rows.map((row, index) => {
    const mark = kindOfWords(row[status] ?? '');
    row.forEach((cell, column) => {
      if (mark === null) holes.push(...holesIn(cell, names, index + 2));
      const clues = { row: row[id], field: header[column] };
      occurrences.push(...figuresOf(cell, names).map((figure) => occurrence(figure, mark, clues)));
    });
    return mark;
  });
  return { holes, marks: countMarks(kinds.filter((kind) => kind !== null)), occurrences };
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
