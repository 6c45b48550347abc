import type { Fault } from '../../problems/problem.ts';
import type { ReportDraft } from '../reports/report-draft.ts';
import { nodeAt } from '../../content/json/json-value.ts';
import { spanOf } from '../../content/json/json-document.ts';
import type { CheckedArticle } from './check-article.ts';

/** Articles by their path in the content folder. */
export type Articles = ReadonlyMap<string, CheckedArticle>;

/** Two articles on one report, in one language, with one place. */
export function articleListFaults(articles: Articles): [string, Fault][] {
  const taken = new Map<string, string>();
  return [...articles].flatMap(([path, { report, order, fieldAt }]): [string, Fault][] => {
    if (report === null || order === null) return [];
    const folder = path.slice(0, path.lastIndexOf('/'));
    const key = JSON.stringify([folder, report, order]);
    const earlier = taken.get(key);
    taken.set(key, earlier ?? path);
    if (earlier === undefined) return [];
    const message = `${earlier} has the order ${order}, too`;
    return [
      [
        path,
        {
          ...fieldAt('order'),
          rule: 'invalid-data',
          message,
          hint: 'Give each article on a report an order of its own.',
        },
      ],
    ];
  });
}

/** Claims that no article on their report links to. A cell is used, too, when its table is drawn. */
export function unusedClaims(
  drafts: ReadonlyMap<string, ReportDraft>,
  articles: Articles,
): [string, Fault][] {
  return [...drafts.values()].flatMap((draft) => {
    const about = [...articles.values()].filter(({ report }) => report === draft.id);
    const cited = new Set(about.flatMap((article) => [...article.cited]));
    const drawn = new Set(about.flatMap((article) => [...article.drawn]));
    return [...unusedProse(draft, cited), ...unusedCells(draft, cited, drawn)];
  });
}

function unusedProse({ id, claims, files }: ReportDraft, cited: ReadonlySet<string>): [string, Fault][] {
  const locate = files.get('claims.json')?.document?.locate;
  if (!locate) return [];
  return claims
    .filter(({ value }) => !cited.has(value.id))
    .map(({ index, value }) => [`reports/${id}/claims.json`, unused(value.id, locate.value([index, 'id']))]);
}

function unusedCells(
  { id, tables }: ReportDraft,
  cited: ReadonlySet<string>,
  drawn: ReadonlySet<string>,
): [string, Fault][] {
  return tables.flatMap(({ id: name, table, document }) => {
    if (!table || drawn.has(name)) return [];
    return table.rows.flatMap((row, index) =>
      [...row.cells].flatMap(([field, cell]): [string, Fault][] => {
        const claim = `${name}/${row.id}/${field}`;
        const node = nodeAt(document.root, ['data', index, field]);
        if (cell.kind !== 'figure' || cited.has(claim) || !node) return [];
        return [[`reports/${id}/tables/${name}.json`, unused(claim, spanOf(node))]];
      }),
    );
  });
}

function unused(claim: string, span: { start: number; end: number }): Fault {
  const hint = `Link to it, [text](claim:${claim}), where an article speaks of it.`;
  return {
    ...span,
    rule: 'unused-claim',
    severity: 'warning',
    message: `No article on the report links to the claim ${claim}`,
    hint,
  };
}
