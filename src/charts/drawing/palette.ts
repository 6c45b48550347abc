import type { Color } from 'chart.js';
import { INKS, siteColors, type Ink, type SiteColors } from '../../schemas/inks.ts';

/**
 * The fills. `faint` is the wider hatch: an earlier value, or a stretch with no stated start. `level`
 * and `upright` tell further columns apart. `computed` is what we computed.
 */
export const HATCHES = ['hatch', 'faint', 'level', 'upright', 'computed'] as const;
export type Hatch = (typeof HATCHES)[number];

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

// The build puts them in from site.json; where nothing is built, a site has chosen none.
declare const SITE_COLORS: SiteColors | undefined;

const COLORS = typeof SITE_COLORS === 'undefined' ? siteColors() : SITE_COLORS;

/** The light scheme, for drawings that leave the page. The page itself uses its CSS variables. */
export const LIGHT_INKS = Object.fromEntries(INKS.map((ink) => [ink, COLORS[ink].light])) as Readonly<
  Record<Ink, string>
>;

/** A hatch: lines of a width, a distance apart, at an angle, and the inks of both lines and ground. */
export interface HatchLines {
  readonly spacing: number;
  readonly width: number;
  readonly angle: number;
  readonly line: Ink;
  readonly ground: Ink;
}

/** What a report claims is told from what we computed from it, in ochre and blue where a site chooses no others. */
const CLAIMED = { line: 'claim', ground: 'claim-wash' } as const;
const COMPUTED = { line: 'sum', ground: 'sum-wash' } as const;

export const HATCH_LINES: Readonly<Record<Hatch, HatchLines>> = {
  hatch: { spacing: 6, width: 1.8, angle: 45, ...CLAIMED },
  faint: { spacing: 9, width: 1, angle: -45, ...CLAIMED },
  level: { spacing: 5, width: 1, angle: 90, ...CLAIMED },
  upright: { spacing: 7, width: 1.2, angle: 0, ...CLAIMED },
  computed: { spacing: 6, width: 1.8, angle: 45, ...COMPUTED },
};
