import type { Language } from '../schemas/language.ts';

/** What a calendar of predictions says of itself and of each date in it. */
export interface CalendarWords {
  readonly title: (publisher: string) => string;
  readonly description: (publisher: string) => string;
  readonly summary: (says: string) => string;
  readonly printed: (figure: string) => string;
  readonly settledBy: (what: string) => string;
}

export const CALENDAR_WORDS: Record<Language, CalendarWords> = {
  en: {
    title: (publisher) => `Unverified predictions of ${publisher}`,
    description: (publisher) =>
      `The last days of the windows that a report by ${publisher} gives its predictions. None is verified, before its date or after.`,
    summary: (says) => `Unverified prediction: ${says}`,
    printed: (figure) => `As printed: ${figure}`,
    settledBy: (what) => `Settled by: ${what}`,
  },
  'zh-hant': {
    title: (publisher) => `${publisher} 未經查證的預測`,
    description: (publisher) => `${publisher} 一則報導中各項預測的期限。期限之前或之後，預測都未經查證。`,
    summary: (says) => `未經查證的預測：${says}`,
    printed: (figure) => `原文：${figure}`,
    settledBy: (what) => `判定方式：${what}`,
  },
};
