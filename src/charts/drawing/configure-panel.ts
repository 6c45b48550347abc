import type { ChartConfiguration } from 'chart.js';
import { drawAnnotations } from './annotations.ts';
import { bareAxis, fixedOptions, rowAxis } from './chart-options.ts';
import { drawBarEdges } from './bar-edges.ts';
import type { BarDatum } from '../layout/bar-shape.ts';
import type { Configuration, PointDatum } from '../layout/options.ts';
import type { Palette } from './palette.ts';
import type {
  BarPanelLayout,
  DotPanelLayout,
  PanelLayout,
  PointPanelLayout,
} from '../layout/panel-layout.ts';
import { configureLines } from './configure-lines.ts';
import { drawDotEdges } from './dot-edges.ts';
import { formOf } from './point-forms.ts';

/** The Chart.js configuration of a drawing, in the colours at hand. */
export function configurePanel(layout: PanelLayout, palette: Palette): Configuration {
  switch (layout.kind) {
    case 'bars':
      return configureBars(layout, palette);
    case 'points':
      return configurePoints(layout, palette);
    case 'dots':
      return configureDots(layout, palette);
    case 'lines':
      return configureLines(layout, palette);
  }
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

function configureDots(
  layout: DotPanelLayout,
  palette: Palette,
): ChartConfiguration<'scatter', PointDatum[]> {
  const { min, max } = layout.axis;
  const series = [...new Set(layout.marks.map((mark) => mark.series))];
  return {
    type: 'scatter',
    data: { datasets: series.map((each) => dotDataset(layout, each, palette)) },
    options: {
      ...fixedOptions(layout, layout.height - layout.rows),
      scales: { x: { ...bareAxis(), type: 'linear', min, max }, y: rowAxis(layout.rows) },
    },
    plugins: [drawDotEdges(layout, palette), drawAnnotations<'scatter'>(layout.annotations, palette)],
  };
}

function dotDataset({ marks, radius }: DotPanelLayout, series: number, { hatches }: Palette) {
  const { style, hatch } = formOf(series);
  const dots = marks
    .filter((mark) => mark.series === series)
    .flatMap(({ shape: { low, high }, y, printed, claim }) =>
      (low === high ? [low] : [low, high]).map((x): PointDatum => ({ x, y, printed, claim })),
    );
  return {
    data: dots,
    parsing: false as const,
    pointStyle: style,
    pointRadius: radius,
    pointBackgroundColor: hatches[hatch],
    pointBorderWidth: 0,
    clip: false as const,
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
