import { isUnreadable, readFigure } from '../../figures/read.ts';
import { canonicalUnit, sameUnit } from '../../figures/units.ts';
import { listFew } from '../../problems/nearest.ts';
import { unreadableIssue } from '../../schemas/figure.ts';
import { parseMeasure, type Measure } from '../../schemas/measure.ts';
import type { Cell, RawRow } from '../../schemas/table-cell.ts';
import type { TableField } from '../../schemas/table-field.ts';
import { readTableFigure } from '../../schemas/table-figure.ts';
import { issueAt, type TableIssue } from './table-issue.ts';

/** A cell, and what is wrong with it; one that can't be read counts as empty. */
export interface ReadCell {
  readonly cell: Cell;
  readonly issue: TableIssue | null;
}

/** What a whole table is in, where it says so. */
interface Whole {
  readonly multiplier?: number | undefined;
  readonly unit?: string | undefined;
}

type Path = readonly PropertyKey[];

/** Reads the cell at `path` by its column. */
export function readCell(field: TableField, row: RawRow, whole: Whole, path: Path): ReadCell {
  const printed = row[field.name];
  if (printed === undefined) {
    const message = `has no \`${field.name}\`; give the cell, or null where the report leaves it empty`;
    return { cell: EMPTY, issue: issueAt(path.slice(0, -1), message) };
  }
  if (printed === null || printed === '') return { cell: EMPTY, issue: null };
  if (field.figure) return readFigureCell(printed, columnUnit(field, row), whole, path);
  if (field.categories) return readCategory(printed, field.categories, path);
  return { cell: { kind: 'text', printed }, issue: null };
}

const EMPTY: Cell = { kind: 'empty', printed: '' };

function columnUnit(field: TableField, row: RawRow): string | undefined {
  const unit = field.figure?.unit;
  return typeof unit === 'object' ? (row[unit.field] ?? undefined) : unit;
}

function readFigureCell(printed: string, unit: string | undefined, whole: Whole, path: Path): ReadCell {
  const measure = unit === undefined ? undefined : measureOf(unit, whole);
  const quantity = measure === undefined ? readFigure(printed) : readTableFigure(printed, measure);
  if (isUnreadable(quantity)) {
    const { message, params } = unreadableIssue(printed, quantity.reason);
    return { cell: EMPTY, issue: issueAt(path, message, params) };
  }
  const cell: Cell = { kind: 'figure', printed, quantity };
  const own = measure?.unit ?? null;
  const stranger = quantity.parts.find((part) => own !== null && !sameUnit(part.unit, canonicalUnit(own)));
  if (stranger === undefined) return { cell, issue: null };
  const message = `“${printed}” is in ${stranger.unit ?? 'no unit'}, where the column says ${unit ?? ''}`;
  const hint =
    'Put figures of unlike units in columns of their own, or name each row’s unit: "figure": { "unit": { "field": "unit" } }.';
  return { cell, issue: issueAt(path, message, { rule: 'unit-mismatch', figure: printed, hint }) };
}

/** What a column's unit says: with a multiplier of its own, or with the table's where it is the table's unit. */
function measureOf(unit: string, { multiplier = 1, unit: tableUnit }: Whole): Measure {
  const own = parseMeasure(unit);
  if (own !== null && own.multiplier !== 1) return own;
  const isTables = tableUnit !== undefined && canonicalUnit(tableUnit) === canonicalUnit(unit);
  return { unit, multiplier: isTables ? multiplier : 1 };
}

function readCategory(printed: string, categories: readonly string[], path: Path): ReadCell {
  const rank = categories.indexOf(printed);
  if (rank >= 0) return { cell: { kind: 'category', printed, rank }, issue: null };
  const message = `“${printed}” is none of the column’s categories; use ${listFew(categories)}, or add it to them`;
  return { cell: EMPTY, issue: issueAt(path, message) };
}
