import { LABEL_GAP } from './columns.ts';
import {
  centreLines,
  dotsHeight,
  partNames,
  partWidth,
  RADIUS,
  ROW_GAP,
  rowDots,
  seriesOf,
  SWATCH,
  valueLines,
  type DotCell,
  type DotRow,
  type DotTable,
  type PlacedDots,
} from './dot-rows.ts';
import { WIDTHS, type LayoutOptions } from './options.ts';
import type { Swatch } from './panel-layout.ts';
import { widthOf, type PlacedText } from './placed-text.ts';
import { BEHIND, FONTS, LINE, type MeasureText } from './text.ts';
import { balanceText, widest } from './wrap-text.ts';

interface ValueColumn {
  readonly head: readonly string[];
  readonly left: number;
  readonly width: number;
}

interface Room {
  /** The width of the rows' names. */
  readonly labels: number;
  readonly plot: PlacedDots['plot'];
  readonly values: readonly ValueColumn[];
}

const TOP = 6;
/** The share of the drawing that the rows' names may take, and that the plot must have. */
const NAMES = 0.26;
const PLOT = 0.22;

/** Rows with names at the left and printed figures in columns at the right; null where no plot fits between them. */
export function setDotsBeside(table: DotTable, options: LayoutOptions): PlacedDots | null {
  const room = options.variant === 'wide' ? measureRoom(table, options) : null;
  if (room === null) return null;
  const headLines = Math.max(0, ...room.values.map(({ head }) => head.length));
  const top = headLines === 0 ? 0 : headLines * LINE + TOP;
  const rows = placeRows(table, room, top + TOP, options);
  return {
    width: WIDTHS.wide,
    plot: room.plot,
    marks: rows.flatMap(({ marks }) => marks),
    swatches: swatchesOf(table, room, headLines),
    texts: [...headTexts(room, headLines), ...rows.flatMap(({ texts }) => texts)],
    bands: [[top, heightOf(rows, top)]],
    height: heightOf(rows, top),
  };
}

function measureRoom(table: DotTable, { measure }: LayoutOptions): Room | null {
  const { titles, allRows, none } = table;
  const width = WIDTHS.wide;
  const names = allRows.flatMap(({ label }) => balanceText(label, width * NAMES, FONTS.label, measure));
  const labels = Math.ceil(widest(names, FONTS.label, measure));
  const sizes = titles.map((title, column) => {
    const figures = allRows.map(({ cells }) => narrowest(cells[column], none, measure));
    const most = Math.ceil(Math.max(...figures));
    const head =
      titles.length > 1 ? balanceText(title, Math.max(most, 110) - SWATCH, FONTS.small, measure) : [];
    return { head, width: Math.max(most, Math.ceil(widest(head, FONTS.small, measure)) + SWATCH) };
  });
  const taken = sizes.reduce((sum, size) => sum + size.width + LABEL_GAP, 0);
  const left = labels + LABEL_GAP + partWidth(allRows, measure) + RADIUS;
  const right = width - taken - RADIUS;
  if (right - left < width * PLOT) return null;
  let at = width - taken;
  const values = sizes.map((size): ValueColumn => {
    const column = { ...size, left: at + LABEL_GAP };
    at += LABEL_GAP + size.width;
    return column;
  });
  return { labels, plot: { left, right }, values };
}

/** The width of a figure whose printed form stands below it. */
function narrowest(cell: DotCell | undefined, none: string, measure: MeasureText): number {
  const value = cell === undefined || cell.value === '' ? none : cell.value;
  const [words = '', behind = ''] = value.split(BEHIND);
  return Math.max(widthOf(words, 'value', measure), widthOf(behind, 'value-behind', measure));
}

function headTexts({ values }: Room, headLines: number): PlacedText[] {
  return values.flatMap(({ head, left }) =>
    head.map((text, line): PlacedText => {
      const y = (headLines - head.length + line + 0.5) * LINE;
      return { text, x: left + SWATCH, y, role: 'caption', align: 'left' };
    }),
  );
}

function swatchesOf(table: DotTable, { values }: Room, headLines: number): Swatch[] {
  return values.flatMap(({ head, left }, column): Swatch[] => {
    const y = (headLines - head.length + 0.5) * LINE;
    return head.length === 0 ? [] : [{ x: left + RADIUS, y, series: seriesOf(column, table) }];
  });
}

interface PlacedRow extends Pick<PlacedDots, 'marks' | 'texts'> {
  readonly bottom: number;
}

function placeRows(table: DotTable, room: Room, top: number, options: LayoutOptions): PlacedRow[] {
  let y = top;
  return table.rows.map((row) => {
    const placed = placeRow(row, table, room, y, options);
    y = placed.bottom + ROW_GAP;
    return placed;
  });
}

function placeRow(
  row: DotRow,
  table: DotTable,
  { labels, values }: Room,
  top: number,
  { measure }: LayoutOptions,
): PlacedRow {
  const name = balanceText(row.label, labels + 0.5, FONTS.label, measure);
  const figures = row.cells.map((cell, column) =>
    valueLines(cell, table.none, values[column]?.width ?? 0, measure),
  );
  const lines = Math.max(name.length, ...figures.map(({ length }) => length));
  const height = Math.max(lines * LINE, dotsHeight(row));
  const middle = top + height / 2;
  const dots = middle - dotsHeight(row) / 2;
  return {
    marks: rowDots(row, dots, table),
    texts: [
      ...centreLines(
        name.map((text) => ({ text, role: 'label' })),
        { x: labels, align: 'right', middle, readAt: top },
      ),
      ...figures.flatMap((each, column) =>
        centreLines(each, { x: values[column]?.left ?? 0, align: 'left', middle, readAt: top }),
      ),
      ...partNames(row, labels + LABEL_GAP, dots),
    ],
    bottom: top + height,
  };
}

function heightOf(rows: readonly PlacedRow[], top: number): number {
  return (rows.at(-1)?.bottom ?? top) + TOP;
}
