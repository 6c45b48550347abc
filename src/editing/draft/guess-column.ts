import { isUnreadable, readFigure } from '../../figures/read.ts';
import { canonicalUnit } from '../../figures/units.ts';

/** What a column seems to hold. */
export type Guess =
  | { readonly kind: 'figure'; /** One unit, or each row's. */ readonly unit: string | readonly string[] }
  | {
      readonly kind: 'scale';
      readonly categories: readonly string[];
      readonly reasons: readonly string[] | null;
    }
  | { readonly kind: 'text' };

/** Last words of headings that say when, not what is counted. */
const TIMES = new Set([
  'today',
  'now',
  'currently',
  'before',
  'after',
  'pre',
  'post',
  'earlier',
  'later',
  'then',
]);

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

/** Cells in which a report says that it has nothing to say. */
export function isEmptyCell(cell: string): boolean {
  return /^(?:|[-–—]+|n\/?a|n\.a\.|none given|unknown|\?)$/i.test(cell);
}

/** The heading of a column that holds each row's unit. */
export const UNIT_HEADING = /^(?:units?|單位)$/iu;

/**
 * Guesses what a column holds from its cells as printed, and its heading.
 * @param rowUnits what the table prints in a column of units
 */
export function guessColumn(heading: string, cells: readonly string[], rowUnits?: readonly string[]): Guess {
  return guessFigures(heading, cells, rowUnits) ?? guessScale(cells) ?? { kind: 'text' };
}

function guessFigures(heading: string, cells: readonly string[], rowUnits?: readonly string[]): Guess | null {
  const units = cells.map((cell) => (isEmptyCell(cell) ? undefined : unitOf(cell)));
  if (units.some((unit) => unit === 'unreadable') || units.every((unit) => unit === undefined)) return null;
  const printed = new Set(units.filter((unit) => typeof unit === 'string'));
  const [only] = printed;
  if (rowUnits && units.includes(null)) return { kind: 'figure', unit: rowUnits };
  if (printed.size <= 1) return { kind: 'figure', unit: only ?? unitIn(heading) };
  return { kind: 'figure', unit: units.map((unit) => unit ?? 'number') };
}

/** The unit of a printed figure, null when it prints none. */
function unitOf(cell: string): string | null {
  const quantity = readFigure(cell);
  if (isUnreadable(quantity)) return 'unreadable';
  const units = new Set(quantity.parts.map(({ unit }) => unit));
  return units.size === 1 ? quantity.parts[0].unit : 'unreadable';
}

/** The unit that a heading names: what stands in brackets, or else its last word. */
function unitIn(heading: string): string {
  const named =
    /[([]([^)\]]+)[)\]]/.exec(heading)?.[1] ??
    heading
      .trim()
      .replace(/\s+(?:a|an|per)\s+\w+$/i, '')
      .split(/\s+/)
      .at(-1) ??
    '';
  const unit = named.replace(/^in\s+/i, '').toLowerCase();
  const known = canonicalUnit(unit);
  if (/\p{N}/u.test(unit) || unit === '' || TIMES.has(unit)) return 'number';
  return known === known.toLowerCase() ? unit : known;
}

function guessScale(cells: readonly string[]): Guess | null {
  const split = cells.map((cell) => /^(.*?)(?:\s+[-–—]\s+(.*))?$/s.exec(cell));
  const ratings = split.map((parts) => parts?.[1] ?? '');
  const reasons = split.map((parts) => parts?.[2] ?? '');
  const categories = [...new Set(ratings)].filter((rating) => !isEmptyCell(rating));
  if (categories.length < 2 || categories.some((rating) => rankOf(rating) === null)) return null;
  return {
    kind: 'scale',
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
