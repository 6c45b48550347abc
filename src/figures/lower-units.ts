import { exactly, scanDigits, times, type Magnitude } from './digits.ts';
import { grammars } from './grammars.ts';
import { anyOf, matchAt } from './normal.ts';

/** The next smaller unit, its names behind a number, and how many of it make one. */
interface Smaller {
  readonly unit: string;
  readonly names: RegExp;
  readonly count: number;
}

function smallerUnit(unit: string, count: number): Smaller {
  const names = grammars.flatMap(({ units }) =>
    units.filter((each) => each.unit === unit).flatMap((each) => each.names),
  );
  const short = grammars.flatMap(({ lowerUnits }) => lowerUnits[unit] ?? []);
  return { unit, count, names: new RegExp(`[ -]?(?:${[anyOf(names), ...short].join('|')})(?![a-z])`, 'y') };
}

const smaller: Readonly<Record<string, Smaller>> = {
  hour: smallerUnit('minute', 60),
  minute: smallerUnit('second', 60),
  day: smallerUnit('hour', 24),
  year: smallerUnit('month', 12),
  foot: smallerUnit('inch', 12),
  pound: smallerUnit('ounce', 16),
};
const link = / ?(?:又|零|and |, (?:and )?)? ?/y;

function withDecimals<T extends Magnitude>(amount: T, lower: string): T {
  if (!Number.isInteger(amount.low)) return amount;
  for (const { scanDecimalsBehindUnit } of grammars) {
    const behind = scanDecimalsBehindUnit?.(lower, amount.end) ?? null;
    if (behind === null) continue;
    const value = Number(`${String(amount.low)}.${behind.digits}`);
    return { ...amount, ...exactly(value, 10 ** -behind.digits.length, behind.end) };
  }
  return amount;
}

function scanWhole(lower: string, at: number): Magnitude | null {
  const digits = scanDigits(lower, at);
  if (digits !== null) return digits;
  for (const { scanCardinal } of grammars) {
    const read = scanCardinal(lower, at);
    if (read !== null) return read;
  }
  return null;
}

/** The whole number of a smaller unit that follows, or null. */
function scanRest(lower: string, at: number, { unit, names, count }: Smaller): Magnitude | null {
  const start = at + (matchAt(link, lower, at)?.[0].length ?? 0);
  const number = scanWhole(lower, start);
  if (number === null || number.low !== number.high || number.low >= count) return null;
  const name = matchAt(names, lower, number.end);
  return name === null ? null : { ...number, unit, end: number.end + name[0].length };
}

/** Takes in what a smaller unit counts on: "3 hours 28 minutes", 一小時又二十分, 九秒八. */
export function withLowerUnits<T extends Magnitude>(amount: T, lower: string): T {
  if (amount.unit === undefined || amount.low !== amount.high || !Number.isInteger(amount.low)) return amount;
  const next = smaller[amount.unit];
  const first = next === undefined ? null : scanRest(lower, amount.end, next);
  if (next === undefined || first === null) return withDecimals(amount, lower);
  const rest = withLowerUnits(first, lower);
  const value = amount.low + times(rest.low, 1 / next.count);
  return { ...amount, ...exactly(value, rest.step / next.count, rest.end) };
}
