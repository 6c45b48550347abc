import { plural } from './plural.ts';

/** What is said of a report as a document. */
export const report = {
  /** Names a report in a line: its publisher, whether it carries a date, that nothing is verified. */
  kicker: (publisher: string, dated: boolean) =>
    `The report: ${publisher}${dated ? '' : ', undated'}, unverified`,
  ownHeadline: 'The report’s own headline:',
  ownHeadlineTwice: 'The report’s own headline, in our translation and as printed:',
  documentTitle: 'The document',
  publisher: 'Publisher',
  published: 'Date',
  noDate: 'None: the report carries no date',
  address: 'Address',
  noAddress: 'Not known',
  size: 'Size',
  bytes: (count: string) => `${count} bytes`,
  hash: 'hash',
  hashNote: 'The fingerprint of the very file that was read. The file itself isn’t published here.',
  sections: 'Its sections',
  sectionsLead: 'In the document’s order, with the number of claims in each.',
  printedAs: 'printed as',
  tables: 'Its tables',
  explainers: 'Explainers',
  terms: 'Terms',
  missing: 'What it doesn’t say',
  missingDate:
    'When it was written. It carries no date, so deadlines that it counts in months can’t be placed on a calendar.',
  missingAddress: 'Where it was published. The copy that was read came without an address.',
  missingSources: (named: number, claims: number) =>
    `Where its claims come from: ${named} of ${claims} claims name somebody else as their origin.`,
  missingWindows: (undated: number, predictions: number) =>
    `When most of its predictions fall due: ${undated} of ${predictions} give no date that can be worked out.`,
  missingMore: 'Each explainer ends with what the report doesn’t say on its subject.',
  verification: 'Held against the document',
  verificationLead: 'A program compares this site’s list of claims with the document, figure by figure.',
  verificationCounts: (found: number, stated: number, covered: number, figures: number) =>
    `${found} of ${stated} listed figures stand in the section that they name; ${covered} of ${figures} figures in the document are covered by the list; some are printed more than once, or belong to a name.`,
  verificationMeans:
    'That shows that the report is restated as printed. It shows nothing about whether the report is right.',
  verificationNone: 'The list of claims hasn’t been held against the document yet.',
  pages: 'The report in parts',
  claims: (count: number) => `${count} ${plural(count, 'claim')}, with the section that makes each`,
  checks: (count: number) => `${count} ${plural(count, 'check')} of the report against itself`,
  predictions: (count: number) => `${count} ${plural(count, 'prediction')}, with what would settle each`,
  description: (publisher: string) =>
    `A report by ${publisher} that nobody has verified: the document, its sections and tables, and what it doesn’t say.`,
};
