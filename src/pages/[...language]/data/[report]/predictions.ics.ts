import type { APIRoute } from 'astro';
import { writeCalendar } from '../../../../exits/calendar.ts';
import { fileResponse, predictionPaths, type PredictionProps } from '../../../data/_releases.ts';

export const getStaticPaths = predictionPaths;

export const GET: APIRoute<PredictionProps> = ({ props: { release, language } }) =>
  fileResponse(writeCalendar(release, language), 'text/calendar');
