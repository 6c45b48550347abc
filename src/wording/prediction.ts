import type { Language } from '../schemas/language.ts';
import { plural } from './count.ts';

/** How predictions and their dates are told. */
export interface PredictionWords {
  readonly title: string;
  readonly lead: string;
  readonly window: string;
  readonly settledBy: string;
  readonly state: string;
  readonly months: (first: number, last: number) => string;
  /** The same where it is said already that they are months after publication. */
  readonly shortMonths: (first: number, last: number) => string;
  readonly by: (date: string) => string;
  readonly noWindow: string;
  readonly undatable: string;
  readonly undated: string;
  readonly open: string;
  readonly past: string;
  readonly until: string;
  readonly groups: { readonly past: string; readonly open: string; readonly undated: string };
  readonly caution: string;
  readonly all: string;
}

export const PREDICTION_WORDS: Record<Language, PredictionWords> = {
  en: {
    title: 'What the report predicts',
    lead: 'Each prediction with its window, what would settle it, and whether its date has passed. Whether it came true isn’t judged here.',
    window: 'Window',
    settledBy: 'Settled by',
    state: 'State',
    months: (first, last) =>
      first === last || first === 0
        ? `within ${last} ${plural(last, 'month')} of publication`
        : `${first} to ${last} months after publication`,
    shortMonths: (first, last) =>
      first === last || first === 0 ? `within ${last} ${plural(last, 'month')}` : `${first}–${last} months`,
    by: (date) => `by ${date}`,
    noWindow: 'none given',
    undatable: 'Can’t be dated: the report carries no date',
    undated: 'The report gives no date',
    open: 'Still open',
    past: 'Past its date',
    until: 'until',
    groups: { past: 'Past their date', open: 'Still open', undated: 'Without a date' },
    caution:
      'A prediction keeps its mark after its date. That a date has passed says nothing about whether the prediction came true.',
    all: 'All predictions',
  },
  'zh-hant': {
    title: '報導的預測',
    lead: '每項預測的時限、如何判定，以及期限是否已過。本站不判斷預測是否成真。',
    window: '時限',
    settledBy: '判定方式',
    state: '狀態',
    months: (first, last) =>
      first === last || first === 0 ? `發布後 ${last} 個月內` : `發布後 ${first} 至 ${last} 個月`,
    shortMonths: (first, last) =>
      first === last || first === 0 ? `${last} 個月內` : `${first}–${last} 個月`,
    by: (date) => `${date}以前`,
    noWindow: '未提供',
    undatable: '無法推算：報導未載日期',
    undated: '報導未給期限',
    open: '尚未到期',
    past: '期限已過',
    until: '至',
    groups: { past: '期限已過', open: '尚未到期', undated: '沒有期限' },
    caution: '期限過後，預測仍保留標記。期限已過不代表預測成真或落空。',
    all: '所有預測',
  },
};
