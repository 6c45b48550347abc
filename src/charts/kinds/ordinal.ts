import { type Language, wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Line } from '../layout/annotations.ts';
import { closeDrawing, footLine } from '../layout/closing-line.ts';
import type { LayoutOptions, PointDatum } from '../layout/options.ts';
import { categoryNames, RADIUS, rankReserve, rankRows, type RankMark } from '../layout/ordinal-layout.ts';
import { labelCategories, rankTexts } from '../layout/ordinal-texts.ts';
import { chooseColumns, type Columns } from '../layout/columns.ts';
import type { PointPanelLayout } from '../layout/panel-layout.ts';
import { fitTexts } from '../layout/placed-text.ts';
import { layOutRows, type PlacedMark, type RowLayout } from '../layout/row-layout.ts';
import { columnHeading, isLast, type Panel } from './selection.ts';

/** A mark at its category, on an axis that knows an order and no numbers. */
export function ordinalChart(panel: Panel, options: LayoutOptions): PointPanelLayout {
  const { selection } = panel;
  const categories = categoryNames(selection.fields[0], options.language);
  const rows = rankRows(selection, options.language);
  const columns = shareColumns(panel, options);
  const heading = headingOf(panel, options.language);
  const layout = layOutRows(rows, heading, columns, options);
  const toX = (rank: number): number =>
    columns.plot.left + ((rank + 0.5) / categories.length) * (columns.plot.right - columns.plot.left);
  const axis = isFollowed(panel)
    ? { height: 0, texts: [] }
    : labelCategories(categories, layout.height, columns, options);
  const foot = closing(panel, layout.height + axis.height, options);
  const height = Math.ceil(layout.height + axis.height + (foot?.height ?? 0));
  const texts = [
    ...layout.texts,
    ...rankTexts(layout.marks, toX, columns, options),
    ...axis.texts,
    ...(foot?.texts ?? []),
  ];
  const lines = [
    ...gridLines(categories.length, layout, columns, toX),
    ...layout.marks.flatMap((mark) => leader(mark, columns, toX)),
  ];
  return {
    kind: 'points',
    width: columns.width,
    height,
    rows: layout.height,
    plot: columns.plot,
    axis: { categories: [...categories] },
    radius: RADIUS,
    marks: layout.marks.flatMap(pointData),
    annotations: { texts: fitTexts(texts, options.measure), lines, stamp: foot?.stamp ?? null },
  };
}

/** What its rows have in common, or else its column where there are others. */
function headingOf({ selection, all }: Panel, language: Language): string {
  if (selection.group) return translate(selection.group, 'title', language).text;
  return all.length === 1 ? '' : columnHeading(selection, language);
}

/** True of a group with another of the same scale below it, which has the names of the scale. */
function isFollowed({ selection, all }: Panel): boolean {
  const next = all[all.indexOf(selection) + 1];
  return (
    next?.group !== undefined && next.group !== selection.group && next.fields[0] === selection.fields[0]
  );
}

// The panels of a table line up.
function shareColumns({ all }: Panel, options: LayoutOptions): Columns {
  const rows = all.flatMap((other) => rankRows(other, options.language));
  return chooseColumns(rows, rankReserve(rows, options), options);
}

function closing(panel: Panel, top: number, options: LayoutOptions) {
  if (!isLast(panel)) return null;
  const words = wordsIn(options.language).chart;
  const title = columnHeading(panel.selection, options.language);
  return closeDrawing(
    footLine(
      [
        panel.all.every(({ fields }) => fields[0] === panel.selection.fields[0]) ? title : '',
        words.everyPoint,
      ],
      options.language,
    ),
    top,
    options,
  );
}

function pointData({ mark, y }: PlacedMark<RankMark>): PointDatum[] {
  return mark.rank === null ? [] : [{ x: mark.rank, y, printed: mark.value, claim: mark.claim }];
}

function gridLines(
  count: number,
  { marks, top, height }: RowLayout<RankMark>,
  { stacked, plot }: Columns,
  toX: (rank: number) => number,
): Line[] {
  const bands = stacked ? marks.map(({ y }) => [y - RADIUS, y + RADIUS] as const) : [[top, height] as const];
  const ranks = Array.from({ length: count }, (_, rank) => toX(rank));
  const grid = ranks.flatMap((x) =>
    bands.map(([top, bottom]): Line => ({ from: [x, top], to: [x, bottom], ink: 'rule' })),
  );
  return [...grid, { from: [plot.left, height], to: [plot.right, height], ink: 'ink' }];
}

function leader({ mark, y }: PlacedMark<RankMark>, { plot }: Columns, toX: (rank: number) => number): Line[] {
  if (mark.rank === null) return [];
  return [{ from: [plot.left, y], to: [toX(mark.rank) - RADIUS, y], ink: 'rule' }];
}
