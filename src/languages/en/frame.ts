/** What stands around every page. */
export const frame = {
  /** The language’s name in itself, as the link to it. */
  languageName: 'English',
  skip: 'Skip to the text',
  navigation: 'Site',
  explainers: 'Explainers',
  report: 'The report',
  /** Leads to the list of all reports, where there are several. */
  reports: 'Reports',
  claims: 'Claims ledger',
  predictions: 'Predictions',
  checks: 'Does it add up?',
  about: 'About',
  search: 'Search',
  corrections: 'Corrections',
  audit: 'Is every figure marked?',
  /** Above every page. What it says of a mark is shown with the mark; the sign isn’t printed. */
  notice: {
    lead: 'Nothing on this page has been verified.',
    claimed: {
      before: 'It restates a report. A figure that the report claims has a ',
      mark: 'hatched underline',
      sign: ' and “?”',
    },
    computed: { before: '; our own arithmetic on its figures is ', mark: 'set like this' },
    end: '.',
  },
  footer:
    'This site restates reports that nobody has verified, and gives no verdict on whether they are true.',
  asOf: (date: string) => `Dates and deadlines are counted as of ${date}.`,
  footerNavigation: 'More about this site',
  /** Names the page's twin in Markdown, and the feed, where they are linked to. */
  markdown: 'This page in Markdown',
  feed: 'Feed (RSS)',
};
