import { INKS, type Ink } from '../../schemas/inks.ts';
import { HATCH_LINES, HATCHES, LIGHT_INKS, type Hatch, type Palette } from './palette.ts';
import { shortenPath } from './shorten-path.ts';
import type { RecordedText } from './text-recorder.ts';
import { CHART_FONT, FALLBACK_FONTS, type Font, type MeasureText } from '../layout/text.ts';

/** How a drawing names its colours and its font. */
export interface Look {
  readonly ink: (ink: Ink) => string;
  readonly family: string;
}

const family = `'${CHART_FONT}',${FALLBACK_FONTS}`;

/** Takes the page's colours, and with them its scheme, and its font; without its style sheet, the light ones. */
export const PAGE_LOOK: Look = {
  ink: (ink) => `var(--${ink},${LIGHT_INKS[ink]})`,
  family: 'var(--font-furniture,sans-serif)',
};

/** For drawings that leave the page: the light scheme, in plain names that any program reads. */
export const FILE_LOOK: Look = { ink: (ink) => LIGHT_INKS[ink], family };

// The drawing tool writes colours out as numbers, so each ink and hatch has a number to be found by.
const STAND_INS = [...INKS, ...HATCHES].map(
  (name, index) => [name, `#FE01${(16 + index).toString(16).toUpperCase()}`] as const,
);
const standIns = new Map<string, string>(STAND_INS);
const names = new Map<string, Ink | Hatch>(STAND_INS.map(([name, colour]) => [colour, name]));

/** The palette whose colours `writeMarkup` finds again. */
export const SVG_PALETTE: Palette = {
  inks: Object.fromEntries(INKS.map((ink) => [ink, standIns.get(ink) ?? ''])) as Record<Ink, string>,
  hatches: Object.fromEntries(HATCHES.map((hatch) => [hatch, standIns.get(hatch) ?? ''])) as Record<
    Hatch,
    string
  >,
};

/** What the names in a drawing's markup start with, and how it is written. */
export interface MarkupOptions {
  readonly id: string;
  readonly look: Look;
  readonly measure: MeasureText;
}

/** The shapes of a drawing, in our colours and hatches, one decimal long. */
export function writeShapes(svg: string, options: MarkupOptions): string {
  return svg
    .replace(/^[^]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<rect fill-opacity="0"[^>]*>/, '')
    .replace(/ stroke-miterlimit="[^"]*"| stroke-width="1"/g, '')
    .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${shortenPath(path)}"`)
    .replace(
      / (x|y|width|height)="([^"]*)"/g,
      (_, name: string, value: string) => ` ${name}="${roundNumbers(value)}"`,
    )
    .replace(/#FE01[0-9A-F]{2}/g, (colour) => paint(colour, options));
}

function roundNumbers(value: string): string {
  return value.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => round(Number(number)));
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

function paint(colour: string, { id, look }: MarkupOptions): string {
  const name = names.get(colour.toUpperCase());
  if (name === undefined) throw new Error(`no colour of the palette: ${colour}`);
  return (HATCHES as readonly string[]).includes(name) ? `url(#${id}-${name})` : look.ink(name as Ink);
}

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };

/** A recorded text as one element. */
export function writeText(text: RecordedText, options: MarkupOptions): string {
  const { weight, size } = fontOf(text.font);
  const length = lengthOf([text, ...text.rest], options.measure);
  const attributes = [
    ['x', round(text.x)],
    ['y', round(text.y)],
    [
      'transform',
      text.turn && `matrix(${text.turn.map((value) => Math.round(value * 1000) / 1000).join(' ')})`,
    ],
    ['text-anchor', ANCHORS[text.align]],
    // Where another font steps in, its letters are fitted into the room that ours would have taken.
    ['textLength', String(Math.round(length))],
    ['lengthAdjust', 'spacingAndGlyphs'],
    ['font-size', size === BASE_SIZE ? null : size],
    ['font-weight', weight === '400' ? null : weight],
    ['fill', paint(text.fill, options)],
    ['stroke', text.halo && paint(text.halo.stroke, options)],
    ['stroke-width', text.halo && round(text.halo.width)],
    ['stroke-linejoin', text.halo && 'round'],
    ['paint-order', text.halo && 'stroke'],
  ].flatMap(([name, value]) => (value ? [` ${name}="${value}"`] : []));
  const rest = text.rest.map((more) => {
    const { weight: other } = fontOf(more.font);
    const lighter = other === weight ? '' : ` font-weight="${other}"`;
    return `<tspan fill="${paint(more.fill, options)}"${lighter}>${escape(more.text)}</tspan>`;
  });
  return `<text${attributes.join('')}>${escape(text.text)}${rest.join('')}</text>`;
}

/** The length of texts that go on from one another: those in one font are measured as one. */
function lengthOf(texts: readonly Pick<RecordedText, 'text' | 'font'>[], measure: MeasureText): number {
  return [...Map.groupBy(texts, ({ font }) => font)].reduce((sum, [css, same]) => {
    const { weight, size } = fontOf(css);
    const font = { size: Number(size), weight: Number(weight) as Font['weight'] };
    return sum + measure(same.map(({ text }) => text).join(''), font);
  }, 0);
}

/** The size of every text that doesn't name one. */
export const BASE_SIZE = '15';

// The canvas words some weights its own way.
function fontOf(font: string): { weight: string; size: string } {
  const [, size = BASE_SIZE] = /([\d.]+)px/.exec(font) ?? [];
  const [weight = '400'] = /\b(?:[1-9]00|bold)\b/.exec(font) ?? [];
  return { weight: weight === 'bold' ? '700' : weight, size };
}

/** The hatches as patterns; their ids are the drawing's own, for a hidden drawing lends none. */
export function writePatterns({ id, look }: MarkupOptions, used: (hatch: Hatch) => boolean): string {
  return HATCHES.filter(used)
    .map((hatch) => {
      const { spacing, width, angle, line, ground } = HATCH_LINES[hatch];
      return (
        `<pattern id="${id}-${hatch}" width="${spacing}" height="${spacing}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
        `<path fill="${look.ink(ground)}" d="M0 0h${spacing}v${spacing}h-${spacing}z"/>` +
        `<path stroke="${look.ink(line)}" stroke-width="${width}" d="M${spacing / 2} 0v${spacing}"/></pattern>`
      );
    })
    .join('');
}

/** Makes a text safe in markup. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
