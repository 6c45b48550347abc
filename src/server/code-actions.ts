import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { compareFigures } from '../figures/compare.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { ledgerOf } from '../claims/ledger.ts';
import type { Content, ContentFile, ReportFiles } from '../content/content.ts';
import { insertEntries } from '../editing/insert-entries.ts';
import { freeId, slugOf } from '../editing/slug.ts';
import { gap } from '../schemas/gap.ts';
import { reportOfFile } from './claim-at.ts';
import { offsetAt } from './place.ts';
import { editTo } from './workspace-edit.ts';

/** What can be done about a figure without a claim: link it to one that says the same, or make it one. */
export function actionsFor(content: Content, file: ContentFile, diagnostic: Diagnostic): CodeAction[] {
  const report = reportOfFile(content, file.path);
  const figure = figureOf(diagnostic);
  if (!report || figure === null || !file.path.endsWith('.mdx')) return [];
  const { text } = file.source;
  const start = offsetAt(file.source, diagnostic.range.start);
  const end = offsetAt(file.source, diagnostic.range.end);
  const linked = (id: string): string =>
    `${text.slice(0, start)}[${text.slice(start, end)}](claim:${id})${text.slice(end)}`;
  const act = (title: string, texts: ReadonlyMap<string, string>): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: editTo(content, texts),
  });
  const fitting = claimsLike(report, figure).map((id) =>
    act(`Link to the claim ${id}`, new Map([[file.path, linked(id)]])),
  );
  const made = makeClaim(report, figure, lineAround(text, start));
  if (!made) return fitting;
  const [id, claims] = made;
  return [
    ...fitting,
    act(
      'Make this figure a claim',
      new Map([
        [file.path, linked(id)],
        [`reports/${report.id}/claims.json`, claims],
      ]),
    ),
  ];
}

function figureOf({ code, data }: Diagnostic): string | null {
  const { figure } = (data ?? {}) as { readonly figure?: unknown };
  return code === 'unmarked-figure' && typeof figure === 'string' ? figure : null;
}

/** The claims whose figure means the same. */
function claimsLike(report: ReportFiles, figure: string): string[] {
  const quantity = readFigure(figure);
  if (isUnreadable(quantity)) return [];
  return [...ledgerOf(report).claims.values()]
    .filter((claim) => claim.figure !== null && compareFigures(claim.figure, quantity) === null)
    .map(({ id }) => id);
}

/** The id of a new claim with a figure, and the text of claims.json with it; null where neither can be made. */
function makeClaim(report: ReportFiles, figure: string, line: string): [id: string, claims: string] | null {
  const file = report.files.get('claims.json');
  const [section] = report.record?.sections ?? [];
  if (!file?.document || !section || isUnreadable(readFigure(figure))) return null;
  const words = slugOf(line.replace(/\]\([^)]*\)/g, ' '))
    .split('-')
    .slice(-3)
    .join('-');
  const id = freeId(
    words === '' ? 'claim' : words,
    new Set([...report.claims.ids, ...report.tables.map((table) => table.id)]),
  );
  const claim = {
    id,
    section: section.id,
    figure,
    says: gap('the claim restated in our words'),
    kind: 'assertion',
  };
  return [id, insertEntries(file.source.text, [claim])];
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end);
}
