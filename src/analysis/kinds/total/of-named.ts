import { weighReadings } from '../../discourse/readings.ts';
import { wholeNamedIn } from '../../discourse/named-whole.ts';
import { isPresent, isStrictlyAlike, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { differenceOf, figureTerm } from '../../formula.ts';
import { REST_CUE } from '../../words/far-total-cues.ts';

/** A list whose whole is named, and counted elsewhere, may go on in the next sentence. */
const REACH = 2;

/** What is left of a whole that the sentence names: "Of the dead, 14 … and six …. The other three …". */
export function findRestsOfNamed(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const whole = wholeNamedIn(at, discourse);
    if (!whole) return [];
    const parts = [...said, ...(discourse[at + 1] ?? [])].filter((each) => mayBePart(each, whole));
    const last = parts.findIndex((each) => REST_CUE.test(each.context.before));
    const rest = parts[last];
    if (!rest || last === 0) return [];
    const others = parts.slice(0, last).map(({ mention }) => figureTerm(mention));
    const formula = differenceOf(figureTerm(whole.mention), ...others);
    return weighReadings('total', rest.mention, [{ formula, reach: REACH }], 'What remains');
  });
}

function mayBePart(each: Said, whole: Said): boolean {
  return (
    each.mention.kind === 'N' &&
    isPresent(each) &&
    isStrictlyAlike(each.mention, whole.mention) &&
    each.mention.nominal.high < whole.mention.nominal.low
  );
}
