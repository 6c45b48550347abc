/** What data files say of themselves. No file leaves without it. */
export const data = {
  packageTitle: (report: string) => `Unverified claims of the report “${report}”`,
  packageDescription: (publisher: string) =>
    `What a report by ${publisher} claims, as data. Nobody has verified any of it.`,
  unverified: 'Every figure is a claim of the report that nobody has verified; each row says so in “status”.',
  reading:
    'Figures stand as printed; beside them are raw numbers. An approximate figure is the interval that its digits leave open, a bound is empty at its open end, a range is never its middle. In the CSV file a cell that a spreadsheet would run begins with an apostrophe.',
  claimsTitle: 'Every claim of the report',
  claimsDescription: 'Every claim that the report makes, in its prose and in the cells of its tables.',
  figure: 'Figure',
  report: { title: 'Report', description: 'The report’s id, the same in every row.' },
  status: { title: 'Status', description: 'The standing of every figure in the row: unverified.' },
  claimFields: {
    id: { title: 'Claim', description: 'The claim’s id; a table’s cell is table/row/column.' },
    section: { title: 'Section', description: 'The section of the report that makes the claim.' },
    sectionTitle: { title: 'Section title', description: 'The title of that section.' },
    kind: { title: 'Kind', description: 'What kind of statement it is.' },
    by: { title: 'By', description: 'Whom the report attributes it to, when not itself.' },
    figure: { title: 'Figure', description: 'The figure exactly as the report prints it.' },
    intervals: {
      title: 'Figure, parts',
      description: 'The raw numbers of each part of the figure, as a list.',
    },
    says: { title: 'Says', description: 'The claim restated, each figure in it followed by its mark.' },
    window: { title: 'Window', description: 'When a prediction is to come true, as the report gives it.' },
    start: { title: 'Window, first day', description: 'Empty where it has none or can’t be dated.' },
    end: { title: 'Window, last day', description: 'Empty where it can’t be dated.' },
    settledBy: { title: 'Settled by', description: 'What would settle a prediction.' },
    checks: {
      title: 'Checks',
      description:
        'The checks of the report against itself in which the claim takes part, with the verdict of each. They say nothing of its truth.',
    },
    history: {
      title: 'History',
      description: 'What has happened to the claim since. It never verifies it.',
    },
    url: { title: 'Address', description: 'The claim’s place in the ledger.' },
  },
  low: (column: string) => ({
    title: `${column}, lower end`,
    description:
      'The lower end of what the printed figure leaves open; empty where nothing bounds it or the figure has several parts.',
  }),
  high: (column: string) => ({
    title: `${column}, upper end`,
    description:
      'The upper end of what the printed figure leaves open; empty where nothing bounds it or the figure has several parts.',
  }),
  unit: (column: string) => ({ title: `${column}, unit`, description: 'The unit of the raw numbers.' }),
  qualifier: (column: string) => ({
    title: `${column}, qualifier`,
    description:
      'How the report qualifies the figure: “over” and “under” leave the number itself out, “at-least” and “at-most” take it in.',
  }),
  of: (column: string) => ({
    title: `${column}, of what`,
    description: 'What the printed figure says it is of.',
  }),
  /** “Pre-leak estimate, closed”: one part of a column whose cells have several. */
  part: (column: string, part: string) => `${column}, ${part}`,
};
