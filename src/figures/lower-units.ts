import { numeralValue, scanNumeral } from './zh-hant/numerals.ts';
import { exactly, scanDigits, times, type Magnitude } from './digits.ts';
import { scanCardinal } from './en/cardinal.ts';
import { matchAt } from './normal.ts';

/** The next smaller unit: what it is called, its names behind a number, and how many of it make one. */
interface Smaller {
  readonly unit: string;
  readonly names: RegExp;
  readonly count: number;
}

// prettier-ignore
const smaller: Readonly<Record<string, Smaller>> = {
  hour: { unit: 'minute', names: /[ -]?(?:minutes|minute|mins|min|m|分鐘|分钟|分)(?![a-z²³])/y, count: 60 },
  minute: { unit: 'second', names: /[ -]?(?:seconds|second|secs|sec|s|秒鐘|秒钟|秒)(?![a-z])/y, count: 60 },
  day: { unit: 'hour', names: /[ -]?(?:hours|hour|hrs|hr|h|個小時|小時|小时|個鐘頭|鐘頭)(?![a-z])/y, count: 24 },
  year: { unit: 'month', names: /[ -]?(?:months|month|個月|个月)(?![a-z])/y, count: 12 },
  foot: { unit: 'inch', names: /[ -]?(?:(?:inches|inch|吋)(?![a-z])|in(?![a-z]| [a-z]))/y, count: 12 },
  pound: { unit: 'ounce', names: /[ -]?(?:ounces|ounce|oz)(?![a-z])/y, count: 16 },
};
const link = / ?(?:又|零|and |, (?:and )?)? ?/y;
/** 九秒八, 一公尺八, 三塊五: the unit stands where the decimal point would. */
const decimals =
  /(?<=秒|公尺|米|塊|块|度) ?(\d{1,2}|[〇零一二三四五六七八九]{1,2})(?![a-z\p{N}]|[.,]\p{N}|[個个名位人天年月日點点分秒元塊块倍成萬千百十])/uy;

function withDecimals<T extends Magnitude>(amount: T, lower: string): T {
  const digits = matchAt(decimals, lower, amount.end)?.[1];
  if (digits === undefined || !Number.isInteger(amount.low)) return amount;
  const end = lower.indexOf(digits, amount.end) + digits.length;
  const written = /^\d/.test(digits) ? digits : String(numeralValue(`一${digits}`)).slice(1);
  return { ...amount, ...exactly(Number(`${String(amount.low)}.${written}`), 10 ** -written.length, end) };
}

/** The whole number of a smaller unit that follows, or null. */
function scanRest(lower: string, at: number, { unit, names, count }: Smaller): Magnitude | null {
  const start = at + (matchAt(link, lower, at)?.[0].length ?? 0);
  const number = scanDigits(lower, start) ?? scanCardinal(lower, start) ?? scanNumeral(lower, start);
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
