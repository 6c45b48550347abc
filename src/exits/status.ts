/** The standing of every claim, in data: there is no other. */
export const STATUS = 'unverified';
