import { splitWords } from '../layout/split-words.ts';
import type { Font, MeasureText } from '../layout/text.ts';

const STOP = /[，。、：；？！,:;]\s*$/u;

/** Breaks a headline into few, even lines: between words in Chinese too, and after a stop where it can. */
export function breakHeadline(text: string, width: number, font: Font, measure: MeasureText): string[] {
  const words = splitWords(holdMarks(text));
  const lineOf = (from: number, to: number): string => words.slice(from, to).join('').trim();
  const costOf = (from: number, to: number): number => {
    const line = lineOf(from, to);
    const room = width - measure(line, font);
    if (room < 0) return to - from === 1 ? TOO_WIDE : Infinity;
    const stops = to === words.length || STOP.test(line);
    return LINE_COST + (room / width) ** 2 - (stops ? STOP_WORTH : 0);
  };
  return bestBreaks(words.length, costOf).map(([from, to]) => lineOf(from, to));
}

const LINE_COST = 1;
const STOP_WORTH = 0.35;
const TOO_WIDE = 100;

// A mark stays on the line of the figure that it follows.
function holdMarks(text: string): string {
  return text.replace(/ (?=\[)/g, '\u00a0');
}

type Span = readonly [from: number, to: number];

function bestBreaks(count: number, costOf: (from: number, to: number) => number): Span[] {
  const best: { readonly cost: number; readonly spans: readonly Span[] }[] = [{ cost: 0, spans: [] }];
  for (let to = 1; to <= count; to += 1) {
    const choices = best.map(({ cost, spans }, from) => ({
      cost: cost + costOf(from, to),
      spans: [...spans, [from, to] as const],
    }));
    best.push(choices.reduce((one, other) => (other.cost < one.cost ? other : one)));
  }
  return [...(best[count]?.spans ?? [])];
}
