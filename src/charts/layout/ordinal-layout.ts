import { cellClaimId } from '../../claims/claim.ts';
import type { Language } from '../../languages/languages.ts';
import type { TableField } from '../../schemas/table-field.ts';
import { WIDTHS, type LayoutOptions } from './options.ts';
import type { Reserve, LabelledRow, Mark } from './columns.ts';
import { askedWidth } from './row-layout.ts';
import { fieldTitle, rowLabel, type Selection } from '../kinds/selection.ts';

/** The place of one cell on an ordered scale; null where the report gives none. */
export interface RankMark extends Mark {
  readonly rank: number | null;
  /** How many places the scale has. */
  readonly count: number;
  readonly claim: string;
}

/** Half the height of a mark. */
export const RADIUS = 10;

/** The names of an ordered scale's categories, lowest first. */
export function categoryNames(field: TableField | undefined, language: Language): readonly string[] {
  return field?.[`categories@${language.id}`] ?? field?.categories ?? [];
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
      return {
        rank,
        count: field.categories?.length ?? 1,
        value,
        caption,
        height: 2 * RADIUS,
        claim: cellClaimId(table.name, row.id, field.name),
      };
    }),
  }));
}

/** The distance from the middle of a mark to its word. */
export const WORD_OFFSET = RADIUS + 6;

/** The room that words need beyond the last category, beside whose marks they stand. */
export function rankReserve(
  rows: readonly LabelledRow<RankMark>[],
  { measure, variant }: LayoutOptions,
): Reserve {
  const room = WIDTHS[variant] * (variant === 'wide' ? 0.6 : 1);
  const needs = rows.flatMap(({ marks }) => marks.map((mark) => room - widestPlot(mark, room, measure)));
  const high = Math.ceil(Math.max(0, ...needs));
  return { low: 0, high, bareLow: 0, bareHigh: 0 };
}

// A mark stands in the middle of its category's share of the plot, and its word ends inside the room.
function widestPlot(
  { rank, count, value }: RankMark,
  room: number,
  measure: LayoutOptions['measure'],
): number {
  if (rank === null) return room;
  return ((room - WORD_OFFSET - askedWidth(value, measure)) * count) / (rank + 0.5);
}
