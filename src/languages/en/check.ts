import { plural } from './plural.ts';

/** How a check and its verdict are told. They speak of the report's consistency, never of its truth. */
export const check = {
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
    before: 'Rounded figures leave room: ',
    behind: (low: string, high: string, result: string | null) =>
      ` could mean ${low} to ${high}${result === null ? '' : `; with the others, the result could be ${result}`}.`,
  },
  /** What would have to be true for a claim to hold. */
  requirement: {
    title: 'What would have to be true?',
    lead: 'For the claim to hold, the other figures staying as printed, one of these would have to be different:',
    /** Where two places of the report are compared. */
    leadOfPlaces: 'For the figures to be sure to agree, this would have to be different:',
    would: 'would have to be',
    /** Whether a size is told with the word for what is counted. */
    namesUnit: false as boolean,
    more: (size: string) => `${size} more than printed`,
    less: (size: string) => `${size} less than printed`,
    none: 'None of the figures, changed by itself, would make the claim hold: the others are too loose.',
  },
  /** Sliders by which a reader assumes other figures. */
  assumption: {
    title: 'Try other figures',
    yours: '(your assumption)',
    gives: 'With your assumption, the formula gives',
    reset: 'As printed',
    asPrinted: 'As printed',
    link: 'Link to this assumption',
  },
  nearBy: 'The axis leaves out its lower part.',
  comparison:
    'Both figures are the report’s own, unverified. Setting them side by side tests the report against itself, not against the facts.',
  title: 'Does it add up?',
  methodTitle: 'How it is checked',
  lead: 'Formulas over the report’s own figures, each set against something else that the report says. A figure counts as everything that its last printed digit leaves open. Some were found by a program that reads the report’s tables and sentences, others were written by an editor; either way it is arithmetic on the report’s own words.',
  groups: {
    contradicts: 'Where its figures contradict each other',
    'cannot tell': 'Where its figures are too loose to tell',
    agrees: 'Where its figures agree',
  },
  tensionsTitle: 'Where its statements pull apart',
  tensionsLead: 'No formula finds these. They are pairs of statements that are hard to hold together.',
  contradictions: (places: number) =>
    places === 0
      ? 'No contradiction has been found in the report'
      : `The report contradicts itself in ${places} ${plural(places, 'place', 'places')}`,
  /** What kinds of place they are, and how many pairs of statements only sit badly together. */
  kindsOfPlaces: (figures: number, statements: number, uneasy: number) => {
    const only = figures + statements === 1 ? 'It is' : 'All are';
    return (
      [
        statements === 0 && figures > 0 && `${only} in its figures`,
        figures === 0 && statements > 0 && `${only} between its statements`,
        figures > 0 &&
          statements > 0 &&
          `${figures} ${plural(figures, 'is', 'are')} in its figures, ${statements} between its statements`,
        uneasy > 0 &&
          `${uneasy} ${plural(uneasy, 'pair', 'pairs')} of statements that only ${plural(uneasy, 'sits', 'sit')} badly together ${plural(uneasy, 'isn’t', 'aren’t')} counted`,
      ]
        .filter(Boolean)
        .join('; ') + '.'
    );
  },
  /** Before pairs of statements that aren't counted. */
  uneasy: 'Not counted, since both could be true, but hard to hold together:',
  /** Before the other statement of a pair. */
  toOther: { contradicts: 'Contradicts', 'sits badly with': 'Sits badly with' },
  relations: { contradicts: 'contradicts', 'sits badly with': 'sits badly with' },
  /** Of formulas; those that say one thing are one. Several may contradict the report in one place. */
  summary: (counts: { agrees: number; contradicts: number; 'cannot tell': number }, places: number) =>
    `Of the formulas over its figures, ${counts.contradicts} ${plural(counts.contradicts, 'contradicts', 'contradict')} what it says${places === counts.contradicts ? '' : ` in ${places} ${plural(places, 'place', 'places')}`}, ${counts['cannot tell']} can’t be settled, and ${counts.agrees} ${plural(counts.agrees, 'agrees', 'agree')}, repetitions counted once.`,
  /** Checks that say one thing, in a line. */
  folded: {
    copies: (places: number) => `One figure, printed in ${places} places that agree`,
    whole: (figures: number) =>
      `The parts of ${figures} printed ${plural(figures, 'figure', 'figures')} make up their wholes`,
    open: (checks: number) => `The ${checks} comparisons`,
  },
  all: 'All checks',
  found: {
    analysis: 'Found by the analysis of the report’s own figures.',
    editor: 'Written by an editor.',
  },
  permalink: 'Permalink',
  inChecks: (count: number) => ` in ${count} ${plural(count, 'check')}`,
};
