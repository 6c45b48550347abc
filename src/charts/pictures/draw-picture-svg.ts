import { createCanvas, SvgExportFlag } from '@napi-rs/canvas';
import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { drawPanel, type SvgOptions } from '../drawing/draw-svg.ts';
import { penOf } from '../drawing/pen.ts';
import {
  BASE_SIZE,
  escape,
  FILE_LOOK,
  SVG_PALETTE,
  writePatterns,
  writeShapes,
  writeText,
  type MarkupOptions,
} from '../drawing/svg-markup.ts';
import { recordText } from '../drawing/text-recorder.ts';
import { drawFrame } from './draw-frame.ts';
import type { Picture } from './frame.ts';

/** Draws a picture as a file of its own, which any program reads: plain colours, whole texts. */
export function drawPictureSvg(picture: Picture, options: Omit<SvgOptions, 'look'>): string {
  const { id, title, description, lang } = options;
  const markup = { id, look: FILE_LOOK, measure: canvasMeasure() };
  const panels = picture.panels.map(
    ({ drawing, x, y }) => `<g transform="translate(${x} ${y})">${drawPanel(drawing, markup)}</g>`,
  );
  const body = [writeFrame(picture, markup), ...panels].join('\n');
  const { width, height } = picture;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" aria-labelledby="${id}-title ${id}-description" lang="${lang}" font-family="${FILE_LOOK.family}" font-size="${BASE_SIZE}">` +
    `<title id="${id}-title">${escape(title)}</title>\n<desc id="${id}-description">${escape(description)}</desc>\n` +
    `<defs>${writePatterns(markup, (hatch) => body.includes(`#${id}-${hatch})`))}</defs>${body}</svg>\n`
  );
}

function writeFrame(picture: Picture, markup: MarkupOptions): string {
  const canvas = createCanvas(picture.width, picture.height, SvgExportFlag.NoPrettyXML);
  const recorder = recordText(penOf(canvas), canvas);
  drawFrame(recorder.context as unknown as CanvasRenderingContext2D, picture, SVG_PALETTE);
  const shapes = writeShapes(canvas.getContent().toString(), markup);
  return shapes + recorder.texts.map((text) => writeText(text, markup)).join('\n');
}
