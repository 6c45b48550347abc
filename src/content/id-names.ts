import { findFigures } from '../figures/find.ts';
import { isFigure } from './figure-id.ts';
import type { Content, ReportFiles } from './content.ts';

/**
 * The ids of the content in which a word reads as a figure, as they stand in addresses, in the names of files
 * and in the keys of citations: an id is a name, and counts nothing.
 */
export function idNames({ reports, articles }: Pick<Content, 'reports' | 'articles'>): string[] {
  const ids = [
    ...[...articles.values()].map(({ slug }) => slug),
    ...[...reports.values()].flatMap(idsOf),
  ].filter((id) => /^[a-z-]+$/.test(id) && findFigures(`${id} ${id.replaceAll('-', ' ')}`).length > 0);
  return [...new Set(ids)].flatMap((id) => [
    ...(isFigure(id) ? [] : [id]),
    ...[`/${id}`, `#${id}`, `.${id}`, `-${id}-unverified`],
  ]);
}

function idsOf({ id, claims, checks, tensions, tables }: ReportFiles): string[] {
  return [
    id,
    ...claims.entries.flatMap(({ value }) => (value.aliases ?? []).map((alias) => alias.id)),
    ...[claims, checks, tensions].flatMap(({ entries }) => entries.map(({ value }) => value.id)),
    ...tables.flatMap(({ id: table, table: model }) => [
      table,
      ...(model?.rows ?? []).map((row) => row.id),
      ...(model?.schema.fields ?? []).map(({ name }) => name),
    ]),
  ];
}
