import { isCurrency } from '../../figures/currency.ts';
import { numberFormat } from '../../figures/notation.ts';
import { type Language, languageTag, wordsIn } from '../../languages/languages.ts';
import { isDate } from './bar-shape.ts';
import { FONTS, type MeasureText } from './text.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A linear axis with its ticks. */
export interface AxisScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

interface Room {
  readonly width: number;
  readonly measure: MeasureText;
  readonly language: Language;
}

const TICK_GAP = 14;
const MOST_TICKS = 6;
const DAYS_A_MONTH = 30.44;
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** An axis over the values, from zero unless it holds dates, with as many round ticks as have room. */
export function axisScale(values: readonly number[], unit: string | null, room: Room): AxisScale {
  const candidates = isDate(unit) ? dateScales(values, room) : numberScales(values, unit, room);
  const fitting = candidates.find((scale) => fits(scale, room)) ?? candidates.at(-1);
  return fitting ?? { min: 0, max: 1, ticks: [] };
}

function fits({ min, max, ticks }: AxisScale, { width, measure }: Room): boolean {
  const step = ((ticks[1]?.value ?? max) - (ticks[0]?.value ?? min)) * (width / (max - min || 1));
  const widths = ticks.map(({ label }) => measure(label, FONTS.small));
  return ticks.length <= MOST_TICKS && Math.max(...widths) + TICK_GAP <= step;
}

function numberScales(values: readonly number[], unit: string | null, { language }: Room): AxisScale[] {
  const min = Math.min(0, ...values);
  const max = Math.max(0, ...values);
  if (min === max) return [{ min: 0, max: 1, ticks: [{ value: 0, label: formatTick(0, unit, language) }] }];
  const steps = unit === 'month' && max - min >= 4 ? MONTH_STEPS : roundSteps(max - min);
  return steps.map((step) => {
    const first = Math.ceil(min / step - 1e-9);
    const last = Math.floor(max / step + 1e-9);
    const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
      const value = Number(((first + index) * step).toPrecision(12));
      return { value, label: formatTick(value, unit, language) };
    });
    return { min, max, ticks };
  });
}

/** How far above zero figures must lie, as a share of the highest, for an axis of positions to start elsewhere. */
const FAR_FROM_ZERO = 0.4;

/**
 * An upright axis over the values. Positions, unlike lengths, can be read from an axis that doesn't start at zero:
 * it starts below the lowest value where all are far from zero.
 */
export function upwardScale(
  values: readonly number[],
  unit: string | null,
  { language, most }: { readonly language: Language; readonly most: number },
): AxisScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const far = low > 0 && low > high * FAR_FROM_ZERO && high > low;
  const [from, to] = [far ? low : Math.min(0, low), Math.max(0, high)];
  if (!Number.isFinite(from) || from === to) return { min: 0, max: 1, ticks: [] };
  const step = roundSteps(to - from).find((each) => (to - from) / each <= most) ?? to - from;
  const [first, last] = [Math.floor(from / step + 1e-9), Math.ceil(to / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const value = Number(((first + index) * step).toPrecision(12));
    return { value, label: formatTick(value, unit, language) };
  });
  return { min: ticks[0]?.value ?? from, max: ticks.at(-1)?.value ?? to, ticks };
}

function roundSteps(span: number): number[] {
  const power = 10 ** Math.floor(Math.log10(span) - 1);
  return [1, 2, 5, 10, 20, 50, 100].map((factor) => factor * power);
}

/** A number of the axis, short: 40K, 4萬, 20%, $2B. */
export function formatTick(value: number, unit: string | null, language: Language): string {
  const tag = wordsIn(language).locale.numbers;
  const short = { notation: 'compact', maximumSignificantDigits: 4 } as const;
  if (unit !== null && printsCurrency(unit, language)) {
    const money = { style: 'currency', currency: unit } as const;
    return numberFormat(tag, { ...short, ...money }).format(value);
  }
  const number = numberFormat(tag, short).format(value);
  return unit?.startsWith('%') ? `${number}%` : number;
}

/** True of a unit that the ticks of a language print themselves: €2B. */
export function printsCurrency(unit: string, language: Language): boolean {
  return wordsIn(language).locale.currencySigns && isCurrency(unit);
}

function dateScales(values: readonly number[], { language }: Room): AxisScale[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return MONTH_STEPS.map((step) => {
    const first = Math.floor(monthOf(low) / step);
    const last = Math.max(Math.ceil(monthOf(high + DAYS_A_MONTH) / step), first + 1);
    const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
      dateTick((first + index) * step, step, language),
    );
    return { min: ticks[0]?.value ?? low, max: ticks.at(-1)?.value ?? high, ticks };
  });
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dateTick(month: number, step: number, language: Language): Tick {
  const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
  const year = { year: 'numeric', timeZone: 'UTC' } as const;
  const names: Intl.DateTimeFormatOptions = step < 12 ? { ...year, month: 'short' } : year;
  const label = new Intl.DateTimeFormat(languageTag(language), names).format(time);
  return { value: time / 86_400_000, label };
}
