import { plural } from './plural.ts';

export const home = {
  /** What the site is, behind its name in a browser's tab. */
  what: 'unverified news reports, held against themselves',
  does: 'This site takes reports that nobody has verified, marks every figure in them as a claim, and holds them against themselves. It doesn’t say whether they are true.',
  /** Leads on a site that is only set up. */
  none: 'No report yet',
  /** Leads where an editor has written no finding. */
  finding: (publisher: string, places: number) =>
    places > 0
      ? `A report by ${publisher} contradicts itself in ${places} ${plural(places, 'place', 'places')}`
      : `What a report by ${publisher} says, with nothing in it verified`,
  explainers: 'Explainers',
  charts: 'Its tables, drawn',
  pastDate: 'Deadline passed',
  nonePast: 'No prediction is known to be past its date.',
  allPlaces: 'All places, and the formulas',
  asOf: (date: string) => `as of ${date}`,
};
