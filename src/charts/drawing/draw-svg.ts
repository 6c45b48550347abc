import { createCanvas, SvgExportFlag } from '@napi-rs/canvas';
import type { ChartItem } from 'chart.js';
import { canvasMeasure } from './canvas-fonts.ts';
import { Chart } from './chart-parts.ts';
import type { Drawing } from '../layout/options.ts';
import { BETWEEN_PANELS } from '../layout/panel-layout.ts';
import { penOf } from './pen.ts';
import {
  BASE_SIZE,
  escape,
  PAGE_LOOK,
  writePatterns,
  writeShapes,
  writeText,
  type MarkupOptions,
  type Look,
} from './svg-markup.ts';
import { recordText } from './text-recorder.ts';

/** What a drawing is called, and how it is coloured. */
export interface SvgOptions {
  /** Unique in its page; starts every id in the drawing. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The BCP 47 tag of the words in it. */
  readonly lang: string;
  readonly look?: Look;
}

/** Draws panels, one below the other, as one SVG with whole texts in it. Same panels, same bytes. */
export function drawSvg(panels: readonly Drawing[], options: SvgOptions): string {
  const { id, title, description, lang, look = PAGE_LOOK } = options;
  const markup = { id, look, measure: canvasMeasure() };
  const drawn: string[] = [];
  let top = 0;
  for (const panel of panels) {
    const inner = drawPanel(panel, markup);
    drawn.push(top === 0 ? inner : `<g transform="translate(0 ${top})">${inner}</g>`);
    top += panel.height + BETWEEN_PANELS;
  }
  const body = drawn.join('');
  const width = Math.max(...panels.map((panel) => panel.width));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top - BETWEEN_PANELS}" width="${width}" height="${top - BETWEEN_PANELS}" ` +
    `role="img" overflow="visible" aria-labelledby="${id}-title ${id}-description" lang="${lang}" font-family="${look.family}" font-size="${BASE_SIZE}">` +
    `<title id="${id}-title">${escape(title)}</title>\n<desc id="${id}-description">${escape(description)}</desc>\n` +
    `<defs>${writePatterns(markup, (hatch) => body.includes(`#${id}-${hatch})`))}</defs>${body}</svg>`
  );
}

/** The shapes and texts of one drawing, without an element around them. */
export function drawPanel({ configuration, width, height }: Drawing, markup: MarkupOptions): string {
  const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
  const stage = { width, height, getContext: () => recorder.context };
  const recorder = recordText(penOf(canvas), stage);
  const chart = new Chart(stage as unknown as ChartItem, configuration as never);
  const shapes = writeShapes(canvas.getContent().toString(), markup);
  chart.destroy();
  return shapes + recorder.texts.map((text) => writeText(text, markup)).join('\n');
}
