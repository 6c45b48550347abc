import type { Clues } from './site/occurrence.ts';
import type { Subject } from './subject.ts';

/** Finds a claim or a check by its report and id. */
export type Find = (report: string, kind: Subject['kind'], id: string) => Subject | null;

const LEDGER_LINK = /(?:^|\/)reports\/([^/]+)\/(claims|checks|sections)\/[^#]*#(.+)$/;
const REPORT_FILE = /(?:^|\/)(?:reports|data|charts|embed)\/([^/]+)\//;
const TABLE_FILE = /([^/]+)\.(?:csv|json)$/;
/** In an article, the anchors of a claim's note and of the place where it is cited first. */
const ARTICLE_ANCHOR = /^(?:note|cite)-(.+)$/;

/**
 * The claim or check that is named at a figure: by its mark, by its row, by the link around it, by the place that it
 * stands in.
 */
export function findAddressed(path: string, clues: Clues, kind: Subject['kind'], find: Find): Subject | null {
  const marked = findMarked(path, clues, find);
  if (marked !== null) return marked;
  const report = REPORT_FILE.exec(path)?.[1];
  const { row, field, link, anchors = [] } = clues;
  const named = [
    ...(row === undefined || report === undefined ? [] : findByRow(path, report, row, field, find)),
    ...(link === undefined ? [] : [findByLink(link, report, find)]),
    ...anchors.map((anchor) => findByAnchor(anchor, report, kind, find)),
  ];
  return named.find((subject) => subject?.kind === kind) ?? null;
}

/** The report that a figure's place is about; empty where nothing tells. */
export function reportAt(path: string, { report, link = '' }: Clues): string {
  return report ?? LEDGER_LINK.exec(link)?.[1] ?? REPORT_FILE.exec(path)?.[1] ?? '';
}

/** What the mark itself names: the claim of a figure, or the check that computed it. */
function findMarked(path: string, clues: Clues, find: Find): Subject | null {
  const report = reportAt(path, clues);
  if (clues.claim !== undefined) return find(report, 'claim', clues.claim);
  return clues.check === undefined ? null : find(report, 'computed', clues.check);
}

function findByRow(
  path: string,
  report: string,
  row: string,
  field: string | undefined,
  find: Find,
): (Subject | null)[] {
  const table = TABLE_FILE.exec(path)?.[1] ?? '';
  const cells = columnsOf(field ?? '').map((column) => find(report, 'claim', `${table}/${row}/${column}`));
  return [...cells, find(report, 'claim', row), find(report, 'computed', row)];
}

/** A column's own name, and the one that its raw numbers stand beside: before_closed_low, before_closed, before. */
function columnsOf(field: string): string[] {
  const words = field.split('_');
  return words.map((_, index) => words.slice(0, words.length - index).join('_'));
}

function findByLink(link: string, report: string | undefined, find: Find): Subject | null {
  if (link.startsWith('#')) return findByAnchor(decode(link.slice(1)), report, 'claim', find);
  const [, linked = '', page, anchor = ''] = LEDGER_LINK.exec(link) ?? [];
  return find(linked, page === 'checks' ? 'computed' : 'claim', decode(anchor));
}

// The headings of an article have anchors too, so that there only a claim's own count.
function findByAnchor(
  anchor: string,
  report: string | undefined,
  kind: Subject['kind'],
  find: Find,
): Subject | null {
  if (report !== undefined) return find(report, kind, anchor);
  const [, id] = ARTICLE_ANCHOR.exec(anchor) ?? [];
  return id === undefined ? null : find('', kind, id);
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
