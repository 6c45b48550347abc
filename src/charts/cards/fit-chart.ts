import type { Table } from '../../schemas/table.ts';
import type { ChartOptions, Drawing } from '../layout/options.ts';
import { BETWEEN_PANELS } from '../layout/panel-layout.ts';
import { openPanel } from '../kinds/panels.ts';
import { selectPanels, type Selection } from '../kinds/selection.ts';
import { SUBJECT } from './card.ts';

/** How much smaller than itself a chart may be on a card, to be read there. */
const LEAST_ZOOM = 0.6;

/** A chart, or as much of it as a card has room for. */
export interface FittedChart {
  readonly drawings: readonly Drawing[];
  readonly whole: boolean;
}

/** A chart for a card: as many of its drawings as can be read there, or as many rows of the first. */
export function fitChart(table: Table, options: Omit<ChartOptions, 'variant'>): FittedChart {
  const selections = selectPanels(table);
  const draw = (selection: Selection): Drawing =>
    openPanel(selection, alignedWith(selection, selections), { ...options, variant: 'narrow' });
  const all = selections.map(draw);
  const fewer = all.map((_, index) => all.slice(0, all.length - index));
  const drawings = fewer.find((part) => zoomOf(part) >= LEAST_ZOOM);
  if (drawings) return { drawings, whole: drawings.length === all.length };
  return { drawings: selections.slice(0, 1).map((selection) => fitRows(selection, draw)), whole: false };
}

/** The other groups of its rows, with which it shares a scale. */
function alignedWith({ group }: Selection, selections: readonly Selection[]): readonly Selection[] {
  return group === undefined ? [] : selections;
}

function fitRows(selection: Selection, draw: (selection: Selection) => Drawing): Drawing {
  const rows = rowsAsDrawn(selection, draw(selection));
  const fewer = rows.map((_, index) => draw({ ...selection, rows: rows.slice(0, rows.length - index) }));
  return fewer.find((part) => zoomOf([part]) >= LEAST_ZOOM) ?? fewer.at(-1) ?? draw(selection);
}

/** The rows in the order in which they are drawn: a part of them begins with the longest bar. */
function rowsAsDrawn({ rows }: Selection, { configuration }: Drawing): Selection['rows'] {
  const drawn = (configuration.data.datasets[0]?.data ?? []).map((datum) =>
    'claim' in datum ? datum.claim.split('/')[1] : undefined,
  );
  const place = (id: string): number => (drawn.includes(id) ? drawn.indexOf(id) : drawn.length);
  return rows.toSorted((one, other) => place(one.id) - place(other.id));
}

/** How much larger than themselves drawings fill their place on a card. */
export function zoomOf(drawings: readonly Drawing[]): number {
  return Math.min(SUBJECT.width / widthOf(drawings), SUBJECT.height / heightOf(drawings));
}

/** The width of drawings. */
export function widthOf(drawings: readonly Drawing[]): number {
  return Math.max(...drawings.map(({ width }) => width));
}

/** The height of drawings, one below the other. */
export function heightOf(drawings: readonly Drawing[]): number {
  return drawings.reduce((sum, { height }) => sum + height + BETWEEN_PANELS, -BETWEEN_PANELS);
}
