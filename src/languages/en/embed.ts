/** What is said where a chart can be taken into another site, and what stands below it there. */
export const embed = {
  heading: 'Embed',
  lead: 'Shows it with its marks in a frame on your page. It fits any width from that of a telephone upwards, and needs no script.',
  /** Names the snippet to copy. */
  snippet: 'HTML to copy',
  /** Stands before the line that is once on the other page. */
  script: 'Once on your page, this line makes such frames exactly as high as what they show:',
  /** Names the frame on the other site. */
  frameTitle: (title: string) => `${title}: chart, unverified claim`,
  /** Names the frame of a check, by what the check says. */
  checkTitle: (says: string) => `${says} A check on unverified claims`,
  look: 'See how it looks',
  /** Leads back to the table's page. */
  back: (site: string) => `Every claim and its source, at ${site}`,
};
