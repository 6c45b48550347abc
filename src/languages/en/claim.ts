import { plural } from './plural.ts';

const count = (claims: number, figures: number): string =>
  `${claims} ${plural(claims, 'claim')}, ${figures} of them with a figure. None has been verified.`;

/** What is said about a claim, in its note and in the ledger. */
export const claim = {
  kinds: {
    assertion: 'Assertion',
    estimate: 'Estimate',
    opinion: 'Opinion',
    prediction: 'Prediction',
    quotation: 'Quotation, restated',
  },
  saidBy: (who: string) => `The report attributes it to: ${who}`,
  saidByReport: 'No source named',
  section: 'Section',
  saidIn: (section: string) => `in “${section}”`,
  kindIn: (kind: string, section: string) => `${kind}, in “${section}”`,
  standing: 'Standing',
  unverified: 'Unverified claim',
  atOdds: 'At odds with another part of the report',
  pastDate: 'Deadline passed',
  tensions: 'Pulls against another statement',
  history: 'Since then',
  citedIn: 'Cited in:',
  /** Around a figure as it was printed in another language, behind what it means; and between its parts. */
  printed: { before: ' (', after: ')', between: ' / ' },
  sideBySide: 'What was printed beside what it means',
  permalink: 'In the ledger',
  back: 'Back to the text',
  note: 'Note on this claim',
  notesTitle: 'The claims on this page',
  notesLead:
    'Each claim that this page restates, where the report makes it, and what else the report says against it. None has been verified.',
  ledgerTitle: 'Claims ledger',
  ledgerLead:
    'The whole report as a list, in its own order: each figure as printed, what it is said to mean, and how it stands with the rest.',
  count,
  ledgerCount: (claims: number, figures: number, atOdds: number) =>
    `${count(claims, figures)} ${atOdds} ${plural(atOdds, 'is', 'are')} at odds with another part of the report.`,
  ledgerParts: 'Pages of the ledger',
  places: 'Every claim by its name',
  ledgerWays: { prev: 'Before:', next: 'After:' },
  partTitle: (section: string) => `Claims in “${section}”`,
  noFigure: 'No figure',
  sections: 'Sections of the report',
  sectionCount: (claims: number) => `${claims} ${plural(claims, 'claim')}`,
};
