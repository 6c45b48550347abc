import { INKS, type Ink } from '../../schemas/inks.ts';
import { HATCH_LINES, HATCHES, type Hatch, type Palette } from '../drawing/palette.ts';

/** The colours and fonts that a drawing has on the page right now; `scale` is its pixels on the screen. */
export function pagePalette(drawing: SVGElement, scale: number): Palette {
  const inks = Object.fromEntries(INKS.map((ink) => [ink, resolve(drawing, ink)])) as Record<Ink, string>;
  drawing.removeAttribute('style');
  return {
    inks,
    hatches: Object.fromEntries(
      HATCHES.map((hatch) => [hatch, pattern(hatch, inks, scale)]),
    ) as Palette['hatches'],
    family: getComputedStyle(drawing).fontFamily,
  };
}

// A variable may name another one or a colour of the system, and a canvas knows neither.
function resolve(drawing: SVGElement, ink: Ink): string {
  drawing.style.color = `var(--${ink})`;
  return getComputedStyle(drawing).color;
}

function pattern(hatch: Hatch, inks: Record<Ink, string>, scale: number): CanvasPattern {
  const { spacing, width, angle, line, ground } = HATCH_LINES[hatch];
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.max(1, Math.round(spacing * scale));
  const zoom = tile.width / spacing;
  const context = contextOf(tile);
  context.scale(zoom, zoom);
  context.fillStyle = inks[ground];
  context.fillRect(0, 0, spacing, spacing);
  context.fillStyle = inks[line];
  context.fillRect((spacing - width) / 2, 0, width, spacing);
  const made = context.createPattern(tile, 'repeat');
  if (!made) throw new Error('this browser makes no pattern of a canvas');
  made.setTransform(new DOMMatrix().rotate(angle).scale(1 / zoom));
  return made;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws on no canvas');
  return context;
}
