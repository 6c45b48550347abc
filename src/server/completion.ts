import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import type { Claim } from '../claims/claim.ts';
import { ledgerOf } from '../claims/ledger.ts';
import { restate } from '../claims/restatement.ts';
import type { Content, ContentFile, ReportFiles } from '../content/content.ts';
import { COMMAND_LANGUAGE } from '../languages/languages.ts';
import { withoutLinks } from '../schemas/text.ts';
import { reportOfFile } from './claim-at.ts';
import { frontmatterOffers } from './frontmatter.ts';
import { rangeOf } from './place.ts';

interface Offer {
  readonly label: string;
  readonly detail: string;
  readonly documentation: string;
}

/** What is being typed before an offset, and what could be meant by it. */
const STARTS: readonly {
  readonly before: RegExp;
  readonly offers: (report: ReportFiles) => readonly Offer[];
}[] = [
  { before: /\(claim:(?<typed>[a-z/-]*)$/, offers: claimOffers },
  { before: /\btable="(?<typed>[a-z-]*)$/, offers: tableOffers },
  { before: /<Check\s+id="(?<typed>[a-z-]*)$/, offers: checkOffers },
  { before: /"claim":\s*"(?<typed>[a-z/-]*)$/, offers: claimOffers },
  { before: /"expression":\s*"(?:[^"\\]|\\.)*?(?<typed>[a-z/-]*)$/, offers: claimOffers },
  { before: /"claims":\s*\[[^\]]*"(?<typed>[a-z/-]*)$/, offers: claimOffers },
];

/** What may stand at an offset: ids of claims with figure and restatement, of tables, of checks; an article's fields. */
export function completionsAt(content: Content, file: ContentFile, offset: number): CompletionItem[] {
  return idsAt(content, file, offset) ?? frontmatterOffers(content, file, offset);
}

function idsAt(content: Content, file: ContentFile, offset: number): CompletionItem[] | null {
  const report = reportOfFile(content, file.path);
  if (!report) return null;
  const before = file.source.text.slice(Math.max(0, offset - 1000), offset);
  for (const { before: start, offers } of STARTS) {
    const typed = start.exec(before)?.groups?.typed;
    if (typed === undefined) continue;
    const range = rangeOf(file.source, { start: offset - typed.length, end: offset });
    return offers(report).map(({ label, detail, documentation }) => ({
      label,
      detail,
      documentation,
      kind: CompletionItemKind.Reference,
      textEdit: { range, newText: label },
    }));
  }
  return null;
}

function claimOffers(report: ReportFiles): Offer[] {
  return [...ledgerOf(report).claims.values()].map((claim: Claim) => ({
    label: claim.id,
    detail: claim.figure?.printed ?? claim.kind,
    documentation: withoutLinks(restate(claim, COMMAND_LANGUAGE).text),
  }));
}

function tableOffers({ tables }: ReportFiles): Offer[] {
  return tables.map(({ id, table }) => ({
    label: id,
    detail: table?.section ?? '',
    documentation: withoutLinks(table?.title ?? ''),
  }));
}

function checkOffers({ checks }: ReportFiles): Offer[] {
  return checks.entries.map(({ value }) => ({
    label: value.id,
    detail: value.expect,
    documentation: withoutLinks(value.says),
  }));
}
