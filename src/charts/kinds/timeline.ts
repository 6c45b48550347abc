import type { Claim } from '../../claims/claim.ts';
import type { PlacedWindow, Timeline } from '../../claims/timeline.ts';
import { tellShortWindow } from '../../claims/window.ts';
import { writeDay } from '../../figures/days.ts';
import { formatDate } from '../../languages/formats.ts';
import { wordsIn } from '../../languages/languages.ts';
import { axisScale, type AxisScale } from '../layout/axis-scale.ts';
import { layOutBars, type BarPanel, type BarRows } from '../layout/bar-drawing.ts';
import type { BarShape } from '../layout/bar-shape.ts';
import { footLine } from '../layout/closing-line.ts';
import type { ReferenceLine } from '../layout/reference-lines.ts';
import type { ChartOptions, Drawing, LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import { colourPanel } from './panels.ts';

/** What a timeline is drawn from: where each window lies, and how its prediction is called. */
export interface TimelineData {
  readonly timeline: Timeline;
  readonly nameOf: (claim: Claim) => string;
}

/** The drawings of a timeline, the calendar first; none where no window can be placed. */
export function timelinePanels(data: TimelineData, options: ChartOptions): Drawing[] {
  return layOutTimeline(data, options).map((layout) => colourPanel(layout, options));
}

type Axis = Pick<BarPanel, 'rows' | 'heading' | 'axis' | 'referenceLines'>;

/** The same drawings before they have colours. */
export function layOutTimeline(data: TimelineData, options: LayoutOptions): BarPanelLayout[] {
  const axes = [calendarAxis(data, options), monthsAxis(data, options)].filter(({ rows }) => rows.length > 0);
  const panels = axes.map(({ rows }) => rows);
  const line = closingLine(axes.length, options);
  return axes.map((axis) =>
    layOutBars(
      { ...axis, panels, axisName: '', labelShare: LABEL_SHARE, closing: axis === axes.at(-1) ? line : null },
      options,
    ),
  );
}

function closingLine(axes: number, { language }: LayoutOptions): string {
  const twoAxes = axes > 1 ? wordsIn(language).timeline.twoAxes : '';
  return footLine([twoAxes, wordsIn(language).chart.everyBar], language);
}

function calendarAxis({ timeline, nameOf }: TimelineData, options: LayoutOptions): Axis {
  const { calendar, published, today } = timeline;
  const words = wordsIn(options.language).timeline;
  const start = calendarStart(timeline);
  const values = [start, today, ...calendar.flatMap(({ from, to }) => [from ?? start, to])];
  const referenceLines: ReferenceLine[] = [
    { value: today, name: formatDate(writeDay(today), options.language) },
    ...(published === null ? [] : [{ value: published, name: words.published }]),
  ];
  return {
    rows: windowRows(calendar, published ?? start, nameOf, options),
    heading: words.calendar,
    axis: (width) => beginAt(start, axisScale(values, 'date', { ...options, width })),
    referenceLines,
  };
}

const DAYS_BEFORE = 180;

// Where no start is known, the calendar begins some months before the first day that is.
function calendarStart({ calendar, published, today }: Timeline): number {
  const known = [today, ...calendar.flatMap(({ from, to }) => [from ?? to, to])];
  if (published !== null) return Math.min(published, ...known);
  const first = Math.min(...known);
  return first - Math.max(DAYS_BEFORE, (Math.max(...known) - first) / 3);
}

function beginAt(min: number, { max, ticks }: AxisScale): AxisScale {
  return { min, max, ticks: ticks.filter(({ value }) => value >= min) };
}

function monthsAxis({ timeline, nameOf }: TimelineData, options: LayoutOptions): Axis {
  const words = wordsIn(options.language).timeline;
  const windows = timeline.afterPublication;
  return {
    rows: windowRows(windows, 0, nameOf, options),
    heading: words.afterPublication,
    axis: (width) =>
      axisScale(
        windows.map(({ to }) => to),
        'month',
        { ...options, width },
      ),
  };
}

const THICKNESS = 20;

// The names are sentences, and a window needs little room.
const LABEL_SHARE = 0.42;

function windowRows(
  windows: readonly PlacedWindow[],
  origin: number,
  nameOf: TimelineData['nameOf'],
  { language }: LayoutOptions,
): BarRows {
  return windows.map(({ claim, from, to }) => ({
    label: nameOf(claim),
    marks: [
      {
        caption: null,
        value: tellShortWindow(claim.window, language),
        height: THICKNESS,
        thickness: THICKNESS,
        hatch: 'hatch',
        claim: claim.id,
        shapes: [windowShape(from, to, origin)],
      },
    ],
  }));
}

/** A window from its first day to its last; without a first, it comes from somewhere before. */
function windowShape(from: number | null, to: number, origin: number): BarShape {
  const ends = { from: from ?? Math.min(origin, to), to, end: 'closed', whiskers: [], of: null } as const;
  return from === null ? { ...ends, start: 'open', range: false } : { ...ends, start: 'closed', range: true };
}
