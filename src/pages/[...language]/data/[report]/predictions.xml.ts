import type { APIRoute } from 'astro';
import { writePredictionFeed } from '../../../../exits/prediction-feed.ts';
import { fileResponse, predictionPaths, type PredictionProps } from '../../../data/_releases.ts';

export const getStaticPaths = predictionPaths;

export const GET: APIRoute<PredictionProps> = async ({ props: { release, language } }) =>
  fileResponse(await writePredictionFeed(release, language), 'application/rss+xml');
