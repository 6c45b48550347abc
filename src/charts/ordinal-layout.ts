import { cellClaimId } from '../claims/claim.ts';
import type { Language } from '../schemas/language.ts';
import type { TableField } from '../schemas/table-field.ts';
import { WIDTHS, type ChartOptions } from './options.ts';
import { askedWidth, GAP, type LabelledRow, type Mark, type Reserve } from './row-layout.ts';
import { fieldTitle, rowLabel, type Selection } from './selection.ts';

/** The place of one cell on an ordered scale; null where the report gives none. */
export interface RankMark extends Mark {
  readonly rank: number | null;
  readonly claim: string;
}

/** Half the height of a mark. */
export const RADIUS = 10;

/** The names of an ordered scale's categories, lowest first. */
export function categoryNames(field: TableField | undefined, language: Language): readonly string[] {
  const names = language === 'zh-hant' ? field?.['categories@zh-hant'] : undefined;
  return names ?? field?.categories ?? [];
}

/** The rows of a selection with their places on the scale. */
export function rankRows({ table, rows, fields }: Selection, language: Language): LabelledRow<RankMark>[] {
  return rows.map((row) => ({
    label: rowLabel(table, row, language),
    marks: fields.map((field) => {
      const cell = row.cells.get(field.name);
      const rank = cell?.kind === 'category' ? cell.rank : null;
      const value = rank === null ? '' : (categoryNames(field, language)[rank] ?? '');
      const caption = fields.length > 1 ? fieldTitle(field, language) : null;
      return { rank, value, caption, height: 2 * RADIUS, claim: cellClaimId(table.name, row.id, field.name) };
    }),
  }));
}

/** The room that words need beyond the last category, beside whose marks they stand. */
export function rankReserve(rows: readonly LabelledRow<RankMark>[], count: number, { measure, variant }: ChartOptions): Reserve {
  const widths = rows.flatMap(({ marks }) =>
    marks.filter(({ rank }) => rank === count - 1).map(({ value }) => askedWidth(value, measure)),
  );
  const slot = (WIDTHS[variant] * (variant === 'wide' ? 0.75 : 1)) / count;
  const high = Math.ceil(Math.max(0, ...widths) + RADIUS + GAP - slot / 2);
  return { low: 0, high: Math.max(0, high), bareLow: 0, bareHigh: 0 };
}
