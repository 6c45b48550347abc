import { clauseBefore, type Discourse, type Said } from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { alike, areOfOneKind } from '../../text/alike.ts';
import { FORESEEN } from '../../words/doubt-cues.ts';
import { MEAN, RANGE } from '../../words/mean-cues.ts';

/** A mean that lies outside the range of what it is the mean of: 「從 180 元到 260 元不等，平均 275 元」. */
export function findMeansOutside(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) => {
    const ranges = said.filter(isRange);
    const [range, ...more] = ranges;
    if (!range || more.length > 0) return [];
    return said.filter((each) => isMean(each) && isOfRange(each, range)).flatMap((mean) => tell(mean, range));
  });
}

function isRange({ mention: { nominal, qualifier, kind }, context: { before, behind } }: Said): boolean {
  const isBounded = Number.isFinite(nominal.low + nominal.high) && nominal.low < nominal.high;
  return (
    kind !== 'D' &&
    isBounded &&
    qualifier === 'exact' &&
    RANGE.some((cue) => cue.test(before) || cue.test(behind))
  );
}

/** What several foresee on average isn't the mean of what one foresees. */
function isMean(said: Said): boolean {
  const { before, behind } = said.context;
  return (MEAN.before.test(before) || MEAN.behind.test(behind)) && !FORESEEN.test(clauseBefore(said));
}

function isOfRange(mean: Said, range: Said): boolean {
  return mean !== range && areOfOneKind(mean.mention, range.mention) && alike(mean.mention, range.mention);
}

function tell({ mention: mean }: Said, { mention: range }: Said): Finding[] {
  const isOutside = mean.outer.low > range.outer.high || mean.outer.high < range.outer.low;
  const [printed, from] = [printedAt(mean).trim(), printedAt(range).trim()];
  const verdict = isOutside ? 'contradicts' : 'agrees';
  const says = `A mean of ${printed} ${isOutside ? 'can’t be' : 'may be'} that of ${from}.`;
  const working = `${printed} ${isOutside ? 'outside' : 'within'} ${from}`;
  return [{ kind: 'impossible', verdict, says, working, claim: mean, uses: [range] }];
}
