/** The words of a chart and of the table beside it. */
export const chart = {
  /** The line inside a drawing, after what its axis counts. */
  everyBar: 'every bar is an unverified claim',
  everyPoint: 'every mark is an unverified claim',
  eachUnit: 'each unit has an axis of its own',
  /** Of an axis that starts elsewhere. */
  notFromZero: 'the axis leaves out its lower part',
  /** Names the bar that all rows of a stack make up. */
  together: 'All parts together',
  /** What the numbers of a column are in: "million USD"; the unit may be empty. */
  multiplied: (multiplier: number, unit: string) =>
    `${new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' }).format(multiplier).replace(/^1 /, '')} ${unit}`.trim(),
  /** Stands where the report leaves a cell empty. */
  none: 'not given',
  /** Names the button in a column's heading. */
  sort: 'Sort by this column',
  separator: ' · ',
  /** A drawing's name and description, read out instead of it. */
  drawingTitle: (title: string) => `Chart: ${title}. Unverified claims of the report.`,
  drawingDescription: (labels: string) =>
    `Draws ${labels}. Nothing in it has been verified. Its table has the same figures.`,
  asPrinted: (what: string) => `${what}, as printed in the report`,
  /** Several names in a row. */
  list: (names: readonly string[]) => new Intl.ListFormat('en').format(names),
  /** How to read the marks of approximate, open and ranged figures. */
  softKey: 'A broken edge: the report gives an approximate figure.',
  whiskerKey: 'This site’s thin line at it: what its digits leave open.',
  openKey: 'Dashes past an edge: the report states no further limit.',
  rangeKey: 'A bar that stands off its axis: the report gives a range.',
  bandKey: 'A band from mark to mark: the report gives a range.',
  stackKey: 'Each part begins where the one before it ends.',
  shareKey: 'A stroke at a part: where it would end by the share that the report states.',
  /** Names the share that the report's text gives to some parts of a stack. */
  inText: (parts: string) => `The report’s text: ${parts}`,
  inTextKey: (parts: string, share: string) =>
    `The line across the whole: the share that the report’s text gives to ${parts}, ${share}.`,
  showTable: 'The same figures as a table, and as files',
  /** Follows a table's title. */
  allUnverified: 'all figures unverified',
  /** The same of a table without a figure. */
  noneVerified: 'nothing in it verified',
  reportText: (section: string) => `Report: ${section}, in its text`,
  nothingVerified: 'Nothing in this figure has been verified: it shows what one report claims.',
  reportTable: (section: string, title: string) => `Report: ${section}; table: ${title}`,
  tablePage: 'Page of this table',
  ledger: 'All claims',
  /** What opens the files of a table. */
  data: 'Data',
};
