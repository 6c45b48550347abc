import type { SKRSContext2D } from '@napi-rs/canvas';
import { BEHIND, FOOT, goesOn } from '../layout/text.ts';

/** A text that was drawn, in place of the outlines of its letters. */
export interface RecordedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly fill: string;
  readonly align: string;
  /** The stroke behind the letters, and its width. */
  readonly halo: { readonly stroke: string; readonly width: number } | null;
  /** Texts in other colours that go on where this one ends. */
  readonly rest: readonly Pick<RecordedText, 'text' | 'font' | 'fill'>[];
  /** Rows of a rotation, or null for upright text. */
  readonly turn: readonly number[] | null;
}

// From a line's middle, or its top, to the foot of its letters, in ems.
const BASELINES: Readonly<Record<string, number>> = { middle: FOOT, top: 0.92, bottom: -0.25 };

/** A context that draws shapes as ever and writes texts down instead of drawing them. */
export function recordText(
  context: SKRSContext2D,
  canvas: unknown,
): { context: SKRSContext2D; texts: RecordedText[] } {
  const texts: RecordedText[] = [];
  let halo: RecordedText['halo'] = null;
  const strokeText = (): void => {
    halo = { stroke: colourOf(context.strokeStyle), width: context.lineWidth };
  };
  const fillText = (text: string, x: number, y: number): void => {
    const last = texts.at(-1);
    if (goesOn(text) && last) {
      const more = { text: text.replace(BEHIND, ''), ...settingOf(context) };
      texts[texts.length - 1] = { ...last, rest: [...last.rest, more] };
    } else if (text !== '') {
      texts.push({ ...settingOf(context), text, ...placeOf(context, x, y), halo, rest: [] });
    }
    halo = null;
  };
  const own: Record<PropertyKey, unknown> = { fillText, strokeText, canvas };
  const proxy = new Proxy(context, {
    get(target, key) {
      if (key in own) return own[key];
      const value: unknown = Reflect.get(target, key, target);
      return isMethod(value) ? value.bind(target) : value;
    },
    set: (target, key, value) => Reflect.set(target, key, value, target),
  });
  return { context: proxy, texts };
}

function settingOf(context: SKRSContext2D): Pick<RecordedText, 'font' | 'fill' | 'align'> {
  return { font: context.font, fill: colourOf(context.fillStyle), align: context.textAlign };
}

function placeOf(context: SKRSContext2D, x: number, y: number): Pick<RecordedText, 'x' | 'y' | 'turn'> {
  const size = Number(/([\d.]+)px/.exec(context.font)?.[1] ?? 0);
  const baseline = y + (BASELINES[context.textBaseline] ?? 0) * size;
  const { a, b, c, d, e, f } = context.getTransform();
  if (b !== 0) {
    // The text is fitted where it is shown, by its length: the rotation alone is kept of a stretched one.
    const stretch = Math.hypot(a, b);
    return { x: x * stretch, y: baseline, turn: [a / stretch, b / stretch, c, d, e, f] };
  }
  return { x: x * a + e, y: baseline * d + f, turn: null };
}

function isMethod(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === 'function';
}

function colourOf(style: unknown): string {
  if (typeof style === 'string') return style;
  throw new Error('a text is drawn with a pattern, which an SVG text here has no means to name');
}
