import { cellClaimId } from '../../claims/claim.ts';
import { wordsIn } from '../../languages/languages.ts';
import type { Row } from '../../schemas/table.ts';
import type { Line } from '../layout/annotations.ts';
import type { Hatch } from '../drawing/palette.ts';
import { axisScale } from '../layout/axis-scale.ts';
import { layOutBars, type BarRows } from '../layout/bar-drawing.ts';
import { barRows, type BarMark } from '../layout/bar-layout.ts';
import type { BarDatum } from '../layout/bar-shape.ts';
import { footLine } from '../layout/closing-line.ts';
import type { LabelledRow } from '../layout/columns.ts';
import type { LayoutOptions, Variant } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import {
  columnHeading,
  drawnFigure,
  drawnRows,
  isLast,
  nameBeside,
  tickUnit,
  unitName,
  type Panel,
  type Selection,
} from './selection.ts';
import { shareEnds, shareShape, statedRowNames, statedShares } from './stated-shares.ts';

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
  const stack = stackOf(selection, options);
  const rows = rowsOf(stack);
  const alone = all.length === 1;
  const heading = columnHeading(selection, language);
  const layout = layOutBars(
    {
      rows,
      panels: all.map((other) => rowsOf(stackOf(other, options))),
      heading: alone ? '' : heading,
      axisName: alone ? nameBeside(heading, selection, language) : unitName(selection, language),
      axis: (width) => axisScale(endsOf(selection, rows), tickUnit(selection), { ...options, width }),
      closing: isLast(panel) ? footLine([alone ? heading : words.eachUnit, words.everyBar], language) : null,
    },
    options,
  );
  return markShares(cutWhole(layout, stack, options), selection);
}

/** A stack's rows, top to bottom. */
interface Stack {
  /** The share that the report's text states, where it states one. */
  readonly stated: readonly StackRow[];
  readonly whole: StackRow;
  /** All of the whole, of which a picture may have room for some rows. */
  readonly parts: readonly StackRow[];
  readonly shown: readonly StackRow[];
}

type StackRow = LabelledRow<BarMark>;

function rowsOf({ stated, whole, shown }: Stack): StackRow[] {
  return [...stated, whole, ...shown];
}

/** A row for the whole, and the parts, each beginning where the last one ended: first those of a stated share. */
function stackOf(selection: Selection, options: LayoutOptions): Stack {
  const style = { captions: false, thickness: THICKNESS, hatch: () => 'hatch' as const };
  const { share } = selection.table.chart ?? {};
  const isOther = ({ id }: Row): number => (share?.rows.includes(id) === false ? 1 : 0);
  const rows = drawnRows(selection.table).toSorted((one, other) => isOther(one) - isOther(other));
  let end = 0;
  const parts = barRows({ ...selection, rows }, style, options).map((row, index) => ({
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
  const whole = {
    from: 0,
    to: end,
    start: 'closed',
    end: 'closed',
    range: false,
    whiskers: [],
    of: null,
  } as const;
  return {
    stated: statedRow(selection, end, options),
    whole: {
      label: wordsIn(options.language).chart.together,
      marks: [{ ...BARE, value: '', shapes: [whole], claim: '' }],
    },
    parts,
    shown: parts.filter((_part, index) => rows[index] && selection.rows.includes(rows[index])),
  };
}

const BARE = { caption: null, height: THICKNESS, thickness: THICKNESS, hatch: 'hatch' } as const;

function statedRow({ table }: Selection, whole: number, { language }: LayoutOptions): StackRow[] {
  const { stated } = table;
  if (!stated?.figure) return [];
  const value = drawnFigure(stated.figure, table, language);
  const shapes = [shareShape(stated.figure.parts[0], whole)];
  const label = wordsIn(language).chart.inText(statedRowNames(table, language));
  return [{ label, marks: [{ ...BARE, hatch: 'faint', value, shapes, claim: stated.id }] }];
}

function endsOf({ unit }: Selection, rows: BarRows): number[] {
  const ends = rows.flatMap(({ marks }) => marks.flatMap(({ shapes }) => shapes.map(({ to }) => to)));
  return unit?.startsWith('%') === true ? [...ends, PERCENT_WHOLE] : ends;
}

/** Shows in the bar of the whole which part lies where, and leads each down to its row. */
function cutWhole(
  layout: BarPanelLayout,
  { stated, parts }: Stack,
  { variant }: LayoutOptions,
): BarPanelLayout {
  const [whole, ...shown] = layout.marks.slice(stated.length);
  if (!whole) return layout;
  const segments = parts.flatMap(({ marks }) =>
    marks.flatMap(({ hatch, shapes }) =>
      shapes.map((shape): BarDatum => ({ ...whole, x: [shape.from, shape.to], shape, hatch })),
    ),
  );
  const guides = variant === 'wide' ? shown.slice(1).map((part) => guide(whole, part, layout)) : [];
  const above = layout.marks.slice(0, stated.length);
  const across = above.flatMap((mark) => crossWhole(mark, whole, layout, variant));
  const { annotations } = layout;
  return {
    ...layout,
    marks: [...above, ...segments, ...shown],
    annotations: { ...annotations, lines: [...annotations.lines, ...guides, ...across] },
  };
}

/** Lines through the bar of the whole where the share that the report states begins or ends; below a name, in two. */
function crossWhole(stated: BarDatum, whole: BarDatum, layout: BarPanelLayout, variant: Variant): Line[] {
  const half = layout.thickness / 2 + OVER;
  const ends = [...new Set(stated.x)].filter((end) => end > 0 && end < whole.x[1]);
  return ends.flatMap((end): Line[] => {
    const x = placeOf(end, layout) ?? layout.plot.right;
    const through = (from: number, to: number): Line => ({ from: [x, from], to: [x, to], ink: 'ink' });
    if (variant === 'wide') return [through(stated.y - half, whole.y + half)];
    return [stated, whole].map(({ y }) => through(y - half, y + half));
  });
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
