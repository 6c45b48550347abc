import { isCurrency } from '../figures/currency.ts';
import { times } from '../figures/digits.ts';
import type { Interval, Part, Quantity, Unreadable } from '../figures/quantity.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { canonicalUnit, sameUnit } from '../figures/units.ts';
import type { Measure } from './measure.ts';

const NOTE_MARKS =
  /(?<=[\p{L}\p{N})%])\s*(?:\[\^?[\p{L}\p{N}]{1,3}\]|\^\p{L}{1,2}\^?|(?<=\p{L}{3})\^\d{1,2}\^?|[*†‡§¶#]+|(?:(?<!(?<!\p{L})(?:[kcdm]?m|ft|in|s))[²³]|[¹⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈ])+|\s\((?:note )?(?![tms]\))[a-z]\))\s*$/iu;
const MONEY = '(?:US|NT|HK|A|C|S)?[$€£¥₩₹]|USD|EUR|GBP|TWD|NTD|RMB|Rs\\.?';
/** Accountants print what is negative in parentheses: "(3.2)", "$(3.2)", "($3.2)", "(0.4)%", "(55) bps". */
const NEGATIVE = new RegExp(
  `^(${MONEY})?\\s*[(（]\\s*(${MONEY})?\\s*([\\d.,\\s\\u00a0\\u2009\\u202f]*\\d)\\s*(%|％)?\\s*[)）]\\s*(%|％|bps?|pp|pts?)?$`,
  'u',
);
const OWN_MULTIPLIER =
  /\d\s?(?:thousand|million|billion|trillion|lakh|crore|bn|mn|[千萬万億亿兆])(?![a-z])|[$€£¥]\s?[\d.,]+\s?[kmb](?![a-z])/iu;

/** Units that say themselves what they are of, without a number that they count. */
const MOMENTS: ReadonlySet<string> = new Set(['day of the year', 'time of day']);

/** Units of which m is a part, or the whole, where it stands for minutes. */
const TIMES: ReadonlySet<string> = new Set(['hour', 'minute']);
const MINUTES = /^(\d{1,3}) ?m$/;

/** A figure as a cell prints it, without the marks of footnotes behind it. */
export function withoutNotes(printed: string): string {
  const rest = printed.replace(NOTE_MARKS, '');
  return rest === printed ? printed.trim() : withoutNotes(rest);
}

/**
 * Reads a cell's figure by what its column is in: its number is multiplied by the column's multiplier,
 * unless the cell prints a unit or a multiplier of its own.
 */
export function readTableFigure(printed: string, { unit, multiplier }: Measure): Quantity | Unreadable {
  const plain = withoutNotes(printed);
  const expected = unit === null || unit.includes('/') ? 'number' : unit;
  // "48m" under "2h45m": a column of times has no lengths.
  if (TIMES.has(expected) && MINUTES.test(plain)) return readFigure(plain.replace(MINUTES, '$1 min'));
  const quantity = MOMENTS.has(expected) ? readFigure(plain) : readFigure(signed(plain), expected);
  if (isUnreadable(quantity)) return quantity;
  const scale = OWN_MULTIPLIER.test(plain) ? 1 : multiplier;
  const [first, ...others] = quantity.parts.map((part) => inMeasure(part, unit, scale));
  return first === undefined ? quantity : { printed, parts: [first, ...others] };
}

/** A figure with a minus sign where it is printed in parentheses. */
function signed(printed: string): string {
  const [whole, outer = '', inner = '', digits = '', percent = '', behind = ''] =
    NEGATIVE.exec(printed) ?? [];
  return whole === undefined ? printed : `-${outer}${inner}${digits.trim()}${percent}${behind}`;
}

function inMeasure(part: Part, unit: string | null, multiplier: number): Part {
  const bare = part.unit === 'number' && unit !== 'number';
  const base = unit?.split('/', 1)[0] ?? null;
  const isOwn = bare || (base !== null && sameUnit(part.unit, base));
  const own =
    bare || (isOwn && unit?.includes('/') === true)
      ? unit === null
        ? null
        : unit.includes('/')
          ? unit
          : canonicalUnit(unit)
      : part.unit;
  if (multiplier === 1 || !(isOwn || isMoney(part, unit))) return { ...part, unit: own };
  return {
    ...part,
    unit: own,
    nominal: scaled(part.nominal, multiplier),
    outer: scaled(part.outer, multiplier),
  };
}

/** "$3" in a column "in millions", which names no currency. */
function isMoney({ unit }: Part, columnUnit: string | null): boolean {
  return columnUnit === null && isCurrency(unit);
}

function scaled(interval: Interval, by: number): Interval {
  return { ...interval, low: times(interval.low, by), high: times(interval.high, by) };
}
