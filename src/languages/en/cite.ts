/** How a page, a table or a claim is cited. */
export const cite = {
  heading: 'How to cite',
  lead: 'The mark belongs to the figure: please keep it.',
  /** What stands around a title. */
  quotes: { before: '“', after: '”' },
  asOf: 'as of ',
  /** What is cited, and how far it is to be trusted. */
  standing: (publisher: string, dated: boolean) =>
    `It restates ${dated ? 'a' : 'an undated'} report by ${publisher}; every figure in it is an unverified claim`,
};
