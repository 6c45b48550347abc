import type { APIRoute } from 'astro';
import { claimsResource } from '../../../exits/claims-resource.ts';
import { inlineResource } from '../../../exits/data-resource.ts';
import { jsonResponse, releasePaths, type ReleasePath } from '../_releases.ts';

export const getStaticPaths = releasePaths;

export const GET: APIRoute<ReleasePath['props']> = ({ props: { release } }) =>
  jsonResponse(inlineResource(claimsResource(release)));
