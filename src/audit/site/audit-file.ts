import { auditCsv } from './audit-csv.ts';
import { auditCalendar } from './audit-calendar.ts';
import { auditFragment } from './audit-fragment.ts';
import type { PageReader } from './audit-html.ts';
import { auditJson } from './audit-json.ts';
import { auditPicture } from './audit-picture.ts';
import { auditCss, auditMarkdown, auditText } from './audit-text.ts';
import { auditWholePage } from './audit-whole-page.ts';
import { auditSvg, auditXml } from './audit-xml.ts';
import type { FileAudit } from './hole.ts';

/** Reads a file of one kind, and says which of its figures have no mark. */
export type Reader = (text: string, names: readonly string[], readPage?: PageReader) => FileAudit;

const READERS: Readonly<Record<string, Reader>> = {
  html: auditWholePage,
  htm: auditWholePage,
  xhtml: auditWholePage,
  txt: auditText,
  md: auditMarkdown,
  bib: auditText,
  ris: auditText,
  json: auditJson,
  jsonld: auditJson,
  geojson: auditJson,
  webmanifest: auditJson,
  csv: (text, names) => auditCsv(text, names),
  tsv: (text, names) => auditCsv(text, names, '\t'),
  xml: auditXml,
  rss: auditXml,
  atom: auditXml,
  svg: auditSvg,
  ics: auditCalendar,
  css: auditCss,
  pf_fragment: auditFragment,
  png: auditPicture,
};

/** Of the search index only what results are cut from is text; the rest are lists of words for programs. */
const INDEX_LISTS = /^pagefind\/(?!fragment\/)/;

/** What programs ask of a host, in forms that leave no room for a mark. */
const WELL_KNOWN = '.well-known/';

/** The reader for a file, or null for one that isn't read: fonts, scripts, settings of servers. */
export function readerFor(path: string): Reader | null {
  if (INDEX_LISTS.test(path) || path.startsWith(WELL_KNOWN)) return null;
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(READERS, ending) ? (READERS[ending] ?? null) : null;
}
