/** Whose dates, counts and lists `Intl` writes (BCP 47). */
export const locale = { dates: 'en-GB', numbers: 'en', lists: 'en' };
