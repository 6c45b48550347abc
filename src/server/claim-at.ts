import type { Claim } from '../claims/claim.ts';
import { ledgerOf } from '../claims/ledger.ts';
import type { Content, ContentFile, ReportFiles } from '../content/content.ts';
import type { Stretch } from './place.ts';

/** A claim that a text names in one place. */
export interface NamedClaim extends Stretch {
  readonly report: ReportFiles;
  readonly claim: Claim;
}

// Bounded, since each of thousands of brackets may begin a link.
const LINK = /\[(?:[^[\]\\]|\\.){0,400}\]\(claim:(?<id>[a-z]+(?:[-/][a-z]+)*)\)/g;
const ID = /[a-z]+(?:[-/][a-z]+)*/g;

/** The report that a file is of, or about. */
export function reportOfFile({ reports, articles }: Content, path: string): ReportFiles | null {
  const id = /^reports\/([^/]+)\//.exec(path)?.[1] ?? articles.get(path)?.report ?? '';
  return reports.get(id) ?? null;
}

/** The claim that a file names at an offset, by a link or, in a report's data, by its id alone. */
export function claimAt(content: Content, file: ContentFile, offset: number): NamedClaim | null {
  const report = reportOfFile(content, file.path);
  if (!report) return null;
  const named = linkAt(file.source.text, offset) ?? idAt(file, offset);
  const claim = named && ledgerOf(report).claims.get(named.id);
  return claim ? { report, claim, start: named.start, end: named.end } : null;
}

interface NamedId extends Stretch {
  readonly id: string;
}

/** The link around an offset; its stretch is that of the id. */
function linkAt(text: string, offset: number): NamedId | null {
  for (const { index, 0: link, groups } of text.matchAll(LINK)) {
    if (offset < index || offset > index + link.length) continue;
    const id = groups?.id ?? '';
    const end = index + link.length - 1;
    return { id, start: end - id.length, end };
  }
  return null;
}

function idAt({ path, source: { text } }: ContentFile, offset: number): NamedId | null {
  if (!/\/(?:claims|checks|tensions)\.json$/.test(path)) return null;
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(from).split('\n', 1)[0] ?? '';
  for (const { index, 0: id } of line.matchAll(ID)) {
    const start = from + index;
    if (offset >= start && offset <= start + id.length) return { id, start, end: start + id.length };
  }
  return null;
}
