import { weighReadings, type Reading } from '../../discourse/readings.ts';
import { isAmount, isStrictlyAlike, saidBefore, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { differenceOf, figureTerm } from '../../formula.ts';
import { areOfOneKind } from '../../text/alike.ts';
import { BETWEEN_TWO } from '../../words/gap-cues.ts';

/** The gap "between the two", 「兩者相差」: of the two amounts that stand before it. */
export function findGapsBetweenTwo(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((gap) => {
    if (!BETWEEN_TWO.test(gap.context.before)) return [];
    const before = saidBefore(gap, discourse, 1).filter((each) => mayBeEnd(each, gap));
    const last = before.slice(-2);
    const others = before.flatMap((a, index) => before.slice(index + 1).map((b) => [a, b]));
    const readings = [last, ...others].flatMap(([a, b]): Reading[] =>
      a && b ? [{ formula: gapOf(a, b), reach: last.includes(a) && last.includes(b) ? 1.6 : 1 }] : [],
    );
    return weighReadings('change', gap.mention, readings, 'The gap');
  });
}

function mayBeEnd(each: Said, { mention: gap }: Said): boolean {
  if (each.role === 'change') return false;
  if (gap.kind === 'Q') return each.mention.kind === 'P';
  const isOneKind = isAmount(each)
    ? isStrictlyAlike(each.mention, gap)
    : areOfOneKind(each.mention, gap) && each.mention.unit === gap.unit;
  return isOneKind && each.mention.kind !== 'D';
}

function gapOf({ mention: a }: Said, { mention: b }: Said): Reading['formula'] {
  const [more, less] = a.nominal.low >= b.nominal.low ? [a, b] : [b, a];
  return differenceOf(figureTerm(more), figureTerm(less));
}
