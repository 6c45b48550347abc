import type { Figure } from '../figure.ts';
import type { PlacedText } from '../../document/placed-text.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';

const NUMBER =
  /^(?<open>[(（]\s*)?(?<sign>[-−–+]\s?)?(?<money>(?:US|NT|HK|A|C|S)?[$€£¥]\s*)?(?<inner>[(（]\s*)?(?<minus>[-−]\s?)?(?<digits>\d{1,3}(?:[,\s\u00a0\u202f\u2009]\d{3})+|\d+)(?<fraction>\.\d+)?\s*(?<letter>[kKmMbB]n?)?\s*(?<percent>[%％])?\s*(?<close>[)）])?\s*(?<percentBehind>[%％])?$/u;
const FOOTNOTE = /(?<=[\d)%])\s*(?:\[\w{1,3}\]|\([a-z]\)|\*+|†|‡|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s*$/u;
const MONEY: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': '¥' };
const FACTORS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** Reads a cell of a table as one number; null where it holds none. Parentheses are a minus. */
export function readCell(text: PlacedText): Figure | null {
  const printed = text.text.replace(FOOTNOTE, '').trimEnd();
  if (!/[\d一二三四五六七八九十]/u.test(printed)) return null;
  const start = printed.length - printed.trimStart().length;
  const end = printed.length;
  return readNumber(text, start, end) ?? readWorded(text, start, end);
}

function readNumber(text: PlacedText, start: number, end: number): Figure | null {
  const groups = NUMBER.exec(text.text.slice(start, end))?.groups;
  if (groups === undefined) return null;
  const { fraction = '', digits = '', letter } = groups;
  const isBracketed = groups.open !== undefined || groups.inner !== undefined;
  if (isBracketed !== (groups.close !== undefined)) return null;
  const isNegative = isBracketed || /[-−–]/u.test(`${groups.sign ?? ''}${groups.minus ?? ''}`);
  const factor = FACTORS[letter?.charAt(0).toLowerCase() ?? ''] ?? 1;
  const size = Number(digits.replace(/\D/gu, '') + fraction) * factor;
  const step = factor * 10 ** -Math.max(0, fraction.length - 1);
  const percent = groups.percent ?? groups.percentBehind;
  const money = groups.money?.trim().replace(/^[A-Z]+/u, '');
  const unit = percent === undefined ? (MONEY[money ?? ''] ?? null) : '%';
  return { ...plainFigure(isNegative && size !== 0 ? -size : size, step, unit), text, start, end };
}

function plainFigure(
  value: number,
  step: number,
  unit: string | null,
): Omit<Figure, 'text' | 'start' | 'end'> {
  return {
    nominal: { low: value, high: value },
    outer: { low: value - step / 2, high: value + step / 2 },
    unit,
    qualifier: 'exact',
    step,
    fineStep: step,
  };
}

/** What isn't digits alone, by the grammar of figures: "~85,000", "over 400", 三成. */
function readWorded(text: PlacedText, start: number, end: number): Figure | null {
  const printed = text.text.slice(start, end);
  if (printed.length > 30) return null;
  const read = readFigure(printed);
  if (isUnreadable(read) || read.parts.length > 1) return null;
  const { nominal, outer, unit, qualifier } = read.parts[0];
  if (/^(?:date|day of the year|time of day|ratio)$/u.test(unit ?? '')) return null;
  const step = Number.isFinite(nominal.low) ? 2 * (nominal.low - outer.low) : 2 * (outer.high - nominal.high);
  const known = Number.isFinite(step) ? step : 0;
  return { nominal, outer, unit, qualifier, step: known, fineStep: known, text, start, end };
}
