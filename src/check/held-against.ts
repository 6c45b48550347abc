import type { Content, ReportFiles } from '../content/content.ts';
import { hashFiles } from '../content/hash-files.ts';
import { remember } from '../content/memory.ts';
import type { Against } from './found-before.ts';
import type { LinkContext } from './links/dead-links.ts';

/** What of the site everything is held against, as texts: they are the same where the lists are. */
export function ofSite({ names: { names, unclear } }: Content, { home }: LinkContext): (string | null)[] {
  return [JSON.stringify(names), JSON.stringify(unclear), home];
}

/** What a report is held against. */
export function reportAgainst(report: ReportFiles, content: Content, links: LinkContext): Against {
  const parts = ofSite(content, links);
  return { parts, lasting: () => [report.id, hashReport(content, report.id), ...parts.map(String)] };
}

/** Another one says that a file of a report is another. */
export function hashReport(content: Content, report: string): string {
  return remember(content, `report-hash:${report}`, () => {
    const paths = [...content.files.keys()].filter((path) => path.startsWith(`reports/${report}/`));
    return hashFiles(content, paths);
  });
}
