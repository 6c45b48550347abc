import { auditCsv } from './audit-csv.ts';
import { auditPage } from './audit-html.ts';
import { auditJson } from './audit-json.ts';
import { auditCalendar, auditCss, auditText } from './audit-text.ts';
import { auditSvg, auditXml } from './audit-xml.ts';
import type { FileAudit } from './hole.ts';

/** Reads a file of one kind, and says which of its figures have no mark. */
export type Reader = (text: string, names: readonly string[]) => FileAudit;

const READERS: Readonly<Record<string, Reader>> = {
  html: auditPage,
  htm: auditPage,
  xhtml: auditPage,
  txt: auditText,
  md: auditText,
  bib: auditText,
  ris: auditText,
  json: auditJson,
  jsonld: auditJson,
  geojson: auditJson,
  webmanifest: auditJson,
  csv: auditCsv,
  tsv: (text, names) => auditCsv(text.replaceAll('\t', ','), names),
  xml: auditXml,
  rss: auditXml,
  atom: auditXml,
  svg: auditSvg,
  ics: auditCalendar,
  css: auditCss,
};

/** The search index holds what its pages hold, in forms of its own. */
const INDEX = 'pagefind/';

/** What programs ask of a host, in forms that leave no room for a mark. */
const WELL_KNOWN = /^\.well-known\//;

/** The reader for a file, or null for one that isn't read: pictures, fonts, scripts, settings of servers. */
export function readerFor(path: string): Reader | null {
  if (path.startsWith(INDEX) || WELL_KNOWN.test(path)) return null;
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(READERS, ending) ? (READERS[ending] ?? null) : null;
}
