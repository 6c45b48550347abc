import { cellClaimId } from '../../claims/claim.ts';
import { wordsIn } from '../../languages/languages.ts';
import type { Line } from '../drawing/annotations.ts';
import type { Hatch } from '../drawing/palette.ts';
import { axisScale } from '../layout/axis-scale.ts';
import { layOutBars, type BarRows } from '../layout/bar-drawing.ts';
import { barRows, type BarMark } from '../layout/bar-layout.ts';
import type { BarDatum } from '../layout/bar-shape.ts';
import { footLine } from '../layout/closing-line.ts';
import type { LabelledRow } from '../layout/columns.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import { columnHeading, isLast, tickUnit, unitName, type Panel, type Selection } from './selection.ts';
import { shareEnds, statedShares } from './stated-shares.ts';

/** The tables whose parts are shares have a whole of it. */
const PERCENT_WHOLE = 100;
const THICKNESS = 22;

/** Neighbours differ in their hatching. */
const FILLS: readonly Hatch[] = ['hatch', 'faint'];

/** Parts of a whole: one bar of all of them, and below it each part in its place. */
export function stackedChart(panel: Panel, options: LayoutOptions): BarPanelLayout {
  const { selection, all } = panel;
  const { language } = options;
  const words = wordsIn(language).chart;
  const rows = stackRows(selection, options);
  const alone = all.length === 1;
  const heading = columnHeading(selection, language);
  const layout = layOutBars(
    {
      rows,
      panels: all.map((other) => stackRows(other, options)),
      heading: alone ? '' : heading,
      axisName: alone && heading !== '' ? '' : unitName(selection, language),
      axis: (width) => axisScale(endsOf(selection, rows), tickUnit(selection), { ...options, width }),
      closing: isLast(panel) ? footLine([alone ? heading : words.eachUnit, words.everyBar], language) : null,
    },
    options,
  );
  return markShares(cutWhole(layout, options), selection);
}

/** A row for the whole, then the parts, each beginning where the last one ended. */
function stackRows(selection: Selection, options: LayoutOptions): LabelledRow<BarMark>[] {
  const style = { captions: false, thickness: THICKNESS, hatch: () => 'hatch' as const };
  let end = 0;
  const parts = barRows(selection, style, options).map((row, index) => ({
    ...row,
    marks: row.marks.map((mark) => ({
      ...mark,
      hatch: FILLS[index % FILLS.length] ?? 'hatch',
      shapes: mark.shapes.map((shape) => {
        const from = end;
        end += shape.to;
        return { ...shape, from, to: end, whiskers: [] };
      }),
    })),
  }));
  const shape = {
    from: 0,
    to: end,
    start: 'closed',
    end: 'closed',
    range: false,
    whiskers: [],
    of: null,
  } as const;
  const whole: BarMark = {
    caption: null,
    value: '',
    height: THICKNESS,
    thickness: THICKNESS,
    hatch: 'hatch',
    shapes: [shape],
    claim: '',
  };
  return [{ label: wordsIn(options.language).chart.together, marks: [whole] }, ...parts];
}

function endsOf({ unit }: Selection, rows: BarRows): number[] {
  const ends = rows.flatMap(({ marks }) => marks.flatMap(({ shapes }) => shapes.map(({ to }) => to)));
  return unit?.startsWith('%') === true ? [...ends, PERCENT_WHOLE] : ends;
}

/** Shows in the bar of the whole which part lies where, and leads each down to its row. */
function cutWhole(layout: BarPanelLayout, { variant }: LayoutOptions): BarPanelLayout {
  const [whole, ...parts] = layout.marks;
  if (!whole) return layout;
  const segments = parts.map((part): BarDatum => ({ ...part, y: whole.y, claim: '', printed: '' }));
  const guides = variant === 'wide' ? parts.slice(1).map((part) => guide(whole, part, layout)) : [];
  const { annotations } = layout;
  return {
    ...layout,
    marks: [...segments, ...parts],
    annotations: { ...annotations, lines: [...annotations.lines, ...guides] },
  };
}

const OVER = 5;

/** Strokes where parts would end by the shares that the report states. */
function markShares(layout: BarPanelLayout, { table, rows, fields }: Selection): BarPanelLayout {
  const [shares, [field]] = [statedShares(table), fields];
  if (!shares || !field) return layout;
  const whole = Math.max(...layout.marks.map(({ x }) => x[1]));
  const half = layout.thickness / 2 + OVER;
  const strokes = rows.flatMap((row) => {
    const part = layout.marks.find(({ claim }) => claim === cellClaimId(table.name, row.id, field.name));
    return shareEnds(row, shares).flatMap((end): Line[] => {
      const x = part ? placeOf(part.x[0] + end * whole, layout) : null;
      return part && x !== null ? [{ from: [x, part.y - half], to: [x, part.y + half], ink: 'ink' }] : [];
    });
  });
  return {
    ...layout,
    annotations: { ...layout.annotations, lines: [...layout.annotations.lines, ...strokes] },
  };
}

/** Where a value lies on the axis; null beyond it. */
function placeOf(value: number, { axis, plot }: BarPanelLayout): number | null {
  const share = (value - axis.min) / (axis.max - axis.min || 1);
  return share > 1 ? null : plot.left + share * (plot.right - plot.left);
}

function guide(whole: BarDatum, part: BarDatum, { axis, plot, thickness }: BarPanelLayout): Line {
  const x = plot.left + ((part.x[0] - axis.min) / (axis.max - axis.min || 1)) * (plot.right - plot.left);
  return { from: [x, whole.y + thickness / 2], to: [x, part.y - thickness / 2], ink: 'rule' };
}
