import type { TextRun } from '../content/markdown/text-runs.ts';
import { BOUNDARY } from '../content/markdown/text-runs.ts';
import { nodeAt } from '../content/json/json-value.ts';
import type { ReportFiles } from '../content/content.ts';
import { positionOf, type Source } from '../problems/source.ts';
import type { Claim } from '../claims/claim.ts';
import type { Place, Spot, Target } from './facts.ts';

/** How much of the text around a spot tells it from others like it. */
const CONTEXT = 60;

/** The place of an offset in a file. */
export function placeAt(source: Source, offset: number): Place {
  return { file: source.file, ...positionOf(source, offset) };
}

/** Where a path of keys leads in a file of the report; null when the file isn't there. */
export function placeInReport(
  { files }: ReportFiles,
  file: string,
  path: readonly PropertyKey[],
): Place | null {
  const document = files.get(file)?.document;
  const node = document ? nodeAt(document.root, path) : null;
  return document && node ? placeAt(document.source, node.offset) : null;
}

/** Where the report's data makes a claim. */
export function claimPlace(report: ReportFiles, { id, source }: Claim): Place | null {
  if (source.kind === 'prose') {
    const entry = report.claims.entries.find(({ value }) => value.id === id);
    return placeInReport(report, 'claims.json', [entry?.index ?? -1, 'id']);
  }
  const { table, row, field } = source;
  const path = ['data', table.rows.indexOf(row), field.name];
  return placeInReport(report, `tables/${table.name}.json`, path);
}

/** A stretch of an article's text as a spot: in an element that a selector finds, or as bare text. */
export function spotIn(
  source: Source,
  run: TextRun,
  { start, end }: { readonly start: number; readonly end: number },
  selector: string | null = null,
): Spot {
  const shown = (from: number, to: number): string =>
    run.text.slice(Math.max(0, from), to).replaceAll(BOUNDARY, '');
  const target = {
    selector,
    text: shown(start, end),
    before: shown(start - CONTEXT, start),
    after: shown(end, end + CONTEXT),
  };
  return { target, place: placeAt(source, run.place(start, end).start) };
}

/** An element that is known by its selector alone. */
export function elementTarget(selector: string): Target {
  return { selector, text: '', before: '', after: '' };
}
