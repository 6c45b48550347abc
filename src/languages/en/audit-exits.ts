const ELEMENT = 'An element around it that is marked and says so';
const PLAIN = 'The words “[unverified]” behind it';
const ROW = 'The row’s status';
const NO_FIGURE = 'None: it may hold no figure';

/** What each way out of the site is called, and what counts as a mark there. */
export const auditExits = {
  home: { title: 'Front page', mark: ELEMENT },
  article: { title: 'Explainers', mark: ELEMENT },
  report: { title: 'The report’s page', mark: ELEMENT },
  ledger: { title: 'Claims ledger', mark: ELEMENT },
  'claim-page': { title: 'Pages of claims', mark: ELEMENT },
  'table-page': { title: 'Table pages', mark: ELEMENT },
  checks: { title: 'Checks', mark: ELEMENT },
  predictions: { title: 'Predictions', mark: ELEMENT },
  'other-page': { title: 'Other pages', mark: ELEMENT },
  head: { title: 'Page titles and descriptions', mark: PLAIN },
  drawing: { title: 'Drawings in pages', mark: 'The stamp in the drawing, and the marked frame around it' },
  'structured-data': { title: 'Structured data', mark: 'The claim’s status, or the words behind it' },
  'live-chart': { title: 'Live charts', mark: 'The status of each drawing' },
  svg: { title: 'Drawings as SVG', mark: 'The stamp in the drawing' },
  png: { title: 'Descriptions in pictures', mark: PLAIN },
  embed: { title: 'Embedded charts', mark: ELEMENT },
  'table-csv': { title: 'Tables as CSV', mark: ROW },
  'table-json': { title: 'Tables as JSON', mark: ROW },
  'claims-csv': { title: 'Claims as CSV', mark: ROW },
  'claims-json': { title: 'Claims as JSON', mark: ROW },
  'data-package': { title: 'Data Package', mark: PLAIN },
  calendar: { title: 'Calendar', mark: 'The event’s title, and the words behind it' },
  'prediction-feed': {
    title: 'Feed of predictions',
    mark: 'The words behind it, and the marked element around it',
  },
  rss: { title: 'RSS', mark: 'The words behind it, and the marked element around it' },
  'json-feed': { title: 'JSON Feed', mark: 'The words behind it, and the marked element around it' },
  markdown: { title: 'Markdown', mark: PLAIN },
  llms: { title: 'List for language models', mark: PLAIN },
  search: { title: 'Search results', mark: PLAIN },
  'site-map': { title: 'Site map', mark: NO_FIGURE },
  'style-sheet': { title: 'Style sheets', mark: NO_FIGURE },
  'other-file': { title: 'Other files', mark: PLAIN },
};
