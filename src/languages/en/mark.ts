/** The words of the marks: what stands at every figure, whichever way it leaves the site. */
export const mark = {
  /** Real text at each claim in prose, read by people, screen readers and the clipboard. */
  claim: 'unverified claim',
  /** Stamped on every drawing and table. */
  stamp: 'Unverified claim',
  /** Follows a figure in plain text. */
  plain: '[unverified]',
  /** Stands at every figure that we computed. */
  computed: 'our arithmetic on unverified figures',
  /** Follow a number and a date of this site's own, in plain text. */
  ownCount: '[this site’s number]',
  ownDate: '[this site’s date]',
};
