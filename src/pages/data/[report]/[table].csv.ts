import type { APIRoute } from 'astro';
import { writeCsv } from '../../../exits/csv.ts';
import { tableResource } from '../../../exits/table-resource.ts';
import { fileResponse, releaseTablePaths, type TablePath } from '../_releases.ts';

export const getStaticPaths = releaseTablePaths;

export const GET: APIRoute<TablePath['props']> = ({ props: { release, table } }) =>
  fileResponse(writeCsv(tableResource(table, release)), 'text/csv');
