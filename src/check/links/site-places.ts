import * as addresses from '../../addresses/address.ts';
import { frontId } from '../../addresses/front-id.ts';
import { isAssumable } from '../../claims/assumable.ts';
import { aliasesOf } from '../../claims/claim.ts';
import { claimsWithPages } from '../../claims/claim-pages.ts';
import { ledgerParts } from '../../claims/ledger-parts.ts';
import { checksOf, ledgerOf } from '../../claims/ledger.ts';
import { hasDatedPredictions, hasWindow } from '../../claims/predictions.ts';
import { headingNames } from '../../content/articles/heading-names.ts';
import { outlineOf } from '../../content/articles/outline.ts';
import { bodyOf } from '../../content/articles/parse-body.ts';
import type { ArticleFile, Content, ReportFiles } from '../../content/content.ts';
import { remember } from '../../content/memory.ts';
import { lettersOf } from '../../content/letters.ts';
import { listedRevisions } from '../../schemas/article.ts';
import type { Table } from '../../schemas/table.ts';
import type { Language } from '../../languages/languages.ts';

/** The anchors of a page; null where whatever an address names may be one. */
type Anchors = (() => ReadonlySet<string>) | null;

/** Where a site has something, by the path from its home. */
export type SitePlaces = ReadonlyMap<string, Anchors>;

/** What the pages about the site itself have in any language. */
const ABOUT_PARTS = [
  ...['marks', 'what-a-claim-is', 'what-a-figure-means', 'what-a-check-does'],
  ...['what-we-leave-out', 'worked-example', 'publisher'],
];
const REPORT_PARTS = [
  ...['the_document', 'its_sections', 'its_tables', 'its_silences', 'its_verification', 'its_pages'],
  'its_explainers',
];
const FRONT_PARTS = ['report-title', 'at-odds-title', 'explainers', 'explainers-title', 'past-title'];
const AUDIT_PARTS = [
  ...['by-exit', 'by-figure', 'not-read', 'what-is-looked-for', 'whose-figure', 'the-data', 'what-follows'],
];

type AnyLedger = ReturnType<typeof ledgerOf>;
type Place = readonly [path: string, anchors: Anchors];

const FILES = [
  ...['404.html', 'audit.json', 'embed/frames.js', 'favicon.svg', 'llms.txt', 'robots.txt', 'sitemap.xml'],
  ...['SHA256SUMS', '.well-known/security.txt'],
];

/**
 * Every address of the site that a content folder makes.
 * @param published the files that stand in the site as they are, by their paths from its home
 */
export function sitePlaces(content: Content, published: readonly string[]): SitePlaces {
  const files = [...FILES, ...published].map((path): Place => [`/${path}`, null]);
  return new Map([...files, ...madePlaces(content)]);
}

/** Every address at which the site has what it makes of a content folder. */
export function madePlaces(content: Content): SitePlaces {
  const pages = content.languages.flatMap((language) => [
    ...ownPages(language, content),
    ...[...content.reports.values()].flatMap((report) => reportPlaces(report, language, content)),
    ...[...content.articles.values()]
      .filter((article) => article.language === language.id)
      .flatMap((article) => articlePlaces(article, language)),
  ]);
  const data = [...content.reports.values()].flatMap((report) => dataPlaces(report, content.languages[0]));
  // A frame for other sites has no places of its own, and no twin.
  const twins = pages
    .filter(([path, parts]) => path.endsWith('/') && parts !== null)
    .map(([path]): Place => [`${path}index.md`, null]);
  return new Map([...pages, ...twins, ...data.map((path): Place => [path, null])]);
}

function ownPages(language: Language, content: Content): Place[] {
  const home = addresses.homeAddress(language);
  const { aboutAddress, auditAddress, cardAddress, correctionsAddress, searchAddress } = addresses;
  return [
    [aboutAddress(language), anchors(ABOUT_PARTS)],
    [auditAddress(language), anchors(AUDIT_PARTS)],
    [correctionsAddress(language), anchors([])],
    [searchAddress(language), anchors(['search-input'])],
    [home, anchors(frontParts([...content.reports.values()]))],
    ...[cardAddress(language), `${home}rss.xml`, `${home}feed.json`].map((path): Place => [path, null]),
  ];
}

/** What the front page has of each report, and where it lists several. */
function frontParts(reports: readonly ReportFiles[]): string[] {
  const parts = reports.flatMap(({ id, tables }, index) => {
    const charts = tables.filter(({ table }) => isDrawn(table)).map((table) => `chart-${table.id}`);
    return [...FRONT_PARTS, ...(charts.length > 0 ? ['charts-title'] : []), ...charts].map((part) =>
      frontId(part, id, index === 0),
    );
  });
  return reports.length > 1 ? [...parts, 'reports', 'reports-title'] : parts;
}

function reportPlaces(report: ReportFiles, language: Language, content: Content): Place[] {
  const { id, checks, tensions, tables } = report;
  const ledger = ledgerOf(report);
  const terms = (report.record?.glossary ?? []).map((_term, index) => `its_term_${lettersOf(index)}`);
  // One list for all pages of the ledger: of many sections, each has a page.
  const claims = anchors([
    ...ledger.claims.keys(),
    ...[...ledger.claims.values()].flatMap(aliasesOf),
    ...[...(report.sections ?? [])].map((section) => `section-${section}`),
  ]);
  const checked = [...checks.ids, ...tensions.ids];
  const predicted = [...ledger.claims.values()]
    .filter(({ kind }) => kind === 'prediction')
    .map((claim) => claim.id);
  return [
    [
      addresses.reportAddress(language, id),
      anchors([...REPORT_PARTS, ...terms, ...(terms.length > 0 ? ['its_terms'] : [])]),
    ],
    [addresses.reportPageAddress(language, id, 'checks'), anchors(checked)],
    [addresses.reportPageAddress(language, id, 'predictions'), anchors(predicted)],
    [addresses.claimsAddress(language, id), claims],
    ...ledgerParts(ledger).map((part): Place => [addresses.claimsAddress(language, id, part.id), claims]),
    ...claimsWithPages(ledger).flatMap((claim): Place[] => [
      ...[claim.id, ...aliasesOf(claim)].map((named): Place => [
        addresses.claimPageAddress(language, id, named),
        () => new Set([...EVERY_PAGE, ...claimParts(claim.id, ledger, language, content)]),
      ]),
      [addresses.claimCardAddress(language, id, claim.id), null],
    ]),
    ...toldPlaces(report, ledger, language).map((path): Place => [path, null]),
    ...tables.flatMap((table) => tablePlaces(ledger, table.id, language)),
  ];
}

/** The files of a report that there is one of for all languages. */
function dataPlaces({ id, tables }: ReportFiles, first: Language): string[] {
  return [
    ...['claims.csv', 'claims.json', 'datapackage.json'],
    ...tables.flatMap((table) => [`${table.id}.csv`, `${table.id}.json`]),
  ].map((file) => addresses.dataAddress(first, id, file));
}

/** What tells of predictions and checks elsewhere, where there are any to tell of. */
function toldPlaces(
  { id, record }: ReportFiles,
  { claims, checks }: AnyLedger,
  language: Language,
): string[] {
  const isDated = hasDatedPredictions(claims.values(), record?.published ?? null);
  return [
    ...(isDated ? ['predictions.ics', 'predictions.xml'] : []).map((file) =>
      addresses.dataAddress(language, id, file),
    ),
    ...(hasWindow(claims.values()) ? [addresses.liveTimelineAddress(language, id)] : []),
    ...[...checks.values()]
      .filter(isAssumable)
      .map(({ record: check }) => addresses.embedCheckAddress(language, id, check.id)),
  ];
}

/** What the page of a claim has beside the claim: each part only where there is something in it. */
function claimParts(claim: string, ledger: AnyLedger, language: Language, content: Content): string[] {
  const isCited = [...content.articles.values()].some(
    (article) =>
      article.language === language.id &&
      article.record?.report === ledger.id &&
      outlineOf(article).cites.includes(claim),
  );
  return [
    ...(ledger.tensions.some(({ claims }) => claims.includes(claim)) ? ['clashes'] : []),
    ...(checksOf(ledger, claim).length > 0 ? ['checks'] : []),
    ...(isCited ? ['cited_in'] : []),
  ];
}

const EVERY_PAGE = ['main', 'theme'];

function anchors(ids: readonly string[]): Anchors {
  const known = new Set([...ids, ...EVERY_PAGE]);
  return () => known;
}

/** Whether the site has a drawing of a table. */
function isDrawn(table: Table | null | undefined): boolean {
  return table?.chart !== undefined;
}

/** What the page of a table has beside what all of them have. */
function tableParts(table: string, { checks, tables }: AnyLedger): string[] {
  const isChecked = [...checks.values()].some(({ uses }) => uses.some((id) => id.startsWith(`${table}/`)));
  return [
    ...['as_printed', 'downloads', 'its_claims'],
    ...(isDrawn(tables.get(table)) ? [`chart-${table}`] : []),
    ...(isChecked ? ['its_checks'] : []),
    ...(tables.size > 1 ? ['other-tables'] : []),
  ];
}

function tablePlaces(ledger: AnyLedger, table: string, language: Language): Place[] {
  const report = ledger.id;
  const embed = addresses.embedAddress(language, report, table);
  const pictures = ['png', 'svg'].map((ending) =>
    addresses.dataAddress(language, report, `${table}.${ending}`),
  );
  const drawn = isDrawn(ledger.tables.get(table))
    ? [embed, `${embed}oembed.json`, addresses.liveChartAddress(language, report, table), ...pictures]
    : [];
  return [
    [addresses.tableAddress(language, report, table), anchors(tableParts(table, ledger))],
    ...drawn.map((path): Place => [path, null]),
  ];
}

function articlePlaces(article: ArticleFile, language: Language): Place[] {
  return [
    // A long article may have many links to places of its own, and as many places.
    [
      addresses.explainerAddress(language, article.slug),
      () => remember(article, 'anchors', () => articleAnchors(article)),
    ],
    [addresses.cardAddress(language, article.slug), null],
  ];
}

function articleAnchors(article: ArticleFile): ReadonlySet<string> {
  const { cites, charts, printed } = outlineOf(article);
  return new Set([
    ...EVERY_PAGE,
    'notes',
    ...(article.record && listedRevisions(article.record).length > 0 ? ['revisions'] : []),
    ...headingNames(bodyOf(article).root),
    ...cites.flatMap((claim) => [`cite-${claim}`, `note-${claim}`]),
    ...charts.map((table) => `chart-${table}`),
    ...printed.map((table) => `table-${table}`),
  ]);
}
