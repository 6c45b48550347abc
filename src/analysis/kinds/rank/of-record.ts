import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  saidBefore,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { FORMER_RECORD, RECORD } from '../../words/record-cues.ts';

/** "The largest crowd ever; the previous best had been 39,150": a record is beyond the one before it. */
export function findFormerRecords(discourse: Discourse): Finding[] {
  return discourse.flat().flatMap((former) => {
    if (!isAmount(former) || !FORMER_RECORD.test(former.context.before)) return [];
    const [own, ...more] = saidBefore(former, discourse, 1).filter((each) => isRecord(each, former));
    return own && more.length === 0 ? tell(own, former) : [];
  });
}

/** An amount of now that its own sentence calls the most, near enough to be one of the same thing. */
function isRecord(each: Said, former: Said): boolean {
  const factor = each.mention.nominal.low / former.mention.nominal.low;
  return (
    isAmount(each) &&
    isPresent(each) &&
    isStrictlyAlike(each.mention, former.mention) &&
    RECORD.test(each.context.behind) &&
    factor > 0.5 &&
    factor < 2
  );
}

function tell({ mention: own }: Said, { mention: former }: Said): Finding[] {
  if (own.outer.high >= former.outer.low && own.outer.low <= former.outer.high) return [];
  const isBeaten = own.nominal.low > former.nominal.low;
  const [printed, other] = [printedAt(own).trim(), printedAt(former).trim()];
  return [
    {
      kind: 'rank',
      verdict: isBeaten ? 'agrees' : 'contradicts',
      says: `${printed} is called a record, beside ${other} before it${isBeaten ? '' : ', which is more'}.`,
      working: `${printed} ${isBeaten ? '>' : '<'} ${other}`,
      claim: former,
      uses: [own],
    },
  ];
}
