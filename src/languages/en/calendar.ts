/** What a calendar of predictions, and the feed of those that fell due, say of themselves and of each date. */
export const calendar = {
  title: (publisher: string) => `Unverified predictions of ${publisher}`,
  description: (publisher: string) =>
    `The last days of the windows that a report by ${publisher} gives its predictions. None is verified, before its date or after.`,
  feedTitle: (publisher: string) => `Predictions of ${publisher} that fell due, unverified`,
  feedDescription: (publisher: string) =>
    `The predictions of a report by ${publisher} whose last day has passed. That a day has passed says nothing about whether a prediction came true.`,
  fellDue: (says: string) => `Deadline passed, unverified: ${says}`,
  summary: (says: string) => `Unverified prediction: ${says}`,
  printed: (figure: string) => `As printed: ${figure}`,
  settledBy: (what: string) => `Settled by: ${what}`,
};
