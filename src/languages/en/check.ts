import { plural } from './plural.ts';

/** How a check and its verdict are told. They speak of the report's consistency, never of its truth. */
export const check = {
  question: 'Does it add up?',
  verdicts: {
    agrees: 'The figures agree',
    contradicts: 'The figures contradict each other',
    'cannot tell': 'The figures can’t settle it',
  },
  short: { agrees: 'Agreement', contradicts: 'Contradiction', 'cannot tell': 'Can’t be settled' },
  claimSays: 'The report says',
  figuresGive: 'Its figures give',
  caution: 'Our arithmetic on unverified figures. It tests the report against itself, not against the facts.',
  /** How far a result is from the claim that it contradicts. */
  points: (size: string) => (size === '1' ? '1 point' : `${size} points`),
  gap: { short: (size: string) => `${size} short`, over: (size: string) => `${size} over` },
  /** Stand at the figures of a check that only compares two places of the report. */
  firstPlace: (section: string) => `In “${section}”`,
  secondPlace: (section: string) => `Elsewhere, in “${section}”`,
  samePlace: (section: string) => `Also in “${section}”`,
  /** Says with an example what the last digit of a printed figure leaves open. Stands around the figure. */
  loose: {
    before: 'Printed digits leave room: ',
    behind: (low: string, high: string) => ` could mean ${low} to ${high}.`,
  },
  nearBy: 'The axis doesn’t start at zero.',
  comparison:
    'Both figures are the report’s own, unverified. Setting them side by side tests the report against itself, not against the facts.',
  title: 'The report’s arithmetic, checked',
  lead: 'Formulas over the report’s own figures, each set against something else that the report says. A figure counts as everything that its last printed digit leaves open. Some were found by a program that reads the report’s tables and sentences, others were written by an editor; either way it is arithmetic on the report’s own words.',
  groups: {
    contradicts: 'Where its figures contradict each other',
    'cannot tell': 'Where its figures are too loose to tell',
    agrees: 'Where its figures agree',
  },
  tensionsTitle: 'Where its statements pull apart',
  tensionsLead: 'No formula finds these. They are pairs of statements that are hard to hold together.',
  summary: (counts: { agrees: number; contradicts: number; 'cannot tell': number }) =>
    `${counts.contradicts} ${plural(counts.contradicts, 'check contradicts', 'checks contradict')} the report, ${counts['cannot tell']} can’t be settled, ${counts.agrees} ${plural(counts.agrees, 'agrees', 'agree')}.`,
  all: 'All checks',
  found: {
    analysis: 'Found by the analysis of the report’s own figures.',
    editor: 'Written by an editor.',
  },
  permalink: 'Permalink',
  inChecks: (count: number) => ` in ${count} ${plural(count, 'check')}`,
};
