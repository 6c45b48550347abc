import * as english from '../en/rate-words.ts';
import * as chinese from '../zh-hant/rate-words.ts';

const cues = (
  en: { before: string; behind: string },
  zh: { before: string; inside: string },
): { before: RegExp; behind: RegExp; inside: RegExp } => ({
  before: new RegExp(`(?<![a-z])${en.before}|${zh.before}`, 'u'),
  behind: new RegExp(`^ ?(?:[a-z]+ )?${en.behind}(?![a-z])`, 'u'),
  inside: new RegExp(`${en.behind}$|^${zh.inside}`, 'u'),
});

/** Around an average of a day; of a month; of a year. */
export const DAILY = cues(english.DAILY, chinese.DAILY);
export const MONTHLY = cues(english.MONTHLY, chinese.MONTHLY);
export const YEARLY_RATE = cues(english.YEARLY, chinese.YEARLY);
/** What says that an amount is of a whole year. */
export const IN_A_YEAR = new RegExp(`(?<![a-z])${english.IN_A_YEAR}|${chinese.IN_A_YEAR}`, 'u');
