import { join } from 'node:path';
import { explainerAddress } from '../addresses/address.ts';
import { SITE_ROOT } from '../addresses/site-root.ts';
import type { ArticleFile, Content, FileFault, NameList, ReportFiles } from '../content/content.ts';
import { projectRoot } from '../content/project-root.ts';
import { publicEntries, type PublicEntry } from '../content/public-files.ts';
import { namePath } from '../content/read-files.ts';
import { readContent } from '../content/read-content.ts';
import { findGap } from '../schemas/gap.ts';
import { compareProblems, withoutRepeats, type Fault, type Problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';
import { makeSource, toProblem } from '../problems/source.ts';
import { articleListFaults, unpublishedFaults } from './articles/article-list.ts';
import { checkArticle } from './articles/check-article.ts';
import { unusedClaimFaults } from './articles/unused-claims.ts';
import { lateNotes } from './late-notes.ts';
import { findAgain, type Against, type KnownSound } from './found-before.ts';
import { hashReport, ofSite, reportAgainst } from './held-against.ts';
import type { LinkContext } from './links/dead-links.ts';
import { madePlaces, sitePlaces } from './links/site-places.ts';
import { publishedFaults } from './published/published-faults.ts';
import { latePredictions } from './releases/late-predictions.ts';
import { findRelease, type ReleaseChoice } from './releases/release.ts';
import { unlistedEdits } from './releases/unlisted-edits.ts';
import { staleDate } from './stale-date.ts';
import { orFault } from './unforeseen.ts';
import { referenceFaults } from './reports/cross-references.ts';
import { scopeOf } from './reports/report-scope.ts';
import { staleVerification } from './reports/stale-verification.ts';
import { takenIds } from './reports/taken-ids.ts';
import { unknownDocument } from './reports/unknown-document.ts';
import { undrawnTexts } from './drawn-texts.ts';
import { ownFigures, tableTextFaults, visibleTextFaults } from './reports/visible-texts.ts';
import { windowFaults } from './reports/window-faults.ts';

export interface CheckOptions extends Omit<ReleaseChoice, 'project'> {
  /** The project whose repository holds the releases; this one when it isn't given. */
  readonly project?: string | undefined;
  /** Where to look for what was sound before; without it all is checked. */
  readonly sound?: KnownSound | undefined;
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
  const { unclear } = content.names;
  const project = options.project ?? projectRoot();
  const entries = await publicEntries(join(project, 'public'));
  const links = linksOf(content, entries);
  const faults = [
    ...content.faults,
    ...siteFaults(content, links),
    ...staleDates(content),
    ...lateNotes(content),
    ...[...content.reports.values()].flatMap((report) =>
      faultsOr(`reports/${report.id}/report.json`, () =>
        findAgain(report, reportAgainst(report, content, links), links, options.sound, (watched) =>
          reportFaults(report, content, watched),
        ),
      ),
    ),
    ...articleFaults(content, links, options.sound),
    ...articleListFaults(content),
    ...unpublishedFaults(content),
    ...unusedClaimFaults(content),
    ...(await editFaults(content, options)),
  ];
  const problems = faults
    // While a name may be missing from the list, what looks like one is no problem of its own.
    .filter(([, fault]) => !mayBeListed(fault, unclear))
    .map((found) => problemOf(content, found));
  const published = await publicProblems(project, content, entries);
  return withoutRepeats([...problems, ...published].toSorted(compareProblems));
}

/** True for a figure that an entry of the names which isn't one yet may explain. */
function mayBeListed({ mayBeName, figure = '' }: Fault, unclear: NameList['unclear']): boolean {
  if (mayBeName !== true) return false;
  return unclear === 'all' || unclear.some((digits) => figure.includes(digits));
}

/** The problems of the files that are published as they are. */
async function publicProblems(
  project: string,
  content: Content,
  entries: readonly PublicEntry[],
): Promise<Problem[]> {
  const folder = join(project, 'public');
  const places = madePlaces(content);
  const found = await publishedFaults(folder, entries, (path) => places.has(`${SITE_ROOT}${path}`));
  return found.map(({ path, text, fault }) =>
    toProblem(makeSource(namePath(join(folder, path)), text), fault),
  );
}

function problemOf({ folder, files }: Content, [path, fault]: FileFault): Problem {
  return toProblem(files.get(path)?.source ?? makeSource(namePath(join(folder, path)), ''), fault);
}

/** The site as a link in a text that stands on several pages finds it. */
function linksOf(content: Content, entries: readonly PublicEntry[]): LinkContext {
  const published = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const url = content.site?.url.replace(/\/?$/, '/') ?? null;
  return { places: sitePlaces(content, published), home: url, page: null };
}

function siteFaults({ files, names: { names } }: Content, links: LinkContext): FileFault[] {
  const document = files.get('site.json')?.document;
  if (!document) return [];
  return at('site.json', [
    ...visibleTextFaults(document, { scope: null, names, own: [], links }),
    ...undrawnTexts(document, 'site.json'),
  ]);
}

/** Whether the site's date can be that of what it shows. */
function staleDates({ site, dateKnownBy, files, reports, articles }: Content): FileFault[] {
  const document = files.get('site.json')?.document;
  if (!document || site === null) return [];
  const publications = [
    ...[...reports.values()].map(({ id, record }) => ({
      path: `reports/${id}/report.json`,
      date: record?.published,
    })),
    ...[...articles.values()].map(({ path, record }) => ({ path, date: record?.published })),
  ].flatMap(({ path, date }) => (date == null ? [] : [{ path, date }]));
  const place = document.locate.value(['asOf']);
  return at(
    'site.json',
    staleDate({ asOf: site.asOf, knownBy: dateKnownBy }, publications, place, Date.now()),
  );
}

/** The faults of a file, or that they couldn't be found. */
function faultsOr(path: string, find: () => FileFault[]): FileFault[] {
  const failed: FileFault[] = [];
  const found = orFault(find, [], (fault) => failed.push([path, fault]));
  return [...found, ...failed];
}

function at(path: string, faults: readonly Fault[]): FileFault[] {
  return faults.map((fault) => [path, fault]);
}

/** What is wrong with a report's files beyond their shape. */
function reportFaults(
  report: ReportFiles,
  { names: { names, unclear } }: Content,
  links: LinkContext,
): FileFault[] {
  const folder = `reports/${report.id}`;
  const context = { scope: scopeOf(report), names, own: [], links };
  // No picture is drawn before the texts are written that a draft leaves open.
  const isDraft = [...report.files.values()].some(({ source }) => findGap(source.text) !== null);
  const texts = [...report.files].flatMap(([file, { document }]): FileFault[] => {
    if (!document || file === 'verification.json') return [];
    const own = file === 'claims.json' ? ownFigures : undefined;
    return at(`${folder}/${file}`, [
      ...(file === 'report.json' ? unknownDocument(document) : []),
      ...(file.startsWith('tables/')
        ? tableTextFaults(document, context)
        : visibleTextFaults(document, context, own)),
      ...undrawnTexts(document, file).map((fault): Fault =>
        isDraft ? { ...fault, severity: 'warning' } : fault,
      ),
    ]);
  });
  const found = [
    ...texts,
    ...at(`${folder}/claims.json`, windowFaults(report)),
    ...[...referenceFaults(report)].flatMap(([file, faults]) => at(`${folder}/${file}`, faults)),
    ...takenIds(report).map(([file, fault]): FileFault => [`${folder}/${file}`, fault]),
  ];
  // Data that is to be mended first will change what was verified.
  const isSound = unclear.length === 0 && found.every(([, { rule }]) => rule !== 'invalid-data');
  return [...found, ...(isSound ? at(`${folder}/verification.json`, staleVerification(report, names)) : [])];
}

function articleFaults(content: Content, links: LinkContext, sound: KnownSound | undefined): FileFault[] {
  const { reports, articles, languages } = content;
  const { names } = content.names;
  // In a language that isn't published an article is on no page, and leads nowhere from there.
  const pageOf = ({ language: id, slug }: ArticleFile): string | null => {
    const language = languages.find((published) => published.id === id);
    return language === undefined ? null : explainerAddress(language, slug);
  };
  const scopes = new Map([...reports].map(([id, report]) => [id, scopeOf(report)]));
  const known = ofSite(content, links);
  return [...articles.values()].flatMap((article) => {
    const page = pageOf(article);
    const around = [...known, page];
    const report = article.report ?? '';
    const against: Against = {
      parts: [...around, scopes.get(report) ?? [...scopes.keys()].join(' ')],
      lasting: () => [
        ...[article.path, article.file.hash, ...around].map(String),
        scopes.has(report) ? hashReport(content, report) : [...scopes.keys()].join(' '),
      ],
    };
    return faultsOr(article.path, () =>
      findAgain(article, against, { ...links, page }, sound, (watched) =>
        at(article.path, checkArticle(article, { scopes, names, ...(page !== null && { links: watched }) })),
      ),
    );
  });
}

/** What has changed since a release and no note says. Where a release can't be read, that is said instead. */
async function editFaults(
  content: Content,
  { project = projectRoot(), ...choice }: CheckOptions,
): Promise<FileFault[]> {
  const { folder, site, reports } = content;
  try {
    const release = await findRelease(folder, { project, ...choice });
    if (release === null) return [];
    const edits = await unlistedEdits(release, content);
    return [...edits, ...(await latePredictions(release, reports, site?.asOf ?? null))];
  } catch (error) {
    if (!(error instanceof Refusal) || choice.since !== undefined) throw error;
    choice.note?.(`Edits since the last release can’t be listed: ${error.message}`);
    return [];
  }
}
