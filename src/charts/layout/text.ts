/** The family that drawings are set in; the page and the drawing tool both register it. */
export const CHART_FONT = 'Instrument Sans';

/** Follows the first family where it lacks a glyph. */
export const FALLBACK_FONTS = "'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei', system-ui, sans-serif";

export interface Font {
  readonly size: number;
  readonly weight: 400 | 500 | 600 | 700;
}

export const FONTS = {
  label: { size: 15, weight: 500 },
  value: { size: 15, weight: 600 },
  small: { size: 15, weight: 400 },
  stamp: { size: 15, weight: 700 },
} as const satisfies Record<string, Font>;

/** The distance from one line of text to the next. */
export const LINE = 19;

/** From the middle of a line to the foot of its letters, in ems: where one font's middle lies, another's doesn't. */
export const FOOT = 0.35;

/** The width of a text on one line. */
export type MeasureText = (text: string, font: Font) => number;

/** A font as a canvas takes it. */
export function cssFont({ weight, size }: Font, family = `'${CHART_FONT}', ${FALLBACK_FONTS}`): string {
  return `${weight} ${size}px ${family}`;
}

/** Stands before what a drawing sets lighter, behind a figure: it takes no room, and no line breaks there. */
export const BEHIND = '\u2060';

/** True for a text that goes on where the last one ended. */
export function goesOn(text: string): boolean {
  return text.startsWith(' ') || text.startsWith(BEHIND);
}

interface Measurer {
  font: string;
  measureText(text: string): { readonly width: number };
}

// What the web font covers. Fallback fonts differ from machine to machine, and a layout must not.
const UNCOVERED =
  /[^\u0000-\u00ff\u0131\u0152\u0153\u02c6\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/gu;

/** How wide a letter that the web font lacks is taken for, in ems: about what fonts that have it make it. */
function widthOf(letter: string): number {
  if (letter >= '\u2e80') return 1;
  if (/[\u2070-\u209f]/u.test(letter)) return 0.4;
  if (/\p{M}/u.test(letter)) return 0;
  return /\p{Lu}/u.test(letter) ? 0.7 : /\p{L}/u.test(letter) ? 0.62 : 1;
}

/** Measures with a canvas on which the web font is registered; the same on every machine. */
export function measureWith(context: Measurer): MeasureText {
  return (text, font) => {
    const covered = text.replace(UNCOVERED, '').replaceAll(BEHIND, '');
    const others = (text.match(UNCOVERED) ?? []).reduce((sum, letter) => sum + widthOf(letter), 0);
    context.font = cssFont(font);
    return context.measureText(covered).width + others * font.size;
  };
}
