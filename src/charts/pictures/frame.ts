import type { Stamp } from '../layout/closing-line.ts';
import type { Drawing } from '../layout/options.ts';
import type { Ink } from '../../schemas/inks.ts';
import { BETWEEN_PANELS } from '../layout/panel-layout.ts';
import { FONTS, type Font, type MeasureText } from '../layout/text.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { breakHeadline } from './break-headline.ts';

/** What stands around a drawing that leaves its page. Plain text, with the mark at each figure. */
export interface PictureWords {
  readonly headline: string;
  /** What is drawn. */
  readonly sub: string;
  /** How to read its marks, a sentence each. */
  readonly keys: readonly string[];
  /** Whose claims these are, and where to read more: parts that stay whole where there is room. */
  readonly source: readonly string[];
  /** Stands at the headline, as it stands in the drawing. */
  readonly stamp: string;
}

/** A line of text on a picture: `y` is its middle. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  readonly ink: Ink;
}

/** A picture laid out: drawings and words, each in its place. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  /** Rules across the picture: the middle of each, and its weight. */
  readonly rules: readonly { readonly y: number; readonly weight: number; readonly ink: Ink }[];
  readonly stamp: Stamp;
  readonly panels: readonly { readonly drawing: Drawing; readonly x: number; readonly y: number }[];
}

/** The paper around what is drawn. */
export const MARGIN = 40;
const BETWEEN_WORDS = 9;

const SETTINGS = {
  headline: { font: { size: 25, weight: 600 }, ink: 'ink', leading: 30 },
  sub: { font: { size: 16, weight: 400 }, ink: 'soft', leading: 22 },
  keys: { font: { size: 14, weight: 400 }, ink: 'soft', leading: 20 },
  source: { font: { size: 13.5, weight: 500 }, ink: 'ink', leading: 20 },
  stamp: { font: { size: 14, weight: 700 }, ink: 'claim-ink', leading: 20 },
} as const;

/** Lays out a picture of drawings that are as wide as each other. */
export function framePicture(
  drawings: readonly Drawing[],
  words: PictureWords,
  measure: MeasureText,
): Picture {
  const inner = Math.max(...drawings.map(({ width }) => width));
  const stamp = stampBox(words.stamp, inner, measure);
  const head = layHead(words, inner, inner - stamp.width - 28, measure);
  const panels = stackPanels(drawings, head.end + 24);
  const ruled = panels.end + 26;
  const foot = layFoot(words, inner, ruled + 12, measure);
  return {
    width: inner + 2 * MARGIN,
    height: Math.ceil(foot.end + MARGIN * 0.7),
    lines: [...head.lines, ...foot.lines],
    rules: [
      { y: MARGIN - 12, weight: 2, ink: 'ink' },
      { y: ruled, weight: 1, ink: 'rule' },
    ],
    stamp,
    panels: panels.placed,
  };
}

function stampBox(text: string, inner: number, measure: MeasureText): Stamp {
  const width = Math.ceil(measure(text, SETTINGS.stamp.font)) + 18;
  const room = measure(text, FONTS.stamp);
  return { text, room, x: MARGIN + inner - width, y: MARGIN + 18, width, height: 26 };
}

interface Laid {
  readonly lines: readonly PictureLine[];
  readonly end: number;
}

function layHead({ headline, sub }: PictureWords, inner: number, beside: number, measure: MeasureText): Laid {
  const title = breakHeadline(headline, beside, SETTINGS.headline.font, measure);
  const first = setLines(title, 'headline', MARGIN + 4);
  const second = setLines(wrapText(sub, inner, SETTINGS.sub.font, measure), 'sub', first.end + 4);
  return { lines: [...first.lines, ...second.lines], end: second.end };
}

function layFoot({ keys, source }: PictureWords, inner: number, top: number, measure: MeasureText): Laid {
  const { font } = SETTINGS.source;
  const reading = keys.flatMap((key) => wrapText(key, inner, SETTINGS.keys.font, measure));
  const first = setLines(reading, 'keys', top);
  const parts = joinParts(source, inner, measure).flatMap((part) => wrapText(part, inner, font, measure));
  const second = setLines(parts, 'source', first.end + (reading.length > 0 ? BETWEEN_WORDS : 0));
  return { lines: [...first.lines, ...second.lines], end: second.end };
}

// An SVG would fold several plain spaces into one.
const SEPARATOR = '\u00a0 ·\u00a0 ';

/** Joins as many parts into each line as it has room for. */
function joinParts(parts: readonly string[], width: number, measure: MeasureText): string[] {
  return parts.reduce<string[]>((lines, part) => {
    const line = lines.at(-1);
    const longer = line === undefined ? part : line + SEPARATOR + part;
    const fits = line !== undefined && measure(longer, SETTINGS.source.font) <= width;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, part];
  }, []);
}

function setLines(texts: readonly string[], role: keyof typeof SETTINGS, top: number): Laid {
  const { font, ink, leading } = SETTINGS[role];
  const lines = texts.map((text, index) => ({
    text,
    x: MARGIN,
    y: top + (index + 0.5) * leading,
    font,
    ink,
  }));
  return { lines, end: top + texts.length * leading };
}

function stackPanels(drawings: readonly Drawing[], top: number) {
  let end = top - BETWEEN_PANELS;
  const placed = drawings.map((drawing) => {
    const y = Math.round(end + BETWEEN_PANELS);
    end = y + drawing.height;
    return { drawing, x: MARGIN, y };
  });
  return { placed, end };
}
