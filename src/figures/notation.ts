import type { Interval } from './quantity.ts';

/** A way to write intervals. What is written already stands for the ends that it is of. */
export interface Notation {
  readonly number: (value: number) => string;
  /** Both ends, where they are written alike. */
  readonly single: (number: string) => string;
  readonly range: (low: string, high: string) => string;
  /** Everything from a number on; open, without that number itself. */
  readonly above: (low: string, isOpen: boolean) => string;
  readonly below: (high: string, isOpen: boolean) => string;
  readonly any: string;
}

/** Writes an interval in a notation. */
export function writeInNotation({ low, high, lowOpen, highOpen }: Interval, notation: Notation): string {
  const { number } = notation;
  if (low === -Infinity && high === Infinity) return notation.any;
  if (high === Infinity) return notation.above(number(low), lowOpen === true);
  if (low === -Infinity) return notation.below(number(high), highOpen === true);
  const [from, to] = [number(low), number(high)];
  return from === to ? notation.single(from) : notation.range(from, to);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A way to write numbers, made once: making one takes far longer than writing with it. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}
