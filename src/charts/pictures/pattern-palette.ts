import { createCanvas, DOMMatrix, type SKRSContext2D } from '@napi-rs/canvas';
import { HATCH_LINES, HATCHES, LIGHT_INKS, type HatchLines, type Palette } from '../drawing/palette.ts';

let light: Palette | undefined;

/** The light scheme, its hatches as patterns of a canvas. */
export function patternPalette(): Palette {
  light ??= makePalette();
  return light;
}

function makePalette(): Palette {
  const context = createCanvas(1, 1).getContext('2d');
  const hatches = HATCHES.map((hatch) => [hatch, hatchPattern(context, HATCH_LINES[hatch])] as const);
  return { inks: LIGHT_INKS, hatches: Object.fromEntries(hatches) as Palette['hatches'] };
}

// Finer than any picture, so that lines stay even when the tile is turned.
const FINENESS = 8;

/** A hatch as a pattern. */
export function hatchPattern(
  context: SKRSContext2D,
  { spacing, width, angle, line, ground }: HatchLines,
): CanvasPattern {
  const side = Math.round(spacing * FINENESS);
  const tile = createCanvas(side, side);
  const ink = tile.getContext('2d');
  ink.fillStyle = LIGHT_INKS[ground];
  ink.fillRect(0, 0, side, side);
  ink.fillStyle = LIGHT_INKS[line];
  ink.fillRect((side - width * FINENESS) / 2, 0, width * FINENESS, side);
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) throw new Error('the canvas has no room for a hatch');
  pattern.setTransform(new DOMMatrix().rotate(angle).scale(1 / FINENESS));
  return pattern;
}
