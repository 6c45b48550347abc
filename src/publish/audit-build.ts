import { join } from 'node:path';
import { openCache } from '../cache/content-cache.ts';
import { formatCount } from '../languages/formats.ts';
import { COMMAND_LANGUAGE, wordsIn } from '../languages/languages.ts';
import { sumUp } from '../audit/audit-result.ts';
import { publishAudit } from '../audit/publish-audit.ts';
import { siteFacts } from '../audit/site-facts.ts';
import { checkedContent } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import { auditFiles, auditSite } from '../audit/site/audit-site.ts';
import { problemText } from '../content/problem-text.ts';
import { TidyError } from './tidy-error.ts';

/** Audits what a build has written, and publishes the audit in it; a hole stops the build. */
export async function auditBuild(staged: string, site: string, project: string): Promise<string> {
  const content = await checkedContent(join(project, 'content'));
  const cache = openCache(project, 'audit');
  const { files, notRead, census, problems } = auditSite(staged, content, site, cache);
  refuseHoles(problems);
  const paths = files.map(({ path }) => path);
  const result = sumUp(census, paths, notRead, siteFacts(content));
  const written = publishAudit(staged, result);
  refuseHoles(auditFiles(staged, written, content, site, cache));
  const { count, unmarked } = wordsIn(COMMAND_LANGUAGE).audit;
  const [figures = '', exits = ''] = [result.figures, result.taken].map((list) =>
    formatCount(list.length, COMMAND_LANGUAGE),
  );
  return `${result.files} files audited: ${count(figures, exits)}, ${unmarked('0')}`;
}

function refuseHoles(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new TidyError(problemText(problems));
}
