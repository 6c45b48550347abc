export const MARK_KINDS = ['unverified', 'computed', 'own', 'name'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** How many marks of each kind a file holds. */
export type MarkCounts = Readonly<Record<MarkKind, number>>;

export const NO_MARKS: MarkCounts = { unverified: 0, computed: 0, own: 0, name: 0 };

/** How many of some marks are of each kind. */
export function countMarks(kinds: readonly MarkKind[]): MarkCounts {
  const counts = { ...NO_MARKS };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}
