import type { Explainer } from '../edition.ts';

/**
 * Which of a report's explainers one is, from 1, and of how many. It is counted, not typed: `order` in an
 * article only says which comes before which.
 */
export function partOf(
  explainer: Pick<Explainer, 'slug'>,
  all: readonly Pick<Explainer, 'slug'>[],
): { readonly place: number; readonly total: number } {
  return { place: all.findIndex(({ slug }) => slug === explainer.slug) + 1, total: all.length };
}
