/** What a calendar of predictions says of itself and of each date in it. */
export const calendar = {
  title: (publisher: string) => `Unverified predictions of ${publisher}`,
  description: (publisher: string) =>
    `The last days of the windows that a report by ${publisher} gives its predictions. None is verified, before its date or after.`,
  summary: (says: string) => `Unverified prediction: ${says}`,
  printed: (figure: string) => `As printed: ${figure}`,
  settledBy: (what: string) => `Settled by: ${what}`,
};
