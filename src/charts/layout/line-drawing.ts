import type { Line } from './annotations.ts';
import type { AxisScale } from './axis-scale.ts';
import { closeDrawing } from './closing-line.ts';
import { GAP } from './columns.ts';
import type { DotShape } from './dot-shape.ts';
import { placeValues } from './line-values.ts';
import { WIDTHS, type LayoutOptions } from './options.ts';
import type { LineDatum, LinePanelLayout } from './panel-layout.ts';
import { fitTexts, type PlacedText } from './placed-text.ts';
import { FONTS, LINE } from './text.ts';
import { balanceText, widest, wrapText } from './wrap-text.ts';

/** One series: its name, and a figure for each time or null where the report gives none. */
export interface LineSeries {
  readonly name: string;
  readonly points: readonly (LinePoint | null)[];
}

export interface LinePoint {
  readonly printed: string;
  readonly shape: DotShape;
  readonly claim: string;
}

/** A time of the series: as printed, and its place from 0 at the left to 1 at the right. */
export interface LineTime {
  readonly label: string;
  readonly at: number;
}

/** One drawing of lines over time. */
export interface LinePanel {
  readonly series: readonly LineSeries[];
  readonly times: readonly LineTime[];
  /** Stands above the plot, or is empty. */
  readonly heading: string;
  /** What the axis counts. */
  readonly axisName: string;
  readonly scale: AxisScale;
  /** True for one of many drawings, which is lower. */
  readonly small: boolean;
  /** Whether its times stand below it, or below another that it is in line with. */
  readonly showsTimes: boolean;
  /** The last figures of all drawings that it is in line with. */
  readonly ends: readonly string[];
  /** The line at the foot, in the last panel. */
  readonly closing: string | null;
}

const RADIUS = 5;
const TOP = 12;
const TICKS_BELOW = 26;

/** Lays out series as lines over time, from left to right. */
export function layOutLines(panel: LinePanel, options: LayoutOptions): LinePanelLayout {
  const { series, times, heading, axisName, scale, small, closing } = panel;
  const { measure, variant } = options;
  const width = WIDTHS[variant];
  const head = wrapText(heading, width, FONTS.value, measure);
  const names = series.length > 1 ? series.map(({ name }) => nameLines(name, options)) : [];
  const above = head.length + (axisName === '' ? 0 : 1);
  const top = above * LINE + (small ? 0 : TOP) + LINE;
  const bottom = top + (small ? 84 : variant === 'wide' ? 270 : 220);
  const left =
    Math.ceil(
      widest(
        scale.ticks.map(({ label }) => label),
        FONTS.small,
        measure,
      ),
    ) + GAP;
  const right = width - endWidth(panel, names, options);
  const toX = (at: number): number => left + RADIUS + at * (right - left - 2 * RADIUS);
  const toY = (value: number): number =>
    bottom - ((value - scale.min) / (scale.max - scale.min || 1)) * (bottom - top);
  const placed = series.map(({ points }) =>
    points.map((point, index): LineDatum | null => point && { ...point, x: times[index]?.at ?? 0 }),
  );
  const below = bottom + (panel.showsTimes ? TICKS_BELOW : RADIUS);
  const foot = closing === null ? null : closeDrawing(closing, below, options);
  const texts: PlacedText[] = [
    ...head.map((text, line): PlacedText => ({
      text,
      x: 0,
      y: (line + 0.5) * LINE,
      role: 'heading',
      align: 'left',
    })),
    ...(axisName === '' ? [] : [unitText(axisName, (head.length + 0.5) * LINE)]),
    ...scale.ticks.map(({ value, label }): PlacedText => ({
      text: label,
      x: left - GAP,
      y: toY(value),
      role: 'tick',
      align: 'right',
    })),
    ...(panel.showsTimes ? timeTexts(times, toX, bottom + 15, options) : []),
    ...nameTexts(placed, names, right + GAP, toY),
    ...placeValues(placed, { toX, toY, top, bottom, left, right: names.length > 0 ? right : width }, options),
    ...(foot?.texts ?? []),
  ];
  return {
    kind: 'lines',
    width,
    height: Math.ceil(below + (foot?.height ?? 0)),
    rows: bottom,
    top,
    plot: { left: left + RADIUS, right: right - RADIUS },
    axis: { min: scale.min, max: scale.max },
    radius: RADIUS,
    series: placed,
    annotations: {
      texts: fitTexts(texts, measure),
      lines: scale.ticks.map(({ value }): Line => ({
        from: [left, toY(value)],
        to: [right, toY(value)],
        ink: value === 0 ? 'ink' : 'rule',
      })),
      stamp: foot?.stamp ?? null,
    },
  };
}

function nameLines(name: string, { variant, measure }: LayoutOptions): string[] {
  return balanceText(name, WIDTHS[variant] * 0.24, FONTS.small, measure);
}

/** The room at the right: the series' names, or half of the last figure. */
function endWidth(
  { ends }: LinePanel,
  names: readonly (readonly string[])[],
  { measure }: LayoutOptions,
): number {
  if (names.length > 0) return Math.ceil(widest(names.flat(), FONTS.small, measure)) + GAP + RADIUS;
  return Math.ceil(widest(ends, FONTS.value, measure) / 2) + RADIUS + GAP;
}

function unitText(text: string, y: number): PlacedText {
  return { text, x: 0, y, role: 'unit', align: 'left' };
}

/** Each series' name at its end, pushed down where another stands there. */
function nameTexts(
  series: readonly (readonly (LineDatum | null)[])[],
  names: readonly (readonly string[])[],
  x: number,
  toY: (value: number) => number,
): PlacedText[] {
  const ends = names.map((lines, index) => {
    const last = series[index]?.findLast((point) => point !== null);
    return { lines, y: toY(last?.shape.low ?? 0) - ((lines.length - 1) * LINE) / 2 };
  });
  let free = -Infinity;
  return ends
    .toSorted((one, other) => one.y - other.y)
    .flatMap(({ lines, y }) => {
      const first = Math.max(y, free);
      free = first + lines.length * LINE + 2;
      return lines.map((text, line): PlacedText => ({
        text,
        x,
        y: first + line * LINE,
        role: 'caption',
        align: 'left',
      }));
    });
}

/** The times below the plot, as many as have room; the first and the last always. */
function timeTexts(
  times: readonly LineTime[],
  toX: (at: number) => number,
  y: number,
  { variant, measure }: LayoutOptions,
): PlacedText[] {
  const width = WIDTHS[variant];
  const boxes = times.map(({ label, at }) => {
    const half = measure(label, FONTS.small) / 2;
    const middle = Math.min(Math.max(toX(at), half), width - half);
    return { label, middle, half };
  });
  const last = boxes.at(-1);
  const kept: typeof boxes = [];
  for (const box of boxes) {
    const before = kept.at(-1);
    const isClear = !before || box.middle - box.half - GAP >= before.middle + before.half;
    const meetsLast = last && box !== last && box.middle + box.half + GAP > last.middle - last.half;
    if (box === last && !isClear) kept.pop();
    if (box === last || (isClear && !meetsLast)) kept.push(box);
  }
  return kept.map(({ label, middle }): PlacedText => ({
    text: label,
    x: middle,
    y,
    role: 'tick',
    align: 'center',
  }));
}
