import { GAP } from './columns.ts';
import {
  dotsHeight,
  partNames,
  partWidth,
  RADIUS,
  ROW_GAP,
  rowDots,
  seriesOf,
  SWATCH,
  valueLines,
  type DotRow,
  type DotTable,
  type PlacedDots,
} from './dot-rows.ts';
import { WIDTHS, type LayoutOptions } from './options.ts';
import type { DotDatum, Swatch } from './panel-layout.ts';
import type { PlacedText } from './placed-text.ts';
import { askedWidth, type ValueLine } from './row-layout.ts';
import { FONTS, LINE } from './text.ts';
import { balanceText, wrapText } from './wrap-text.ts';

/** What is placed of a row, from its top to its bottom. */
interface Block {
  readonly texts: readonly PlacedText[];
  readonly swatches: readonly Swatch[];
  readonly bottom: number;
}

/** Rows with their names and printed figures above their dots, for a drawing without room beside them. */
export function setDotsBelow(table: DotTable, options: LayoutOptions): PlacedDots {
  const width = WIDTHS[options.variant];
  const left = partWidth(table.allRows, options.measure);
  const blocks: Block[] = [];
  const marks: DotDatum[] = [];
  const bands: [number, number][] = [];
  let y = 0;
  for (const row of table.rows) {
    const head = nameRow(row, table, y, options);
    const top = head.bottom + 4;
    const bottom = top + dotsHeight(row);
    marks.push(...rowDots(row, top, table));
    blocks.push({ ...head, texts: [...head.texts, ...partNames(row, 0, top)] });
    bands.push([top - 3, bottom + 3]);
    y = bottom + ROW_GAP + 6;
  }
  return {
    width,
    plot: { left: left + RADIUS, right: width - RADIUS },
    marks,
    swatches: blocks.flatMap(({ swatches }) => swatches),
    texts: blocks.flatMap(({ texts }) => texts),
    bands,
    height: y - ROW_GAP,
  };
}

function nameRow(row: DotRow, table: DotTable, top: number, options: LayoutOptions): Block {
  const { measure, variant } = options;
  const [only] = row.cells;
  const beside = measure(row.label, FONTS.label) + GAP;
  const lines = balanceText(row.label, WIDTHS[variant], FONTS.label, measure);
  const names = lines.map((text, line): PlacedText => {
    return { text, x: 0, y: top + (line + 0.5) * LINE, role: 'label', align: 'left' };
  });
  const bottom = top + lines.length * LINE;
  if (table.titles.length > 1 || !only) return nameColumns(row, table, names, bottom, options);
  const isOneLine = beside + askedWidth(only.value || table.none, measure) <= WIDTHS[variant];
  const values = valueLines(only, table.none, WIDTHS[variant], measure);
  const texts = setValue(values, isOneLine ? beside : 0, isOneLine ? top : bottom);
  const end = isOneLine ? bottom : bottom + values.length * LINE;
  return { texts: [...names, ...texts], swatches: [], bottom: end };
}

/** Under a row's name, each column's title with its figure: on one line, or on two. */
function nameColumns(
  row: DotRow,
  table: DotTable,
  names: readonly PlacedText[],
  top: number,
  { measure, variant }: LayoutOptions,
): Block {
  const width = WIDTHS[variant];
  const texts = [...names];
  const swatches: Swatch[] = [];
  let y = top;
  row.cells.forEach((cell, column) => {
    const title = table.titles[column] ?? '';
    const x = SWATCH + measure(title, FONTS.small) + GAP;
    const isOneLine = x + askedWidth(cell.value || table.none, measure) <= width;
    const lines = isOneLine ? [title] : wrapText(title, width - SWATCH, FONTS.small, measure);
    swatches.push({ x: RADIUS, y: y + LINE / 2, series: seriesOf(column, table) });
    lines.forEach((text, line) => {
      texts.push({ text, x: SWATCH, y: y + (line + 0.5) * LINE, role: 'caption', align: 'left' });
    });
    const values = valueLines(cell, table.none, width - SWATCH, measure);
    const at = y + (isOneLine ? 0 : lines.length * LINE);
    texts.push(...setValue(values, isOneLine ? x : SWATCH, at));
    y = at + values.length * LINE;
  });
  return { texts, swatches, bottom: y };
}

function setValue(lines: readonly ValueLine[], x: number, top: number): PlacedText[] {
  return lines.map((each, line) => ({ ...each, x, y: top + (line + 0.5) * LINE, align: 'left' }));
}
