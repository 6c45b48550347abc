import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Discourse, Said } from '../../discourse/said.ts';
import { holdAgainst, type Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { changeOf, differenceOf, figureTerm, type Formula } from '../../formula.ts';
import { alike, areOfOneKind } from '../../text/alike.ts';
import { GAP_CUE, GAP_TAIL, OF_THE_SAME, OTHER_ENDS } from '../../words/gap-cues.ts';

/** A difference is seldom printed as more than this many times what it is. */
const REACH = 1.6;
/** A percentage neither. */
const REACH_OF_SHARE = 2.5;

/** "1.3 m above the danger level": above what has no number here. */
const OVER_A_MARK = /^ (?:above|below|over|under) (?:the|its|their|an?) [a-z]+(?: [a-z]+)?(?:,|;|\.? ?$)/u;

/**
 * A change or a difference beside the only two amounts of its sentence that can be its ends: "men earn
 * 3,450 euros and women 2,980, a difference of 470". Which of them is the earlier its own word says.
 */
export function findChangesOfTwo(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.filter(isChange).flatMap((change) => {
      const [a, b, ...more] = endsOf(change, said, discourse[at - 1] ?? []);
      if (!a || !b || more.length > 0 || !areOfOne(a.mention, b.mention) || !isOfBoth(change, a, b, said))
        return [];
      return weighReadings('change', change.mention, readingsOf(change, a, b), 'The change');
    }),
  );
}

/** Those of its sentence; of the sentence before, the one that "it" is said of. */
function endsOf(change: Said, said: readonly Said[], previous: readonly Said[]): Said[] {
  const own = said.filter((each) => mayBeEnd(each, change));
  const before = previous.filter((each) => mayBeEnd(each, change));
  const { text, start } = change.sentence;
  const refersBack = OF_THE_SAME.test(text.text.slice(start, change.mention.start).toLowerCase());
  return own.length === 1 && before.length === 1 && refersBack ? [...before, ...own] : own;
}

function isChange({ mention: { kind }, role, context: { before, behind } }: Said): boolean {
  if (kind === 'D' || kind === 'T' || OVER_A_MARK.test(behind)) return false;
  return role === 'change' || (kind !== 'P' && (GAP_CUE.test(before) || GAP_TAIL.test(behind)));
}

function mayBeEnd({ mention: end, role }: Said, { mention: change }: Said): boolean {
  if (end === change || role === 'change' || end.nominal.low !== end.nominal.high) return false;
  // "A recount in two districts, where the lead is 31 and 48 votes".
  if (/\d/u.test(printedAt(change)) && !/\d/u.test(printedAt(end)) && change.kind === 'N') return false;
  if (change.kind === 'P') return end.kind === 'N' || end.kind === 'U';
  if (change.kind === 'Q') return end.kind === 'P';
  return areOfOneKind(end, change) && areOfOne(end, change);
}

/** In one unit, which the second of two may leave out: "1,260 euros, compared with 1,050". */
function areOfOne(a: Said['mention'], b: Said['mention']): boolean {
  const isElided = (a.unit === null) !== (b.unit === null) && [a, b].every(({ unit }) => unit !== '%');
  return alike(a, b) || isElided;
}

/** Whether nothing else in a sentence may have changed, and both amounts are of what changed. */
function isOfBoth(change: Said, a: Said, b: Said, said: readonly Said[]): boolean {
  const others = said.filter(
    (each) => each !== change && each.role === 'change' && each.mention.kind === change.mention.kind,
  );
  // "By 9 to 92": the other end isn't printed.
  const isMoved =
    ![a, b].some(({ role }) => role === 'before') &&
    [a, b].some(
      ({ mention: { start }, role }) =>
        role === 'after' && start > change.mention.end && start - change.mention.end < 16,
    );
  const { text, start, end } = change.sentence;
  const isOther = OTHER_ENDS.test(text.text.slice(start, end).toLowerCase());
  const { unit } = a.mention;
  const hasUnit =
    change.mention.kind === 'P' ||
    change.mention.kind === 'Q' ||
    unit === b.mention.unit ||
    b.mention.unit === null;
  return others.length === 0 && !isMoved && !isOther && hasUnit;
}

/** "840 million in 2023, 966 million in 2024". */
function areDated(...ends: readonly Said[]): boolean {
  const years = ends.map(
    ({ context: { before, behind } }) => behind.slice(0, 10).includes('') || before.slice(-10).includes(''),
  );
  return years.every(Boolean);
}

function readingsOf({ mention: change, direction, role }: Said, a: Said, b: Said): Reading[] {
  const [less, more] = [a, b]
    .toSorted((x, y) => x.mention.nominal.low - y.mention.nominal.low)
    .map(({ mention }) => figureTerm(mention));
  if (!less || !more) return [];
  if (change.kind !== 'P') return [{ formula: differenceOf(more, less), reach: REACH }];
  const isCompared =
    [a, b].some((each) => each.role === 'before' || each.role === 'earlier') || areDated(a, b);
  const reach = isCompared ? REACH_OF_SHARE : 1;
  if (role !== 'change' || direction === 'again') return [];
  if (direction === 'gap')
    return [
      { formula: changeOf(less, more), reach: REACH_OF_SHARE },
      { formula: { kind: 'sum', terms: [{ sign: -1, of: changeOf(more, less) }] }, reach: 1 },
    ];
  const [rise, fall]: Formula[] = [
    changeOf(less, more),
    { kind: 'sum', terms: [{ sign: -1, of: changeOf(more, less) }] },
  ];
  if (!rise || !fall) return [];
  const [said, opposite] = direction === 'rise' ? [rise, fall] : [fall, rise];
  // What went the other way is told of its word.
  return holdAgainst(change, opposite) === 'agrees' ? [] : [{ formula: said, reach }];
}
