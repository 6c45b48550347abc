import type { APIRoute } from 'astro';
import { hasDatedPredictions, writeCalendar } from '../../../../exits/calendar.ts';
import type { Release } from '../../../../exits/release.ts';
import type { Language } from '../../../../languages/languages.ts';
import { languagePaths } from '../../../_edition.ts';
import { fileResponse, releasePaths } from '../../../data/_releases.ts';

interface Props {
  readonly [key: string]: unknown;
  readonly language: Language;
  readonly release: Release;
}

/** A calendar is told in one language, so each language has its own. */
export function getStaticPaths() {
  return languagePaths().flatMap(({ params, props }) =>
    releasePaths()
      .filter(({ props: { release } }) => hasDatedPredictions(release))
      .map((path) => ({
        cacheKey: path.cacheKey,
        params: { ...params, ...path.params },
        props: { ...props, ...path.props },
      })),
  );
}

export const GET: APIRoute<Props> = ({ props: { release, language } }) =>
  fileResponse(writeCalendar(release, language), 'text/calendar');
