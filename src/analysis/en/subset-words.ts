/** What was tried or asked, and what came of some of it. */
export const ATTEMPTS: readonly (readonly [all: string, some: string])[] = [
  ['penalties|shots|free throws|attempts', 'scored|converted|made|on target|went in'],
  ['invited|asked|contacted|wrote to|questionnaires|forms', 'replied|answered|responded|returned|came back'],
  ['entered|started|starters|runners', 'finished|crossed the line|completed'],
  ['in hospital|hospitalised|hospitalized|admitted', 'intensive care|on ventilators'],
  ['voters|electors|eligible', 'ballots|votes|voted'],
  ['printed|on sale|available', 'sold'],
];
