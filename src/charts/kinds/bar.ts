import { wordsIn } from '../../languages/languages.ts';
import { footLine } from '../layout/closing-line.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import { sortRows } from './row-order.ts';
import { columnHeading, isLast, nameBeside, unitName, type Panel, type Selection } from './selection.ts';
import { layOutTableBars, type TablePanel } from './table-bars.ts';

/** One bar a figure, the longest first. `widen` says how far the axis reaches. */
export function barChart(panel: Panel, options: LayoutOptions, widen?: TablePanel['widen']): BarPanelLayout {
  const selection =
    panel.selection.fields.length === 1 ? sortRows(panel.selection, options) : panel.selection;
  const captions = panel.all.some(({ fields }) => fields.length > 1);
  const alone = panel.all.length === 1;
  const words = wordsIn(options.language).chart;
  const heading = columnHeading(selection, options.language);
  const thickness = captions ? 16 : barThickness(selection, options);
  return layOutTableBars(
    {
      selection,
      all: panel.all,
      style: { captions, thickness, hatch: () => 'hatch' },
      heading: alone ? '' : heading,
      axisName: alone
        ? nameBeside(heading, selection, options.language)
        : unitName(selection, options.language),
      ...(widen && { widen }),
      closing: isLast(panel)
        ? footLine([alone ? heading : words.eachUnit, words.everyBar], options.language)
        : null,
    },
    options,
  );
}

function barThickness({ rows }: Selection, { variant }: LayoutOptions): number {
  if (variant === 'narrow') return 20;
  return rows.length > 12 ? 18 : 25;
}
