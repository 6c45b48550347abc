import type { Font, MeasureText } from '../text.ts';

const WORDS = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
// What no line starts with, and what none ends with.
const CLOSING = /^(?:[\s，。、：；？！）」』》〉】,.:;?!)\]’”%]+|[的了嗎呢吧]$)/u;
const OPENING = /[（「『《〈【([‘“$]$/u;
const STOP = /[，。、：；？！,:;]\s*$/u;
const LATIN_WORD = /[^\s\u2e80-\u9fff\uff00-\uff60]$/u;

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

// Marks, with a Chinese figure before them, and words of this site’s subject that the segmenter takes for two.
const WHOLE = /((?:\p{N}[\p{N}.,–~-]*\s?\p{Script=Han}{1,4}\u00a0)?\[[^\]]*\]|外洩|所說|對得上)/u;

function segmentsOf(text: string): string[] {
  const parts = text.split(WHOLE).filter((part) => part !== '');
  return parts.flatMap((part) =>
    WHOLE.test(part) ? [part] : Array.from(WORDS.segment(part), ({ segment }) => segment),
  );
}

function splitWords(text: string): string[] {
  return segmentsOf(text).reduce<string[]>((words, segment) => {
    const last = words.at(-1);
    const joins =
      last !== undefined &&
      (CLOSING.test(segment) || OPENING.test(last) || last.endsWith('\u00a0') || isInside(last, segment));
    return joins ? [...words.slice(0, -1), last + segment] : [...words, segment];
  }, []);
}

// don’t, closed-source, source/code
function isInside(before: string, after: string): boolean {
  return LATIN_WORD.test(before) && LATIN_WORD.test(after);
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
