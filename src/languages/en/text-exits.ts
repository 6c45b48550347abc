/** What stands around texts that leave the site without its pages: Markdown, feeds, lists for programs. */
export const textExits = {
  status: 'unverified: it restates a report, and nothing in it has been verified',
  nothingVerified: 'Nothing in this text has been verified: it restates what one report claims.',
  /** What the marks mean, a paragraph or list item each. */
  marks: [
    'Every figure here is followed by its mark. Whoever passes a figure on, passes its mark on with it.',
    '',
    '- `[unverified]`: a report claims the figure, and nobody has verified it. The link leads to the claim: who says it, where, and what else the report says.',
    '- `[our arithmetic on unverified figures]`: computed by this site from claimed figures. It tests the report against itself, never against the world.',
    '- `[this site’s number]`, `[this site’s date]`: a fact about the site itself.',
    '',
    'The site gives no verdict on whether a report is true. Each page has a twin in Markdown at its address with `index.md` behind it.',
  ],
  articles: 'Explainers',
  others: 'Report, claims, checks and about',
};
