import { writeInterval } from '../figures/write.ts';
import { grammarTag, type Language, wordsIn } from '../languages/languages.ts';
import type { EvaluatedCheck } from './check.ts';
import { exactly } from './interval-arithmetic.ts';

/** What lies between a result and the claim that it contradicts. */
export interface Gap {
  readonly low: number;
  readonly high: number;
  /** Whether the result falls short of the claim or goes over it. */
  readonly side: 'short' | 'over';
}

/** The gap between the result from the figures as printed and all that the claim leaves open; null where there is none. */
export function gapOf({ verdict, nominal, target: { outer } }: EvaluatedCheck): Gap | null {
  if (verdict !== 'contradicts') return null;
  if (nominal.high <= outer.low) return { low: nominal.high, high: outer.low, side: 'short' };
  return { low: outer.high, high: nominal.low, side: 'over' };
}

/** A gap in words: "19.8 points short". Shares are apart by points, to the decimals of the result that stands beside. */
export function tellGap(gap: Gap, unit: string | null, language: Language): string {
  const words = wordsIn(language).check;
  const tag = grammarTag(language);
  const size = gap.high - gap.low;
  if (unit?.startsWith('%') !== true)
    return words.gap[gap.side](writeInterval(exactly(size), unit === 'date' ? 'day' : unit, tag));
  const result = writeInterval(exactly(gap.side === 'short' ? gap.low : gap.high), null, tag);
  const rounded = Number(size.toFixed(result.split('.')[1]?.length ?? 0));
  return words.gap[gap.side](words.points(writeInterval(exactly(rounded || size), null, tag)));
}
