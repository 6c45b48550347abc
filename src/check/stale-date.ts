import type { Fault } from '../problems/problem.ts';

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 365;

/** When something that the site shows was published. */
export interface Publication {
  /** Its file, from the content folder. */
  readonly path: string;
  readonly date: string;
}

/**
 * A warning where the date that the site takes for today can't be: it lies before a publication, or more
 * than a year back.
 * @param place where `asOf` stands
 * @param now the clock's time, in milliseconds
 */
export function staleDate(
  asOf: string,
  publications: readonly Publication[],
  place: Pick<Fault, 'start' | 'end'>,
  now: number,
): Fault[] {
  const last = publications.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  const warning = (message: string): Fault[] => [
    {
      ...place,
      rule: 'stale-date',
      severity: 'warning',
      message,
      hint: 'Set `asOf` to the day of the release.',
    },
  ];
  if (last !== undefined && last.date > asOf)
    return warning(`The site’s date, ${asOf}, is before ${last.date}, when ${last.path} was published`);
  if (now - Date.parse(asOf) > LONGEST_DAYS * DAY_MS)
    return warning(`The site’s date, ${asOf}, is more than a year past; predictions are dated by it`);
  return [];
}
