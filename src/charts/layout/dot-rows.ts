import type { DotShape } from './dot-shape.ts';
import { askedWidth, wrapValue } from './row-layout.ts';
import { GAP, LABEL_GAP } from './columns.ts';
import { WIDTHS, type LayoutOptions } from './options.ts';
import type { DotDatum, Swatch } from './panel-layout.ts';
import type { PlacedText } from './placed-text.ts';
import { FONTS, LINE } from './text.ts';
import { balanceText, widest, wrapText } from './wrap-text.ts';

/** One printed figure of a row; empty where the report gives none. */
export interface DotCell {
  readonly value: string;
  readonly shapes: readonly DotShape[];
  readonly claim: string;
}

/** A row's name and its figures, a column each. */
export interface DotRow {
  readonly label: string;
  readonly cells: readonly DotCell[];
}

/** What a dot drawing shows. */
export interface DotTable {
  readonly titles: readonly string[];
  readonly rows: readonly DotRow[];
  /** Stands for a figure that the report doesn't give. */
  readonly none: string;
}

/** Rows of dots in their places, before they have an axis. */
export interface DotRows {
  readonly width: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly marks: readonly DotDatum[];
  readonly swatches: readonly Swatch[];
  readonly texts: readonly PlacedText[];
  /** The stretches of the drawing, from top to bottom, that lines of the grid may cross. */
  readonly bands: readonly (readonly [number, number])[];
  readonly height: number;
}

/** Half the height of a dot. */
export const RADIUS = 8;
const DOT = 2 * RADIUS;
/** From one of a cell's dots to the next, where it has several. */
const STEP = DOT + 3;
const ROW_GAP = 12;
const TOP = 6;

/**
 * Sets rows of dots on one axis: names at the left and printed figures in columns at the right where
 * there is room for a plot between them, else above the dots.
 */
export function layOutDotRows(table: DotTable, options: LayoutOptions): DotRows {
  return options.variant === 'wide' ? setBeside(table, options) : setAbove(table, options);
}

function setBeside({ titles, rows, none }: DotTable, options: LayoutOptions): DotRows {
  const { measure } = options;
  const width = WIDTHS.wide;
  const names = rows.map(({ label }) => balanceText(label, width * 0.26, FONTS.label, measure));
  const nameWidth = Math.ceil(widest(names.flat(), FONTS.label, measure));
  const most = (width * 0.42) / titles.length;
  const columns = titles.map((title, column) => {
    const values = rows.map(({ cells }) => valueLines(cells[column]?.value ?? '', most, none, options));
    const head = titles.length > 1 ? balanceText(title, most - SWATCH, FONTS.small, measure) : [];
    const heads = widest(head, FONTS.small, measure) + (head.length > 0 ? SWATCH : 0);
    const figures = Math.max(...values.flat().map((line) => askedWidth(line, measure)));
    return { head, values, width: Math.ceil(Math.max(heads, figures)) };
  });
  const taken = columns.reduce((sum, column) => sum + column.width + LABEL_GAP, 0);
  const plot = {
    left: nameWidth + LABEL_GAP + partWidth(rows, options) + RADIUS,
    right: width - taken - RADIUS,
  };
  const lefts = columns.map((_, column) =>
    columns.slice(0, column).reduce((sum, each) => sum + each.width + LABEL_GAP, width - taken + LABEL_GAP),
  );
  const headLines = Math.max(0, ...columns.map(({ head }) => head.length));
  const top = headLines === 0 ? 0 : headLines * LINE + TOP;
  const texts: PlacedText[] = columns.flatMap(({ head }, column) =>
    head.map((text, line): PlacedText => ({
      text,
      x: (lefts[column] ?? 0) + SWATCH,
      y: (headLines - head.length + line + 0.5) * LINE,
      role: 'caption',
      align: 'left',
    })),
  );
  const swatches = columns.flatMap(({ head }, series): Swatch[] =>
    head.length === 0
      ? []
      : [{ x: (lefts[series] ?? 0) + RADIUS, y: (headLines - head.length + 0.5) * LINE, series }],
  );
  const marks: DotDatum[] = [];
  let y = top + TOP;
  rows.forEach((row, index) => {
    const name = names[index] ?? [];
    const lines = Math.max(name.length, ...columns.map(({ values }) => values[index]?.length ?? 0));
    const height = Math.max(lines * LINE, partsOf(row) * STEP - 3);
    const middle = y + height / 2;
    texts.push(...centred(name, nameWidth, middle, 'label', 'right', y));
    columns.forEach(({ values }, column) => {
      const printed = row.cells[column]?.value ?? '';
      texts.push(...valueTexts(values[index] ?? [], lefts[column] ?? 0, middle, printed, y));
    });
    marks.push(...dotsOf(row, middle - ((partsOf(row) - 1) * STEP) / 2));
    texts.push(...partNames(row, middle, nameWidth + LABEL_GAP));
    y += height + ROW_GAP;
  });
  const height = y - ROW_GAP + TOP;
  return { width, plot, marks, swatches, texts, bands: [[top, height]], height };
}

function setAbove({ titles, rows, none }: DotTable, options: LayoutOptions): DotRows {
  const { measure } = options;
  const width = WIDTHS[options.variant];
  const plot = { left: partWidth(rows, options) + RADIUS, right: width - RADIUS };
  const texts: PlacedText[] = [];
  const swatches: Swatch[] = [];
  const marks: DotDatum[] = [];
  const bands: [number, number][] = [];
  let y = 0;
  const write = (lines: readonly string[], x: number, role: PlacedText['role']): void => {
    for (const text of lines) {
      texts.push({ text, x, y: y + LINE / 2, role, align: 'left' });
      y += LINE;
    }
  };
  for (const row of rows) {
    const [alone] = row.cells;
    const beside = measure(row.label, FONTS.label) + GAP;
    const isOneLine =
      titles.length === 1 && alone && beside + askedWidth(alone.value || none, measure) <= width;
    write(isOneLine ? [row.label] : balanceText(row.label, width, FONTS.label, measure), 0, 'label');
    if (isOneLine) texts.push(...valueTexts([alone.value || none], beside, y - LINE / 2, alone.value, y));
    (isOneLine ? [] : row.cells).forEach(({ value }, series) => {
      const title = titles.length > 1 ? (titles[series] ?? '') : '';
      const nameWidth = title === '' ? 0 : SWATCH + measure(title, FONTS.small) + GAP;
      if (title !== '') swatches.push({ x: RADIUS, y: y + LINE / 2, series });
      const isBeside = nameWidth + askedWidth(value, measure) <= width;
      const top = y;
      write(wrapText(title, width - SWATCH, FONTS.small, measure), SWATCH, 'caption');
      if (isBeside) y = top;
      const lines = valueLines(value, width, none, options);
      const x = isBeside ? nameWidth : 0;
      texts.push(...valueTexts(lines, x, y + (lines.length * LINE) / 2, value, y));
      y += lines.length * LINE;
    });
    y += 4;
    const first = y + RADIUS;
    const end = y + partsOf(row) * STEP - 3;
    marks.push(...dotsOf(row, first));
    texts.push(...partNames(row, (y + end) / 2, 0));
    bands.push([y - 3, end + 3]);
    y = end + ROW_GAP + 6;
  }
  return { width, plot, marks, swatches, texts, bands, height: y - ROW_GAP };
}

const SWATCH = DOT + 6;

function valueLines(value: string, width: number, none: string, { measure }: LayoutOptions): string[] {
  return value === '' ? wrapText(none, width, FONTS.small, measure) : wrapValue(value, width, measure);
}

function valueTexts(
  lines: readonly string[],
  x: number,
  middle: number,
  printed: string,
  readAt: number,
): PlacedText[] {
  return centred(lines, x, middle, 'value', 'left', readAt).map((text, line): PlacedText => {
    const role = printed === '' ? 'word' : line === lines.length - 1 ? 'value' : 'value-part';
    return { ...text, role };
  });
}

function centred(
  lines: readonly string[],
  x: number,
  middle: number,
  role: PlacedText['role'],
  align: PlacedText['align'],
  readAt: number,
): PlacedText[] {
  const first = middle - ((lines.length - 1) * LINE) / 2;
  return lines.map((text, line) => ({ text, x, y: first + line * LINE, role, align, readAt }));
}

function partsOf({ cells }: DotRow): number {
  return Math.max(1, ...cells.map(({ shapes }) => shapes.length));
}

/** The room for the names of the parts that figures have. */
function partWidth(rows: readonly DotRow[], { measure }: LayoutOptions): number {
  const names = rows
    .filter((row) => partsOf(row) > 1)
    .flatMap(({ cells }) => cells.flatMap(({ shapes }) => shapes));
  const width = Math.max(0, ...names.map(({ of }) => measure(of ?? '', FONTS.small)));
  return width === 0 ? 0 : Math.ceil(width) + GAP;
}

/** The dots of a row: a line for each part of its figures. */
function dotsOf({ cells }: DotRow, first: number): DotDatum[] {
  return cells.flatMap(({ shapes, value: printed, claim }, series) =>
    shapes.map((shape, part) => ({ y: first + part * STEP, shape, series, printed, claim })),
  );
}

/** What each part of a row's figures is of, at the left of its line. */
function partNames(row: DotRow, middle: number, x: number): PlacedText[] {
  const parts = partsOf(row);
  if (parts < 2) return [];
  const named = row.cells.find(({ shapes }) => shapes.length === parts);
  const first = middle - ((parts - 1) * STEP) / 2;
  return (named?.shapes ?? []).flatMap(({ of }, part): PlacedText[] =>
    of === null ? [] : [{ text: of, x, y: first + part * STEP, role: 'word', align: 'left' }],
  );
}
