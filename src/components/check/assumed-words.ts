import type { Interval } from '../../figures/quantity.ts';
import type { Packed } from './assumed-term.ts';

/** The language of numbers, and how it names a currency: by a sign before them, or by a name behind. */
type Telling = Pick<Packed, 'language' | 'money'>;

/** Writes a number with the sign of its unit, as a slider is told. */
export function writeAssumed(number: number, unit: string | null, { language, money }: Telling): string {
  const isMoney = unit !== null && /^[A-Z]{3}$/u.test(unit);
  const text = new Intl.NumberFormat(language, {
    maximumSignificantDigits: isMoney || Math.abs(number) < 1000 ? 3 : 6,
    ...(isMoney && {
      style: 'currency',
      currency: unit,
      currencyDisplay: money,
      notation: 'compact',
    }),
  }).format(number);
  return unit?.startsWith('%') ? `${text}%` : text;
}

/** The same of a result; an open end is an ellipsis. */
export function writeAssumedRange({ low, high }: Interval, unit: string | null, telling: Telling): string {
  const write = (end: number): string => (Number.isFinite(end) ? writeAssumed(end, unit, telling) : '…');
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
}
