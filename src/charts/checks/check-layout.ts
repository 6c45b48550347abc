import type { EvaluatedCheck } from '../../claims/check.ts';
import { gapOf, tellGap, type Gap } from '../../claims/gap.ts';
import { GRAMMARS } from '../../figures/grammars.ts';
import type { Interval } from '../../figures/quantity.ts';
import { printedUnit } from '../../figures/units.ts';
import { grammarTag, type Language } from '../../languages/languages.ts';
import { printsCurrency } from '../layout/axis-scale.ts';
import { checkAxis, type CheckAxis } from './check-axis.ts';

/** How a stretch ends: at a number of its own, just before it, or beyond the axis. */
export type End = 'closed' | 'open' | 'beyond';

/** A stretch of the axis, in shares of its length: from 0 to 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: End;
  readonly end: End;
}

/** A number or a range as printed, within all that its digits leave open. */
export interface Side {
  /** As printed; its ends are one where it is a number. */
  readonly nominal: Stretch;
  /** What decides the verdict. */
  readonly outer: Stretch;
  /** True of a number, which has no length. */
  readonly isPoint: boolean;
}

/** A check on one axis: what the report claims, what its figures give, and what lies between. */
export interface CheckLayout {
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly startsAtZero: boolean;
  readonly claimed: Side;
  readonly result: Side;
  readonly gap: { readonly from: number; readonly to: number; readonly says: string } | null;
}

/** Lays out a check for a drawing of any width; null where no number of it is bounded. */
export function layOutCheck(check: EvaluatedCheck, language: Language): CheckLayout | null {
  const { target, nominal, outer, unit } = check;
  const axis = checkAxis([target.outer, nominal, outer], target.unit ?? unit, language);
  if (!axis) return null;
  const gap = gapOf(check);
  return {
    ticks: axis.ticks.map(({ value, label }, index) => ({
      at: shareOf(value, axis),
      label: index === axis.ticks.length - 1 ? label + unitBehind(target.unit ?? unit, language) : label,
    })),
    startsAtZero: axis.min <= 0,
    claimed: sideOf(target, axis),
    result: sideOf({ nominal, outer }, axis),
    gap: gap && { ...gapShares(gap, axis), says: tellGap(gap, unit, language) },
  };
}

/** The unit behind an axis’s last number, where the numbers have no sign of it. */
function unitBehind(unit: string | null, language: Language): string {
  const tag = grammarTag(language);
  if (unit === null || unit.startsWith('%') || printsCurrency(unit, language)) return '';
  if (printedUnit(unit, tag) === null) return '';
  return GRAMMARS[tag].writing.unit(unit, false);
}

function gapShares({ low, high }: Gap, axis: CheckAxis): { from: number; to: number } {
  return { from: shareOf(low, axis), to: shareOf(high, axis) };
}

function sideOf({ nominal, outer }: Record<'nominal' | 'outer', Interval>, axis: CheckAxis): Side {
  const isPoint = nominal.low === nominal.high;
  return { nominal: stretchOf(nominal, axis), outer: stretchOf(outer, axis), isPoint };
}

function stretchOf({ low, high, lowOpen, highOpen }: Interval, axis: CheckAxis): Stretch {
  const endOf = (value: number, isOpen = false): End =>
    value < axis.min || value > axis.max ? 'beyond' : isOpen ? 'open' : 'closed';
  return {
    from: shareOf(low, axis),
    to: shareOf(high, axis),
    start: endOf(low, lowOpen),
    end: endOf(high, highOpen),
  };
}

function shareOf(value: number, { min, max }: CheckAxis): number {
  return Math.min(Math.max((value - min) / (max - min), 0), 1);
}
