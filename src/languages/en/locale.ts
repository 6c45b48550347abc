import type { Script } from '../script.ts';

/** How a language writes what `Intl` writes and programs read. */
export const locale = {
  /** Whose dates and numbers (BCP 47). */
  dates: 'en-GB',
  numbers: 'en',
  openGraph: 'en_GB',
  script: 'Latin' as Script,
  /** Whether an axis of money has the currency's sign at each number; else its name alone, at the end. */
  currencySigns: true,
};
