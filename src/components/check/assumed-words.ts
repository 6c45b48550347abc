import type { Interval } from '../../figures/quantity.ts';

/** Writes a number with the sign of its unit, as a slider is told. */
export function writeAssumed(number: number, unit: string | null, language: string): string {
  const isMoney = unit !== null && /^[A-Z]{3}$/u.test(unit);
  const text = new Intl.NumberFormat(language, {
    maximumSignificantDigits: isMoney || Math.abs(number) < 1000 ? 3 : 6,
    ...(isMoney && {
      style: 'currency',
      currency: unit,
      // Chinese has a currency's name behind the number.
      currencyDisplay: language.startsWith('zh') ? 'name' : 'narrowSymbol',
      notation: 'compact',
    }),
  }).format(number);
  return unit?.startsWith('%') ? `${text}%` : text;
}

/** The same of a result; an open end is an ellipsis. */
export function writeAssumedRange({ low, high }: Interval, unit: string | null, language: string): string {
  const write = (end: number): string => (Number.isFinite(end) ? writeAssumed(end, unit, language) : '…');
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
}
