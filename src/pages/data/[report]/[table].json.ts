import type { APIRoute } from 'astro';
import { inlineResource } from '../../../exits/data-resource.ts';
import { tableResource } from '../../../exits/table-resource.ts';
import { jsonResponse, releaseTablePaths, type TablePath } from '../_releases.ts';

export const getStaticPaths = releaseTablePaths;

export const GET: APIRoute<TablePath['props']> = ({ props: { release, table } }) =>
  jsonResponse(inlineResource(tableResource(table, release)));
