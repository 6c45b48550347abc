import type { Part } from '../../figures/quantity.ts';
import { wordsIn, type Language } from '../../languages/languages.ts';
import type { TableField } from '../../schemas/table-field.ts';
import type { Row, Table } from '../../schemas/table.ts';
import { barShape, type BarShape } from '../layout/bar-shape.ts';
import type { DrawnTable } from './drawn-table.ts';
import { quantityOf, rowLabel } from './selection.ts';

/** The column in which a table states the shares of the parts that it stacks; null where it has none. */
export function statedShares({ schema, chart }: Table): TableField | null {
  const drawn = chart?.values ?? [];
  const fields = schema.fields.filter(({ figure }) => figure !== undefined);
  const isShare = ({ figure }: TableField): boolean => figure?.unit === '%' || figure?.unit === '% of total';
  if (drawn.length !== 1 || fields.some((field) => drawn.includes(field.name) && isShare(field))) return null;
  return fields.find((field) => isShare(field) && SHARE.test(`${field.title ?? ''} ${field.name}`)) ?? null;
}

// A change in per cent is no share.
const SHARE = /share|part|proportion|of total|占比|比重|比例|百分比|zhanbi|bizhong|bili/iu;

/** The names of the rows to which the report's text gives a share of the whole. */
export function statedRowNames(table: DrawnTable, language: Language): string {
  const named = table.rows.filter(({ id }) => table.chart?.share?.rows.includes(id));
  return wordsIn(language).chart.list(named.map((row) => rowLabel(table, row, language)));
}

/** Where on a whole a share stated in per cent lies: as long as it is of the whole, as each part below it is. */
export function shareShape(part: Part, whole: number): BarShape {
  const { from, to, ...shape } = barShape(part);
  const toWhole = (share: number): number => (share * whole) / 100;
  return { ...shape, from: toWhole(from), to: toWhole(to), whiskers: [] };
}

/** The ends of a stated share, as parts of one; none where the report states no end. */
export function shareEnds(row: Row, field: TableField): number[] {
  const [part] = quantityOf(row, field)?.parts ?? [];
  const ends = part ? [part.nominal.low, part.nominal.high] : [];
  return [...new Set(ends.filter((end) => Number.isFinite(end)))].map((end) => end / 100);
}
