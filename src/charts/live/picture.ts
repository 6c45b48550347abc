import { Chart } from '../drawing/chart-parts.ts';
import { configurePanel } from '../drawing/configure-panel.ts';
import { BETWEEN_PANELS, type PanelLayout } from '../layout/panel-layout.ts';
import { CHART_FONT } from '../layout/text.ts';
import { pagePalette } from './page-palette.ts';

/** The letters of a drawing; where they can't be had, the page's others step in, as in the SVG. */
export async function loadLetters(): Promise<void> {
  await Promise.allSettled(
    [400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 15px '${CHART_FONT}'`)),
  );
}

/**
 * Draws panels on canvases exactly over their SVG, and again whenever its size or its colours change.
 * @returns the layer that holds them, which covers the SVG
 */
export function layOver(svg: SVGSVGElement, panels: readonly PanelLayout[]): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'chart-layer';
  layer.ariaHidden = 'true';
  let charts: Chart[] = [];
  const draw = (): void => {
    const drawn = drawPanels(svg, panels);
    for (const chart of charts) chart.destroy();
    charts = drawn;
    layer.replaceChildren(...drawn.map(({ canvas }) => canvas));
  };
  draw();
  redrawOnChange(svg, draw);
  return layer;
}

function drawPanels(svg: SVGSVGElement, panels: readonly PanelLayout[]): Chart[] {
  const { width } = svg.getBoundingClientRect();
  const whole = Math.max(...panels.map((panel) => panel.width));
  // A drawing that isn't shown has no size; it is drawn again when it gets one.
  const scale = ((width || whole) / whole) * devicePixelRatio;
  const palette = pagePalette(svg, scale);
  let top = 0;
  return panels.map((panel) => {
    const chart = drawPanel(panel, palette, scale, (top * scale) / devicePixelRatio);
    top += panel.height + BETWEEN_PANELS;
    return chart;
  });
}

function drawPanel(
  panel: PanelLayout,
  palette: Parameters<typeof configurePanel>[1],
  scale: number,
  top: number,
): Chart {
  const canvas = document.createElement('canvas');
  const { width, height } = panel;
  Object.assign(canvas, { width, height });
  // One pixel of the canvas is one of the screen, so that nothing blurs.
  canvas.style.width = `${Math.floor(width * scale) / devicePixelRatio}px`;
  canvas.style.height = `${Math.floor(height * scale) / devicePixelRatio}px`;
  canvas.style.insetBlockStart = `${top}px`;
  const configuration = configurePanel(panel, palette);
  const options = { ...configuration.options, devicePixelRatio: scale };
  return new Chart(canvas, { ...configuration, options } as never);
}

function redrawOnChange(svg: SVGSVGElement, draw: () => void): void {
  new ResizeObserver(draw).observe(svg);
  new MutationObserver(draw).observe(document.documentElement, { attributes: true });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'])
    matchMedia(query).addEventListener('change', draw);
}
