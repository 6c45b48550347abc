/** What stands on the page of a single claim. */
export const claimPage = {
  description: (publisher: string) =>
    `An unverified claim of a report by ${publisher}: where it is made, by whom, and what else the report says against it.`,
  /** Of a figure that was printed in another language. */
  printed: 'Figure (as printed)',
  by: 'Who says so',
  byReport: (publisher: string) => `The report itself, by ${publisher}; no source named`,
  byOther: (who: string) => `${who}, according to the report`,
  section: 'Section',
  table: 'Table',
  kind: 'Kind',
  clashes: 'What it clashes with',
  checks: 'Held against the report’s other figures',
  citedIn: 'Explained in',
  copy: 'Copy link',
  copied: 'Link copied',
  page: 'Page of this claim',
};
