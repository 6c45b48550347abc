/** What a reader chooses claims by, and what is said of the choice. */
export const ledgerFilter = {
  title: 'Choose claims',
  text: 'Words',
  section: 'Section',
  everySection: 'Every section',
  kind: 'Kind',
  everyKind: 'Every kind',
  standing: 'Standing',
  everyStanding: 'Any standing',
  atOdds: 'At odds',
  pastDate: 'Deadline passed',
  order: 'Order',
  orders: {
    report: 'Report order',
    'at-odds': 'At odds first',
    figure: 'Figures first',
    kind: 'By kind',
  },
  /** With `{shown}` and `{all}` where the counts go. */
  some: '{shown} of {all} claims',
  none: 'No claim fits',
  /** Follows the count where other pages of a long ledger couldn’t be read. */
  unread: '(on this page alone: the ledger’s other pages couldn’t be read)',
  link: 'Link to this choice',
  clear: 'Show all',
};
