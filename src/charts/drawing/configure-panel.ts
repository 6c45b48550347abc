import type { ChartConfiguration } from 'chart.js';
import { drawAnnotations } from './annotations.ts';
import { bareAxis, fixedOptions, rowAxis } from './chart-options.ts';
import { drawBarEdges } from './bar-edges.ts';
import type { BarDatum } from '../layout/bar-shape.ts';
import type { Configuration, PointDatum } from '../layout/options.ts';
import type { Palette } from './palette.ts';
import type { BarPanelLayout, PanelLayout, PointPanelLayout } from '../layout/panel-layout.ts';

/** The Chart.js configuration of a drawing, in the colours at hand. */
export function configurePanel(layout: PanelLayout, palette: Palette): Configuration {
  return layout.kind === 'bars' ? configureBars(layout, palette) : configurePoints(layout, palette);
}

function configureBars(layout: BarPanelLayout, palette: Palette): ChartConfiguration<'bar', BarDatum[]> {
  const { min, max } = layout.axis;
  return {
    type: 'bar',
    data: { datasets: [barDataset(layout, palette)] },
    options: {
      ...fixedOptions(layout, layout.height - layout.rows),
      indexAxis: 'y',
      scales: { x: { ...bareAxis(), type: 'linear', min, max }, y: rowAxis(layout.rows) },
    },
    plugins: [drawBarEdges(palette), drawAnnotations<'bar'>(layout.annotations, palette)],
  };
}

function barDataset({ marks, thickness }: BarPanelLayout, { hatches }: Palette) {
  return {
    data: [...marks],
    backgroundColor: marks.map(({ hatch }) => hatches[hatch]),
    barThickness: thickness,
    borderWidth: 0,
    inflateAmount: 0,
    clip: false as const,
    grouped: false,
  };
}

function configurePoints(
  layout: PointPanelLayout,
  palette: Palette,
): ChartConfiguration<'scatter', PointDatum[]> {
  const labels = [...layout.axis.categories];
  return {
    type: 'scatter',
    data: { datasets: [pointDataset(layout, palette)] },
    options: {
      ...fixedOptions(layout, layout.height - layout.rows),
      scales: { x: { ...bareAxis(), type: 'category', labels, offset: true }, y: rowAxis(layout.rows) },
    },
    plugins: [drawAnnotations<'scatter'>(layout.annotations, palette)],
  };
}

function pointDataset({ marks, radius }: PointPanelLayout, { hatches, inks }: Palette) {
  return {
    data: [...marks],
    // The data are ranks already; parsing would look them up among the categories' names.
    parsing: false as const,
    pointStyle: 'rectRot' as const,
    pointRadius: radius,
    pointBackgroundColor: hatches.hatch,
    pointBorderColor: inks.claim,
    pointBorderWidth: 1.2,
    clip: false as const,
  };
}
