import type { z } from 'zod';
import type { Quantity } from '../figures/quantity.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { canonicalUnit, sameUnit } from '../figures/units.ts';
import { listFew } from '../problems/nearest.ts';
import { addUnreadable, type IssueParams } from './figure.ts';
import { parseMeasure, type Measure } from './measure.ts';
import type { TableField } from './table-field.ts';
import { readTableFigure } from './table-figure.ts';

/** A row as it stands in the file: field name to printed cell; a null cell is empty. */
export type RawRow = Readonly<Record<string, string | null>>;

/** A cell after reading. `printed` is always the text that the report prints. */
export type Cell =
  | { readonly kind: 'figure'; readonly printed: string; readonly quantity: Quantity }
  | { readonly kind: 'category'; readonly printed: string; readonly rank: number }
  | { readonly kind: 'text'; readonly printed: string }
  | { readonly kind: 'empty'; readonly printed: '' };

/** What a whole table is in, where it says so. */
interface Whole {
  readonly multiplier?: number | undefined;
  readonly unit?: string | undefined;
}

/** Reads one cell by its column. Problems go to `ctx` at `path`; the cell then counts as empty. */
export function readCell(
  field: TableField,
  row: RawRow,
  whole: Whole,
  path: PropertyKey[],
  ctx: z.RefinementCtx,
): Cell {
  const printed = row[field.name];
  if (printed === undefined) {
    const message = `has no \`${field.name}\`; give the cell, or null where the report leaves it empty`;
    ctx.addIssue({ code: 'custom', path: path.slice(0, -1), message });
    return EMPTY;
  }
  if (printed === null || printed === '') return EMPTY;
  if (field.figure) return readFigureCell(printed, columnUnit(field, row), whole, path, ctx);
  if (field.categories) return readCategory(printed, field.categories, path, ctx);
  return { kind: 'text', printed };
}

const EMPTY: Cell = { kind: 'empty', printed: '' };

function columnUnit(field: TableField, row: RawRow): string | undefined {
  const unit = field.figure?.unit;
  return typeof unit === 'object' ? (row[unit.field] ?? undefined) : unit;
}

function readFigureCell(
  printed: string,
  unit: string | undefined,
  whole: Whole,
  path: PropertyKey[],
  ctx: z.RefinementCtx,
): Cell {
  const measure = unit === undefined ? undefined : measureOf(unit, whole);
  const quantity = measure === undefined ? readFigure(printed) : readTableFigure(printed, measure);
  if (isUnreadable(quantity)) {
    addUnreadable(ctx, printed, quantity.reason, path);
    return EMPTY;
  }
  const own = measure?.unit ?? null;
  const stranger = quantity.parts.find((part) => own !== null && !sameUnit(part.unit, canonicalUnit(own)));
  if (stranger) {
    const params: IssueParams = {
      rule: 'unit-mismatch',
      figure: printed,
      hint: 'Put figures of unlike units in columns of their own, or name each row’s unit: "figure": { "unit": { "field": "unit" } }.',
    };
    const message = `“${printed}” is in ${stranger.unit ?? 'no unit'}, where the column says ${unit ?? ''}`;
    ctx.addIssue({ code: 'custom', path, message, params: { ...params } });
  }
  return { kind: 'figure', printed, quantity };
}

/** What a column's unit says: with a multiplier of its own, or with the table's where it is the table's unit. */
function measureOf(unit: string, { multiplier = 1, unit: tableUnit }: Whole): Measure {
  const own = parseMeasure(unit);
  if (own !== null && own.multiplier !== 1) return own;
  const isTables = tableUnit !== undefined && canonicalUnit(tableUnit) === canonicalUnit(unit);
  return { unit, multiplier: isTables ? multiplier : 1 };
}

function readCategory(
  printed: string,
  categories: readonly string[],
  path: PropertyKey[],
  ctx: z.RefinementCtx,
): Cell {
  const rank = categories.indexOf(printed);
  if (rank >= 0) return { kind: 'category', printed, rank };
  const message = `“${printed}” is none of the column’s categories; use ${listFew(categories)}, or add it to them`;
  ctx.addIssue({ code: 'custom', path, message });
  return EMPTY;
}
