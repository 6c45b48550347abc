import type { Locator, Page } from '@playwright/test';

/** A text of a chart as it stands on the screen: where its first letter starts, and where its last one ends. */
export interface DrawnText {
  readonly text: string;
  /** As `#rrggbb`. */
  readonly colour: string;
  /** CSS pixels from the page's top left corner, on the line that letters stand on. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

declare global {
  interface Window {
    /** The texts of each canvas since it was last cleared. */
    drawnTexts?: Map<HTMLCanvasElement, DrawnText[]>;
  }
}

/**
 * Has the page write down the texts of canvases in place of drawing them.
 * Two fonts are two pictures on any two machines; what is left to compare as pixels is the drawing itself.
 */
export async function recordCanvasTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawnTexts = new Map<HTMLCanvasElement, DrawnText[]>();
    window.drawnTexts = drawnTexts;
    const pen = CanvasRenderingContext2D.prototype;
    const clear = pen.clearRect;
    const ends = (context: CanvasRenderingContext2D, text: string, x: number, y: number) => {
      const { width, alphabeticBaseline } = context.measureText(text);
      const before = { left: 0, start: 0, center: width / 2, right: width, end: width }[context.textAlign];
      const matrix = context.getTransform();
      return [x - before, x - before + width].map((end): [number, number] => {
        const point = matrix.transformPoint({ x: end, y: y - alphabeticBaseline });
        return [point.x / devicePixelRatio, point.y / devicePixelRatio];
      });
    };
    pen.clearRect = function (...box) {
      drawnTexts.delete(this.canvas);
      clear.apply(this, box);
    };
    pen.strokeText = () => undefined;
    pen.fillText = function (text, x, y) {
      if (text === '') return;
      const [from = [0, 0], to = [0, 0]] = ends(this, text, x, y);
      const before = drawnTexts.get(this.canvas) ?? [];
      drawnTexts.set(this.canvas, [...before, { text, colour: this.fillStyle as string, from, to }]);
    };
  });
}

/** The texts on a drawing's canvases, in the order of reading; what is behind a figure belongs to it: what was printed, a question mark. */
export function canvasTexts(drawing: Locator): Promise<DrawnText[]> {
  return drawing.evaluate((element) => {
    const texts: DrawnText[] = [];
    for (const canvas of element.querySelectorAll('canvas')) {
      const { left, top } = canvas.getBoundingClientRect();
      const place = ([x, y]: readonly [number, number]) => [left + x, top + y] as const;
      for (const drawn of window.drawnTexts?.get(canvas) ?? []) {
        const figure = /^[ \u2060]/u.test(drawn.text) ? texts.pop() : undefined;
        const begun = figure ?? { ...drawn, text: '', from: place(drawn.from) };
        texts.push({ ...begun, text: begun.text + drawn.text.replace('\u2060', ''), to: place(drawn.to) });
      }
    }
    return texts;
  });
}

/** The texts in a drawing's SVG, in the order of reading. */
export function svgTexts(drawing: Locator): Promise<DrawnText[]> {
  return drawing.locator('svg text').evaluateAll((elements) =>
    elements.map((element) => {
      const svgText = element as SVGTextElement;
      const text = svgText.textContent;
      const matrix = svgText.getScreenCTM()!;
      const place = (point: DOMPoint) => {
        const { x, y } = point.matrixTransform(matrix);
        return [x, y] as const;
      };
      const from = place(svgText.getStartPositionOfChar(0));
      const to = place(svgText.getEndPositionOfChar(text.length - 1));
      const channels = getComputedStyle(svgText).fill.match(/\d+/gu) ?? [];
      const colour = '#' + channels.map((value) => Number(value).toString(16).padStart(2, '0')).join('');
      return { text, colour, from, to };
    }),
  );
}

/** Leaves a drawing's shapes alone to be seen in its SVG. */
export async function hideTexts(drawing: Locator): Promise<void> {
  await drawing.locator('svg text').evaluateAll((elements) => {
    for (const element of elements as SVGElement[]) element.style.visibility = 'hidden';
  });
}

/** Where two drawings of the same texts differ, one line a text. */
export function textsApart(still: readonly DrawnText[], live: readonly DrawnText[]): string[] {
  const pairs = Array.from({ length: Math.max(still.length, live.length) }, (_, index) => index);
  return pairs.flatMap((index) => {
    const [one, other] = [still[index], live[index]];
    const alike = one?.text === other?.text && one?.colour === other?.colour;
    return one && other && alike && isNear(one, other) ? [] : [`${describe(one)}, live ${describe(other)}`];
  });
}

/** Half a pixel may be rounded, and the live drawing lets a text be half a percent longer than its room. */
function isNear(one: DrawnText, other: DrawnText): boolean {
  const allowed = 0.5 + 0.005 * Math.abs(one.to[0] - one.from[0]);
  const ends = [one.from, one.to].flat();
  return [other.from, other.to].flat().every((value, index) => Math.abs(value - ends[index]!) < allowed);
}

function describe(drawn: DrawnText | undefined): string {
  if (!drawn) return 'nothing';
  const place = [drawn.from, drawn.to].map((point) => point.map((value) => value.toFixed(1)).join(' '));
  return `“${drawn.text}” in ${drawn.colour} from ${place.join(' to ')}`;
}
