import type { APIRoute } from 'astro';
import { dataPackage } from '../../../exits/data-package.ts';
import { jsonResponse, releasePaths, type ReleasePath } from '../_releases.ts';

export const getStaticPaths = releasePaths;

export const GET: APIRoute<ReleasePath['props']> = ({ props: { release } }) =>
  jsonResponse(dataPackage(release));
