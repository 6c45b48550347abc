import { problemText } from './problem-text.ts';
import { auditSite } from '../site/audit-site.ts';
import { readNames } from '../site/read-names.ts';
import { TidyError } from './tidy-error.ts';

/** Audits what a build has written; a hole stops it. */
export async function auditBuild(staged: string, site: string, contentDir: string): Promise<string> {
  const { files, notRead, marks, problems } = await auditSite(
    staged,
    await readNames(contentDir),
    contentDir,
    site,
  );
  if (problems.length > 0) throw new TidyError(problemText(problems));
  const figures = marks.unverified + marks.computed;
  return `${files.length - notRead.length} files audited: ${figures} marks of unverified figures, and no figure without one`;
}
