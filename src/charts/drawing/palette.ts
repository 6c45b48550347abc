import type { Color } from 'chart.js';

/** The two fills. `faint` is the wider hatch: an earlier value, or a stretch with no stated start. */
export const HATCHES = ['hatch', 'faint'] as const;
export type Hatch = (typeof HATCHES)[number];

export const INKS = ['paper', 'ink', 'soft', 'rule', 'claim', 'claim-ink', 'claim-wash'] as const;
export type Ink = (typeof INKS)[number];

/**
 * What a drawing is painted with. There is no solid fill to choose: hatches fill, inks draw lines
 * and letters. On a screen a hatch is a canvas pattern, in an SVG a stand-in for its pattern.
 */
export interface Palette {
  readonly inks: Readonly<Record<Ink, string>>;
  readonly hatches: Readonly<Record<Hatch, Color>>;
  /** The fonts to draw with, where they are other than the drawing tool's. */
  readonly family?: string;
}

/** The light scheme, for drawings that leave the page. The page itself uses its CSS variables. */
export const LIGHT_INKS: Readonly<Record<Ink, string>> = {
  paper: '#fbf9f4',
  ink: '#1c1a17',
  soft: '#5d574e',
  rule: '#ddd6c8',
  claim: '#a85a00',
  'claim-ink': '#8a4a00',
  'claim-wash': '#fbeed9',
};

/** The geometry of a hatch: lines of a width, a distance apart, at an angle. */
export interface HatchLines {
  readonly spacing: number;
  readonly width: number;
  readonly angle: number;
}

export const HATCH_LINES: Readonly<Record<Hatch, HatchLines>> = {
  hatch: { spacing: 6, width: 1.8, angle: 45 },
  faint: { spacing: 9, width: 1, angle: -45 },
};
