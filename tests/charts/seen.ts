import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';

/** An element of a drawing with where it really stands. */
export interface SeenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** How far a group around it moves it down. */
  readonly shift: number;
}

const TOKEN = /<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g;

/** The elements of an SVG, in order. Throws where it isn't well-formed XML. */
export function elementsOf(svg: string): SeenElement[] {
  const seen: { name: string; attributes: Record<string, string>; text: string; shift: number }[] = [];
  const open: number[] = [];
  let end = 0;
  for (const match of svg.matchAll(TOKEN)) {
    if (match.index !== end) throw new Error(`not well-formed at ${svg.slice(end, end + 60)}`);
    end += match[0].length;
    const [, closing, name = '', attributes = '', selfClosing, text] = match;
    if (text !== undefined) {
      if (/&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot);)/i.test(text)) throw new Error(`a bare & in ${text}`);
      for (const index of open) seen[index]!.text += unescape(text);
    } else if (closing) {
      if (seen[open.pop() ?? -1]?.name !== name) throw new Error(`</${name}> closes nothing`);
    } else {
      const element = { name, attributes: readAttributes(attributes), text: '', shift: shiftOf(open, seen) };
      if (!selfClosing) open.push(seen.length);
      seen.push(element);
    }
  }
  if (open.length > 0 || end !== svg.length) throw new Error('the drawing ends too early');
  return seen;
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length)
    throw new Error(`an attribute twice in ${text}`);
  return Object.fromEntries(pairs);
}

function shiftOf(open: readonly number[], seen: readonly SeenElement[]): number {
  const groups = open.map((index) => seen[index]?.attributes.transform ?? '');
  return groups.reduce(
    (sum, transform) => sum + Number(/^translate\(0 ([\d.]+)\)/.exec(transform)?.[1] ?? 0),
    0,
  );
}

function unescape(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** A text of a drawing and the box that its letters take. */
export interface SeenText {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The upright texts of a drawing; the tilted stamp stands apart. */
export function textsOf(svg: string): SeenText[] {
  return elementsOf(svg)
    .filter(({ name, attributes }) => name === 'text' && !attributes.transform)
    .map(({ attributes, text, shift }) => {
      const size = Number(attributes['font-size'] ?? 15);
      const weight = Number(attributes['font-weight'] ?? 400) as 400;
      const width = canvasMeasure()(text, { size, weight });
      const share = { middle: 0.5, end: 1 }[attributes['text-anchor'] ?? ''] ?? 0;
      const left = Number(attributes.x) - width * share;
      const foot = Number(attributes.y) + shift;
      return { text, size, left, right: left + width, top: foot - 0.72 * size, bottom: foot + 0.2 * size };
    });
}

/** Pairs of texts that run into one another. */
export function overlaps(texts: readonly SeenText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `“${one.text}” and “${other.text}”`),
  );
}

/** The size of a drawing. */
export function viewBoxOf(svg: string): { width: number; height: number } {
  const [, , width = 0, height = 0] = (elementsOf(svg)[0]?.attributes.viewBox ?? '').split(' ').map(Number);
  return { width, height };
}
