import { alike, areOfOneKind } from '../../text/alike.ts';
import type { ChangeMention } from '../../text/change-roles.ts';
import { YEAR_BEFORE, YEARLY } from '../../words/year-cues.ts';

/** The two amounts that a change may lie between. */
export interface Pair {
  readonly before: ChangeMention;
  readonly after: ChangeMention;
  /** True when the words leave no other reading. */
  readonly isForced: boolean;
}

/** The two ends right before a change: 「由 820 億元調高到 985 億元，增加兩成」. */
export function endsBeside(change: ChangeMention, own: readonly ChangeMention[]): Pair | null {
  const [before, after] = own.slice(Math.max(0, change.index - 2), change.index);
  if (before?.role !== 'before' || after?.role !== 'after' || change.direction === 'again') return null;
  const isPair = mayBeEnd(change, before) && mayBeEnd(change, after) && alike(before.mention, after.mention);
  return isPair && change.mention.start - after.mention.end < 40 ? { before, after, isForced: true } : null;
}

/** 「48.6 億元，較上季的 45 億元成長 8%，與去年同期的 40.5 億元相比，年增 20%」: each change has its own earlier amount right before it, and one amount of now. */
export function endsOfSubject(change: ChangeMention, own: readonly ChangeMention[]): Pair | null {
  const before = own[change.index - 1];
  if (!before || (before.role !== 'before' && before.role !== 'earlier') || change.direction === 'again')
    return null;
  const isNext = change.mention.start - before.mention.end < MOST_APART && mayBeEnd(change, before);
  // 「六都」 counts no homes.
  const ahead = own
    .slice(0, before.index)
    .filter((each) => mayBeEnd(change, each) && each.mention.unit === before.mention.unit);
  const [after, ...others] = ahead.filter(({ role }) => role === 'plain' || role === 'after');
  const isOnly = after && others.length === 0 && alike(before.mention, after.mention);
  return isNext && isOnly ? { before, after, isForced: true } : null;
}

/** How far from its earlier amount a change stands. */
const MOST_APART = 16;

/** 年增 is against the same time of the year before, wherever the sentence prints that. */
export function endsOfYear(change: ChangeMention, own: readonly ChangeMention[]): Pair | null {
  const { text, start } = change.mention;
  if (!YEARLY.test(text.text.slice(Math.max(0, start - 5), change.mention.end))) return null;
  const ends = own.filter((each) => mayBeEnd(change, each) && each.role !== 'change');
  const [before] = nearest(
    change,
    ends.filter(({ mention }) =>
      YEAR_BEFORE.test(text.text.slice(Math.max(0, mention.start - 10), mention.start)),
    ),
  );
  const after = ends.findLast(
    (each) => each !== before && each.index < change.index && each.role !== 'before',
  );
  return before && after && alike(before.mention, after.mention) ? { before, after, isForced: true } : null;
}

/** "That is £68 more": between the two ends of the sentence before. */
export function pairBefore(change: ChangeMention, earlier: readonly ChangeMention[]): Pair[] {
  const ends = earlier.filter((each) => mayBeEnd(change, each));
  const [befores, afters] = [
    ends.filter(({ role }) => role === 'before'),
    ends.filter(({ role }) => role === 'after' || role === 'plain'),
  ];
  const [before, after] = [befores[0], afters.at(-1)];
  if (!before || !after || befores.length > 1 || !alike(before.mention, after.mention)) return [];
  return [{ before, after, isForced: afters.length === 1 }];
}

/** The candidates, the one that stands nearest to a change first. */
export function nearest(change: ChangeMention, candidates: readonly ChangeMention[]): ChangeMention[] {
  const distance = ({ mention }: ChangeMention): number => Math.abs(mention.start - change.mention.start);
  return candidates.toSorted((a, b) => distance(a) - distance(b));
}

/** Percentages change amounts, points change percentages, amounts change amounts like themselves. */
export function mayBeEnd({ mention: change }: ChangeMention, { mention: end }: ChangeMention): boolean {
  if (change.kind === 'T') return false;
  if (change.kind === 'P') return end.kind === 'N' || end.kind === 'U';
  if (change.kind === 'Q') return end.kind === 'P';
  return areOfOneKind(end, change) && alike(change, end);
}
