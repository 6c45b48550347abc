import { LANGUAGE_IDS } from '../languages/languages.ts';
import type { Occurrence, Via } from './site/occurrence.ts';

/** The ways by which figures leave the site, in the order in which the audit tells of them. */
export const EXITS = [
  'home',
  'article',
  'report',
  'ledger',
  'claim-page',
  'table-page',
  'checks',
  'predictions',
  'other-page',
  'head',
  'drawing',
  'structured-data',
  'live-chart',
  'svg',
  'png',
  'embed',
  'table-csv',
  'table-json',
  'claims-csv',
  'claims-json',
  'data-package',
  'calendar',
  'prediction-feed',
  'rss',
  'json-feed',
  'markdown',
  'llms',
  'search',
  'site-map',
  'style-sheet',
  'other-file',
] as const;
export type Exit = (typeof EXITS)[number];

type Place = readonly [pattern: RegExp, exit: Exit];

const PAGES: readonly Place[] = [
  [/^index\.html$/, 'home'],
  [/^explainers\//, 'article'],
  [/^embed\//, 'embed'],
  [/^reports\/[^/]+\/(?:claims\/index\.html$|sections\/)/, 'ledger'],
  [/^reports\/[^/]+\/claims\//, 'claim-page'],
  [/^reports\/[^/]+\/tables\//, 'table-page'],
  [/^reports\/[^/]+\/checks\//, 'checks'],
  [/^reports\/[^/]+\/predictions\//, 'predictions'],
  [/^reports\/[^/]+\/index\.html$/, 'report'],
  [/./, 'other-page'],
];

const FILES: readonly Place[] = [
  [/^charts\/.*\.json$/, 'live-chart'],
  [/^embed\/.*\.json$/, 'embed'],
  [/^data\/[^/]+\/claims\.csv$/, 'claims-csv'],
  [/^data\/[^/]+\/claims\.json$/, 'claims-json'],
  [/^data\/[^/]+\/datapackage\.json$/, 'data-package'],
  [/^data\/.*\.csv$/, 'table-csv'],
  [/^data\/.*\.json$/, 'table-json'],
  [/^data\/.*\.svg$/, 'svg'],
  [/\.png$/, 'png'],
  [/\.ics$/, 'calendar'],
  [/^data\/.*\.xml$/, 'prediction-feed'],
  [/^rss\.xml$/, 'rss'],
  [/^feed\.json$/, 'json-feed'],
  [/\.md$/, 'markdown'],
  [/^llms\.txt$/, 'llms'],
  [/^pagefind\//, 'search'],
  [/^sitemap[^/]*\.xml$/, 'site-map'],
  [/\.css$/, 'style-sheet'],
  [/./, 'other-file'],
];

const LANGUAGE_FOLDER = new RegExp(`^(?:${LANGUAGE_IDS.join('|')})/`);

/** Exits within pages, which every page has besides its text. */
const WITHIN: Readonly<Partial<Record<Via, Exit>>> = {
  head: 'head',
  drawing: 'drawing',
  'structured-data': 'structured-data',
};

/** The exit that a file of the site is. */
export function exitOfFile(path: string): Exit {
  const inLanguage = path.replace(LANGUAGE_FOLDER, '');
  const places = path.endsWith('.html') ? PAGES : FILES;
  return places.find(([pattern]) => pattern.test(inLanguage))?.[1] ?? 'other-file';
}

/** The exits that are looked for in a file. */
export function exitsIn(path: string): Exit[] {
  const whole = exitOfFile(path);
  return path.endsWith('.html') && whole !== 'embed' ? [whole, ...Object.values(WITHIN)] : [whole];
}

/** The exit by which a figure leaves in a file. */
export function exitOf(path: string, { via }: Pick<Occurrence, 'via'>): Exit {
  const whole = exitOfFile(path);
  return path.endsWith('.html') && whole !== 'embed' ? (WITHIN[via] ?? whole) : whole;
}
