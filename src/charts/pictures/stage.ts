import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { penOf } from '../drawing/pen.ts';
import { BEHIND, goesOn } from '../layout/text.ts';
import { fontFor } from './letters.ts';

/** How much finer than its own pixels a picture is drawn. */
export const SCALE = 2;

/** A canvas whose context sets every text in the project’s own fonts, and writes down what it sets. */
export interface Stage {
  readonly canvas: Canvas;
  readonly context: SKRSContext2D;
  /** What Chart.js takes for the canvas, in the drawing’s own pixels. */
  readonly element: { readonly width: number; readonly height: number };
  readonly texts: readonly string[];
}

/** A stage of a size in the drawing’s own pixels. */
export function openStage(width: number, height: number): Stage {
  const canvas = createCanvas(Math.round(width * SCALE), Math.round(height * SCALE));
  const context = penOf(canvas);
  context.scale(SCALE, SCALE);
  const texts: string[] = [];
  const element = { width, height, getContext: (): SKRSContext2D => staged };
  const staged: SKRSContext2D = setInOwnFonts(context, texts, element);
  return { canvas, context: staged, element, texts };
}

/** Gives back at once what a canvas takes: left to the collector of garbage, it would be called for every picture. */
export function releaseCanvas(canvas: Canvas): void {
  canvas.width = 1;
  canvas.height = 1;
}

// Whoever draws sets the font before each text: a font is none of what `restore` brings back.
function setInOwnFonts(context: SKRSContext2D, texts: string[], canvas: object): SKRSContext2D {
  let font = context.font;
  const setFont = (text: string): void => {
    context.font = fontFor(text, font);
  };
  // A letter and its accent as one: fonts that hold one of them each would set it off its place.
  const composed = (text: string): string => text.replace(BEHIND, '').normalize('NFC');
  const own: Record<PropertyKey, unknown> = {
    canvas,
    fillText: (drawn: string, x: number, y: number) => {
      const text = composed(drawn);
      setFont(text);
      context.fillText(text, x, y);
      texts.push(goesOn(drawn) ? `${texts.pop() ?? ''}${text}` : text);
    },
    strokeText: (drawn: string, x: number, y: number) => {
      const text = composed(drawn);
      setFont(text);
      context.strokeText(text, x, y);
    },
    measureText: (measured: string) => {
      const text = composed(measured);
      setFont(text);
      return context.measureText(text);
    },
  };
  return new Proxy(context, {
    get: (target, key) => {
      if (key === 'font') return font;
      if (key in own) return own[key];
      const value: unknown = Reflect.get(target, key, target);
      return isMethod(value) ? value.bind(target) : value;
    },
    set: (target, key, value) => {
      if (key === 'font') font = String(value);
      return key === 'font' || Reflect.set(target, key, value, target);
    },
  });
}

function isMethod(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === 'function';
}
