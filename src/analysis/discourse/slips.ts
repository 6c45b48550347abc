import { numberOf, printedAt, type Figure } from '../figure.ts';

/** The digits of a figure, without the noughts before them; empty where it is printed in several pieces. */
export function digitsOf(printed: string): string {
  const [number = ''] = /\d[\d,]*(?:\.\d+)?/u.exec(printed) ?? [];
  // 「1 萬 6,000」 is printed in two pieces.
  return /\d/u.test(printed.replace(number, '')) ? '' : number.replace(/[,.]/gu, '').replace(/^0+/u, '');
}

/** Whether digits differ as a slip of the pen makes them: in one place, or two neighbours changed over. */
export function areOneSlipApart(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const places = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  return places.length === 1 || areChangedOver(a, b);
}

/** 481 and 418. */
export function areChangedOver(a: string, b: string): boolean {
  const places = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  const [x = 0, y = 0, ...more] = places;
  return (
    a.length === b.length &&
    places.length === 2 &&
    more.length === 0 &&
    y === x + 1 &&
    a[x] === b[y] &&
    a[y] === b[x]
  );
}

/** The digits of two figures in the unit of the first, as long as those that it prints. */
export function digitsInOneUnit(a: Figure, b: Figure): [string, string] | null {
  const [x, y] = [numberOf(a), numberOf(b)];
  const digits = digitsOf(printedAt(a)) || trimmed(x);
  if (x === null || y === null || digits === '' || x === 0) return null;
  const scale = x / Number(digits);
  return [digits, String(Math.round(y / scale))];
}

function trimmed(value: number | null): string {
  return value === null ? '' : String(value).replace('.', '').replace(/0+$/u, '');
}
