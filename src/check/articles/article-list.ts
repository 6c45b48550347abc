import type { Claim } from '../../claims/claim.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import { outlineOf } from '../../content/articles/outline.ts';
import type { Content, FileFault, ReportFiles } from '../../content/content.ts';
import type { Fault } from '../../problems/problem.ts';

/** Two articles on one report, in one language, with one place. */
export function articleListFaults({ articles }: Content): FileFault[] {
  const taken = new Map<string, string>();
  return [...articles.values()].flatMap(({ path, language, report, order, fieldAt }): FileFault[] => {
    if (report === null || order === null) return [];
    const key = JSON.stringify([language, report, order]);
    const earlier = taken.get(key);
    taken.set(key, earlier ?? path);
    if (earlier === undefined) return [];
    const message = `${earlier} has the order ${order}, too`;
    const hint = 'Give each article on a report an order of its own.';
    return [[path, { ...fieldAt('order'), rule: 'invalid-data', message, hint }]];
  });
}

/** Claims that no article on their report links to. A cell is used, too, when its table is drawn. */
export function unusedClaims({ reports, articles }: Content): FileFault[] {
  const byReport = Map.groupBy(articles.values(), ({ report }) => report);
  return [...reports.values()].flatMap((report) => {
    const about = (byReport.get(report.id) ?? []).map(outlineOf);
    const cited = new Set(about.flatMap(({ cites }) => cites));
    const drawn = new Set(about.flatMap(({ tables }) => tables));
    return [...ledgerOf(report).claims.values()]
      .filter(({ id, source }) => !cited.has(id) && !(source.kind === 'cell' && drawn.has(source.table.name)))
      .flatMap((claim) => unused(report, claim));
  });
}

function unused({ id: report, files, claims }: ReportFiles, { id, source }: Claim): FileFault[] {
  const entry = claims.entries.find(({ value }) => source.kind === 'prose' && value === source.record);
  const [file, path] =
    source.kind === 'prose'
      ? ['claims.json', [entry?.index ?? 0, 'id']]
      : [
          `tables/${source.table.name}.json`,
          ['data', source.table.rows.indexOf(source.row), source.field.name],
        ];
  const document = files.get(file)?.document;
  if (!document) return [];
  const fault: Fault = {
    ...document.locate.value(path),
    rule: 'unused-claim',
    severity: 'warning',
    message: `No article on the report links to the claim ${id}`,
    hint: `Link to it, [text](claim:${id}), where an article speaks of it.`,
  };
  return [[`reports/${report}/${file}`, fault]];
}
