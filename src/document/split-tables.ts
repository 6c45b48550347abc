import { isPeriod } from '../figures/heading-period.ts';
import { parseMeasure } from '../schemas/measure.ts';
import type { Block, Cell, Table } from './document.ts';
import { isEmptyCell, shapeOf } from './table/cell-shape.ts';

type Row = readonly Cell[];

/**
 * Cuts tables where a second row of headings begins: what stands below is under other times than what stands above.
 * Headings that are printed again, as on each page, go.
 */
export function splitTables(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): readonly Block[] => (block.kind === 'table' ? splitTable(block) : [block]));
}

function splitTable(table: Table): Table[] {
  const rows = table.rows.filter((row) => !isRepeated(row, table.header));
  const at = rows.findIndex((_, index) => index > 0 && isHeadingRow(rows, index));
  if (at === -1) return [rows.length === table.rows.length ? table : { ...table, rows }];
  const behind = rows.findIndex((row, index) => index > at && !isUnitRow(row));
  const below = { ...table, header: rows.slice(at, behind), rows: rows.slice(behind) };
  return [{ ...table, rows: rows.slice(0, at) }, ...splitTable(below)];
}

function textsOf(row: Row): string[] {
  return row.map(({ text }) => text.text.trim());
}

function isRepeated(row: Row, header: readonly Row[]): boolean {
  const texts = textsOf(row);
  return (
    texts.filter((text) => text !== '').length > 1 &&
    header.some((line) => textsOf(line).every((text, column) => text === texts[column]))
  );
}

/** True of a row that names nothing, or what all are in, and has only times where the rows around it have figures. */
function isHeadingRow(rows: readonly Row[], index: number): boolean {
  const [label = '', ...cells] = textsOf(rows[index] ?? []);
  const filled = cells.flatMap((text, column) => (isEmptyCell(text) ? [] : [{ text, column: column + 1 }]));
  const areTimes = filled.length > 1 && filled.every(({ text }) => isPeriod(text));
  if (!areTimes || (label !== '' && parseMeasure(label) === null)) return false;
  const [above, below] = [rows.slice(0, index), rows.slice(index + 1)];
  return filled.some(({ column }) => [above, below].every((part) => holdsFigures(part, column)));
}

function holdsFigures(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => shapeOf(row[column]?.text.text ?? '') === 'figure');
}

/** True of a row of nothing but what the columns under it are in: "€m". */
function isUnitRow(row: Row): boolean {
  const filled = textsOf(row).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => shapeOf(text) === 'unit');
}
