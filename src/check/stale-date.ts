import type { SiteDate } from '../content/content.ts';
import type { Fault } from '../problems/problem.ts';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 30;

/** When something that the site shows was published. */
export interface Publication {
  /** Its file, from the content folder. */
  readonly path: string;
  readonly date: string;
}

const HINTS: Readonly<Record<SiteDate['knownBy'], string>> = {
  site: 'Set `asOf` to the day of the release; npm run as-of does, and lists the predictions that fell due.',
  git: 'It is the day of the last commit to the content; npm run as-of writes a later one into site.json.',
  content: 'Set `asOf` in site.json, or build in a clone of the repository: npm run as-of -- 2026-11-22.',
};

/**
 * A warning where the date that the site takes for today can't be: it lies before a publication, more than
 * thirty days back or ahead; and where nothing but the content itself knows it.
 * @param place where `asOf` stands, or would
 * @param now the clock's time, in milliseconds
 */
export function staleDate(
  { asOf, knownBy }: SiteDate,
  publications: readonly Publication[],
  place: Pick<Fault, 'start' | 'end'>,
  now: number,
): Fault[] {
  const message = complaint(asOf, knownBy, publications, now);
  if (message === null) return [];
  return [{ ...place, rule: 'stale-date', severity: 'warning', message, hint: HINTS[knownBy] }];
}

function complaint(
  asOf: string,
  knownBy: SiteDate['knownBy'],
  publications: readonly Publication[],
  now: number,
): string | null {
  const last = publications.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (last !== undefined && last.date > asOf)
    return `The site’s date, ${asOf}, is before ${last.date}, when ${last.path} was published`;
  if (knownBy === 'content')
    return `The site names no date and git knows none; it is taken to be ${asOf}, the last date in the content`;
  // A day ahead somewhere on Earth is no mistake.
  if (Date.parse(asOf) - now > DAY_MS)
    return `The site’s date, ${asOf}, hasn’t come yet; predictions would be said to have failed before their day`;
  if (now - Date.parse(asOf) > LONGEST_DAYS * DAY_MS)
    return `The site’s date, ${asOf}, is more than ${LONGEST_DAYS} days past; predictions are dated by it`;
  return null;
}
