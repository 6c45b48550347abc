import type { ReportFiles } from '../../content/content.ts';

/** The ids that claims have now, by those that they had. */
export type Renamed = ReadonlyMap<string, string>;

/** The renamed claims of a report. */
export function renamedIn(report: ReportFiles | undefined): Renamed {
  const entries = report?.claims.entries ?? [];
  return new Map(
    entries.flatMap(({ value: { id, aliases = [] } }) => aliases.map((alias) => [alias.id, id])),
  );
}

/** A text whose claim links name the ids that the claims have now. */
export function linksRenamed(text: string, renamed: Renamed): string {
  if (renamed.size === 0) return text;
  return text.replace(/\bclaim:([a-z]+(?:[-/][a-z]+)*)/g, (link, id: string) => {
    const now = renamed.get(id);
    return now === undefined ? link : `claim:${now}`;
  });
}
