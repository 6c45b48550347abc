import { isEmptyCell } from '../../document/table/cell-shape.ts';

/** A scale that a column's cells seem to be on. */
export interface Scale {
  readonly categories: readonly string[];
  /** What stands behind the dash of each, where there is one. */
  readonly reasons: readonly string[] | null;
}

/** Ratings in reports, lowest first. Those in one list are one step of a scale. */
const STEPS: readonly (readonly string[])[] = [
  ['none'],
  ['negligible', 'minimal', 'very low'],
  ['low', 'minor', 'limited', 'small', 'weak'],
  ['moderate', 'medium', 'fair'],
  ['high', 'significant', 'major', 'large', 'strong'],
  ['very high', 'severe'],
  ['critical', 'extreme'],
];

/** Guesses the scale of a column from its cells as printed; null when they are no ratings. */
export function guessScale(cells: readonly string[]): Scale | null {
  const split = cells.map((cell) => /^(.*?)(?:\s+[-–—]\s+(.*))?$/s.exec(cell));
  const ratings = split.map((parts) => parts?.[1] ?? '');
  const reasons = split.map((parts) => parts?.[2] ?? '');
  const categories = [...new Set(ratings)].filter((rating) => rating !== '' && !isEmptyCell(rating));
  if (categories.length < 2 || categories.some((rating) => rankOf(rating) === null)) return null;
  return {
    categories: categories.toSorted((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0)),
    reasons: reasons.some((reason) => reason !== '') ? reasons : null,
  };
}

/** "Medium-High" stands between both. */
function rankOf(rating: string): number | null {
  const ranks = rating
    .toLowerCase()
    .split(/\s*[-–/]\s*|\s+to\s+/)
    .map((word) => STEPS.findIndex((step) => step.includes(word.trim())));
  return ranks.includes(-1) ? null : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}
