import { applyEdits, modify } from 'jsonc-parser';
import type { ArticleFile, Content, ReportFiles } from '../../content/content.ts';

const FORMATTING = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** A claim's new id, and the day on which it gets it. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** ISO 8601 */
  readonly day: string;
}

/**
 * The files that a claim's new id changes, by their paths from the content folder, with their new texts: the claim, the
 * checks, the tensions, and every text that links to it. The claim keeps its former id as an alias.
 */
export function renameClaim(
  { articles }: Content,
  report: ReportFiles,
  renaming: Renaming,
): ReadonlyMap<string, string> {
  const files = [...report.files].map(([name, { source }]) => ({
    path: `reports/${report.id}/${name}`,
    before: source.text,
    after: renameInFile(name, source.text, report, renaming),
  }));
  const texts = [...articles.values()]
    .filter((article) => article.report === report.id)
    .map(({ path, file: { source } }: ArticleFile) => ({
      path,
      before: source.text,
      after: renameLinks(source.text, renaming),
    }));
  return new Map(
    [...files, ...texts]
      .filter(({ before, after }) => before !== after)
      .map(({ path, after }) => [path, after]),
  );
}

function renameInFile(name: string, text: string, report: ReportFiles, renaming: Renaming): string {
  const linked = renameLinks(text, renaming);
  if (name === 'claims.json') return renameRecord(linked, report, renaming);
  if (name === 'checks.json') return renameInChecks(linked, report, renaming);
  if (name === 'tensions.json') return renameInTensions(linked, report, renaming);
  return renameInChart(name, linked, report, renaming);
}

/** Every link to a claim, in Markdown as in JSON. */
function renameLinks(text: string, { from, to }: Renaming): string {
  return text.replace(new RegExp(`\\bclaim:${from}(?![a-z/-])`, 'g'), `claim:${to}`);
}

function renameRecord(text: string, { claims }: ReportFiles, { from, to, day }: Renaming): string {
  const entry = claims.entries.find(({ value }) => value.id === from);
  if (!entry) return text;
  const aliases = [...(entry.value.aliases ?? []), { id: from, until: day }];
  return replaceAll(text, [
    [[entry.index, 'id'], to],
    [[entry.index, 'aliases'], aliases],
  ]);
}

function renameInChecks(text: string, { checks }: ReportFiles, { from, to }: Renaming): string {
  return replaceAll(
    text,
    checks.entries.flatMap(({ index, value: { claim, expression } }): Replacement[] => [
      ...(claim === from ? [[[index, 'claim'], to] as const] : []),
      [[index, 'expression'], renameInExpression(expression, from, to)],
    ]),
  );
}

/** An expression names claims outside its quotation marks, which hold the names of parts. */
function renameInExpression(expression: string, from: string, to: string): string {
  const word = new RegExp(`(?<![A-Za-z/-])${from}(?![A-Za-z/-])`, 'g');
  return expression.replace(/"[^"]*"|[^"]+/g, (part) =>
    part.startsWith('"') ? part : part.replace(word, to),
  );
}

function renameInTensions(text: string, { tensions }: ReportFiles, { from, to }: Renaming): string {
  return replaceAll(
    text,
    tensions.entries.flatMap(({ index, value: { claims } }) =>
      claims.flatMap((claim, at): Replacement[] => (claim === from ? [[[index, 'claims', at], to]] : [])),
    ),
  );
}

/** The share that a table's chart marks on its whole is a claim's. */
function renameInChart(name: string, text: string, { tables }: ReportFiles, { from, to }: Renaming): string {
  const file = tables.find(({ id }) => name === `tables/${id}.json`);
  return file?.table?.chart?.share?.claim === from
    ? replaceAll(text, [[['chart', 'share', 'claim'], to]])
    : text;
}

type Replacement = readonly [path: readonly (string | number)[], value: unknown];

/** A JSON text with other values; the rest stays as it was laid out. */
function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce(
    (grown, [path, value]) => applyEdits(grown, modify(grown, [...path], value, FORMATTING)),
    text,
  );
}
