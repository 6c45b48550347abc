import type { APIRoute } from 'astro';
import { claimsResource } from '../../../exits/claims-resource.ts';
import { writeCsv } from '../../../exits/csv.ts';
import { fileResponse, releasePaths, type ReleasePath } from '../_releases.ts';

export const getStaticPaths = releasePaths;

export const GET: APIRoute<ReleasePath['props']> = ({ props: { release } }) =>
  fileResponse(writeCsv(claimsResource(release)), 'text/csv');
