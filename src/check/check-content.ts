import { join, relative, sep } from 'node:path';
import { publicFaults } from '../content/public-files.ts';
import { makeSource, toProblem } from '../problems/source.ts';
import { siteSchema } from '../schemas/site.ts';
import { articleListFaults, unusedClaims } from './articles/article-list.ts';
import { validate } from '../content/json/schema-faults.ts';
import { compareProblems, withoutRepeats, type Fault, type Problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { projectRoot } from './project-root.ts';
import { readContent, type Content, type Shelf } from './read-content.ts';
import { latePredictions } from './releases/late-predictions.ts';
import { findRelease, type ReleaseChoice } from './releases/release.ts';
import { unlistedEdits } from './releases/unlisted-edits.ts';
import { referenceFaults } from './reports/cross-references.ts';
import type { ReportDraft } from './reports/report-draft.ts';
import { staleVerification } from './reports/stale-verification.ts';
import { unknownDocument } from './reports/unknown-document.ts';
import { ownFigures, tableTextFaults, visibleTextFaults } from './reports/visible-texts.ts';
import { windowFaults } from './reports/window-faults.ts';

export interface CheckOptions extends Omit<ReleaseChoice, 'project'> {
  /** The project whose repository holds the releases; this one when it isn't given. */
  readonly project?: string | undefined;
}

/**
 * Finds every problem in a content folder, in the order of its files. Reads each file once, runs
 * nothing of what it reads, and writes nothing.
 * @throws {Refusal} when the folder isn't there or `since` is no revision.
 */
export async function checkContent(contentDir: string, options: CheckOptions = {}): Promise<Problem[]> {
  return findProblems(await readContent(contentDir), options);
}

/**
 * Every problem of a content folder that has been read.
 * @throws {Refusal} when `since` is no revision.
 */
export async function findProblems(content: Content, options: CheckOptions = {}): Promise<Problem[]> {
  const { shelf, names, knowsNames, drafts, articles } = content;
  const asOf = checkSite(shelf, names);
  for (const draft of drafts.values()) {
    const faults = checkReport(draft, names);
    for (const [path, found] of faults) shelf.add(path, [found]);
    // Data that is to be mended first will change what was verified.
    if (knowsNames && faults.every(([, { rule }]) => rule !== 'invalid-data'))
      shelf.add(`reports/${draft.id}/verification.json`, staleVerification(draft, names));
  }
  for (const [path, { faults }] of articles) shelf.add(path, faults);
  for (const [path, fault] of [...articleListFaults(articles), ...unusedClaims(drafts, articles)])
    shelf.add(path, [fault]);
  for (const [path, fault] of await editFaults(content, asOf, options)) shelf.add(path, [fault]);
  // While a name may be missing from the list, what looks like one is no problem of its own.
  const problems = shelf.problems(({ mayBeName }) => knowsNames || mayBeName !== true);
  const published = await publicProblems(options.project ?? projectRoot());
  return withoutRepeats([...problems, ...published].toSorted(compareProblems));
}

/** The problems of the files that are published as they are. */
async function publicProblems(project: string): Promise<Problem[]> {
  const folder = join(project, 'public');
  return (await publicFaults(folder)).map(({ path, message, hint }) => {
    const file = relative(process.cwd(), join(folder, path)).split(sep).join('/');
    return toProblem(makeSource(file, ''), { start: 0, end: 0, rule: 'invalid-data', message, hint });
  });
}

/** What has changed since a release and no note says. Where a release can't be read, that is said instead. */
async function editFaults(
  { folder, drafts, articles }: Content,
  asOf: string | null,
  { project = projectRoot(), ...choice }: CheckOptions,
): Promise<[string, Fault][]> {
  try {
    const release = await findRelease(folder, { project, ...choice });
    if (release === null) return [];
    const edits = await unlistedEdits(release, drafts, articles);
    return [...edits, ...(await latePredictions(release, drafts, asOf))];
  } catch (error) {
    if (!(error instanceof Refusal) || choice.since !== undefined) throw error;
    choice.note?.(`Edits since the last release can’t be listed: ${error.message}`);
    return [];
  }
}

/** Checks what the site is, and returns the date that "today" means; null when it can't be known. */
function checkSite({ json, add }: Shelf, names: readonly string[]): string | null {
  const document = json.get('site.json')?.document;
  if (!document) return null;
  const { value, faults } = validate(siteSchema, document.value, document.locate);
  add('site.json', faults);
  add('site.json', visibleTextFaults(document, { book: null, names, own: [] }));
  return value?.asOf ?? null;
}

/** The faults of a report's files that its draft doesn't know of, by their paths. */
function checkReport(draft: ReportDraft, names: readonly string[]): [string, Fault][] {
  const found: [string, Fault][] = [];
  const add = (file: string, faults: readonly Fault[]): void =>
    faults.forEach((fault) => found.push([`reports/${draft.id}/${file}`, fault]));
  const reading = { book: draft.book, names, own: [] };
  for (const [file, { document }] of draft.files) {
    if (!document || file === 'verification.json') continue;
    if (file === 'report.json') add(file, unknownDocument(document));
    if (file.startsWith('tables/')) add(file, tableTextFaults(document, reading));
    else add(file, visibleTextFaults(document, reading, file === 'claims.json' ? ownFigures : undefined));
  }
  add('claims.json', windowFaults(draft));
  for (const [file, list] of referenceFaults(draft)) add(file, list);
  return found;
}
