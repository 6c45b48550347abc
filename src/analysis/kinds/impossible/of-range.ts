import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { numberOf, printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { alike, isMoney } from '../../text/alike.ts';
import {
  EXTREME,
  MIDPOINT,
  OF_EACH,
  OF_OTHERS,
  PART_OF_RANGE,
  RANGE_LEAD,
} from '../../words/range-members.ts';

/** What is further from a range than this factor is of something else. */
const FARTHEST = 2;

/**
 * What can't be by a range of its sentence: a member outside of what all are said to lie in, 「各村介於38%至61%，大坑村僅35%」,
 * a part that is more than the whole can be, a middle that isn't.
 */
export function findOutsideRanges(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) =>
    said
      .filter(isRange)
      .flatMap((range) =>
        said
          .filter((each) => each.mention.start >= range.mention.end && mayBeOf(each, range))
          .flatMap((each) => hold(each, range)),
      ),
  );
}

function isRange({ mention, sentence }: Said): boolean {
  const { nominal, qualifier, kind } = mention;
  const isBounded = Number.isFinite(nominal.low + nominal.high) && nominal.low < nominal.high;
  const lead = `${textBetween(sentence, mention.start - 60, mention.start)}${printedAt(mention)}`;
  const isSaid =
    RANGE_LEAD.test(lead.toLowerCase().replace(/\d.*$/su, '')) || BETWEEN.test(printedAt(mention));
  return kind !== 'D' && isBounded && qualifier === 'exact' && isSaid;
}

const BETWEEN = /^between |之間$/iu;

function mayBeOf({ mention }: Said, { mention: range }: Said): boolean {
  const isNamed = mention.kind === 'P' || mention.kind === 'U' || isMoney(mention) || mention.unit !== null;
  return mention.kind === range.kind && isNamed && numberOf(mention) !== null && alike(mention, range);
}

function hold(each: Said, range: Said): Finding[] {
  const { nominal } = range.mention;
  const between = textBetween(each.sentence, range.mention.end, each.mention.start).toLowerCase();
  if (MIDPOINT.test(each.context.before)) return tell(each, range, isMiddle(each, range), 'the middle');
  const value = each.mention.nominal.low;
  if (PART_OF_RANGE.test(between)) return value > nominal.high ? tell(each, range, false, 'a part') : [];
  if (!isPresent(each) || !isOfAll(range, each) || OF_OTHERS.test(between)) return [];
  const isFar = value > FARTHEST * nominal.high || value * FARTHEST < nominal.low;
  const { low, high } = range.mention.outer;
  const isWithin = each.mention.outer.high >= low && each.mention.outer.low <= high;
  return isFar ? [] : tell(each, range, isWithin, 'one of those');
}

function isMiddle({ mention }: Said, { mention: range }: Said): boolean {
  const middle = (range.nominal.low + range.nominal.high) / 2;
  return mention.outer.low <= middle && middle <= mention.outer.high;
}

/** Whether a range is said of each, or what follows of one at an end of it. */
function isOfAll({ mention, sentence }: Said, each: Said): boolean {
  const lead = textBetween(sentence, mention.start - 70, mention.start).toLowerCase();
  const [clause = ''] = [lead.split(/[;；。]/u).at(-1)];
  return (
    OF_EACH.test(clause) ||
    EXTREME.test(textBetween(sentence, mention.end, each.mention.start).slice(-24).toLowerCase())
  );
}

function tell({ mention }: Said, { mention: range }: Said, holds: boolean, what: string): Finding[] {
  const [printed, of] = [mention, range].map((each) => printedAt(each).trim());
  return [
    {
      kind: 'impossible',
      verdict: holds ? 'agrees' : 'contradicts',
      says: `${printed ?? ''} ${holds ? 'may' : 'can’t'} be ${what} of ${of ?? ''}.`,
      working: `${printed ?? ''} ${holds ? 'within' : 'outside'} ${of ?? ''}`,
      claim: mention,
      uses: [range],
    },
  ];
}
