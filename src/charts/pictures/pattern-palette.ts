import { createCanvas, DOMMatrix, type SKRSContext2D } from '@napi-rs/canvas';
import { HATCH_LINES, LIGHT_INKS, type HatchLines, type Palette } from '../drawing/palette.ts';

/** The colours of a hatch: its lines, and the ground that they stand on. */
export interface HatchColours {
  readonly line: string;
  readonly ground: string;
}

/** What a report claims is ochre; what we computed from it is blue. */
export const CLAIMED: HatchColours = { line: LIGHT_INKS.claim, ground: LIGHT_INKS['claim-wash'] };
export const COMPUTED: HatchColours = { line: '#1f4f8f', ground: '#e8eff8' };

let light: Palette | undefined;

/** The light scheme, its hatches as patterns of a canvas. */
export function patternPalette(): Palette {
  light ??= makePalette();
  return light;
}

function makePalette(): Palette {
  const context = createCanvas(1, 1).getContext('2d');
  const hatches = {
    hatch: hatchPattern(context, HATCH_LINES.hatch, CLAIMED),
    faint: hatchPattern(context, HATCH_LINES.faint, CLAIMED),
  };
  return { inks: LIGHT_INKS, hatches };
}

// Finer than any picture, so that lines stay even when the tile is turned.
const FINENESS = 8;

/** A hatch as a pattern. */
export function hatchPattern(
  context: SKRSContext2D,
  { spacing, width, angle }: HatchLines,
  colours: HatchColours,
): CanvasPattern {
  const side = Math.round(spacing * FINENESS);
  const tile = createCanvas(side, side);
  const ink = tile.getContext('2d');
  ink.fillStyle = colours.ground;
  ink.fillRect(0, 0, side, side);
  ink.fillStyle = colours.line;
  ink.fillRect((side - width * FINENESS) / 2, 0, width * FINENESS, side);
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) throw new Error('the canvas has no room for a hatch');
  pattern.setTransform(new DOMMatrix().rotate(angle).scale(1 / FINENESS));
  return pattern;
}
