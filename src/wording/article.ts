import type { Language } from '../schemas/language.ts';
import { plural } from './count.ts';

/** What an article opens with: counts of what it restates. */
export interface OpeningCount {
  readonly figures: number;
  readonly statements: number;
  readonly atOdds: number;
  readonly predictions: number;
  readonly past: number;
}

export interface ArticleWords {
  readonly part: (order: number, total: number) => string;
  readonly restates: (publisher: string) => string;
  readonly undated: (publisher: string) => string;
  readonly published: string;
  readonly revised: string;
  readonly countTitle: string;
  readonly held: (count: OpeningCount) => string;
  readonly verified: string;
  readonly atOdds: (count: number) => string;
  readonly predictions: (count: OpeningCount, asOf: string) => string;
  readonly contents: string;
  readonly notes: string;
  readonly previous: string;
  readonly next: string;
  readonly series: string;
  readonly revisions: string;
  readonly aside: string;
}

export const ARTICLE_WORDS: Record<Language, ArticleWords> = {
  en: {
    part: (order, total) => `part ${order} of ${total}`,
    restates: (publisher) => `Restates a report by ${publisher}`,
    undated: (publisher) => `Restates an undated report by ${publisher}`,
    published: 'Published',
    revised: 'Revised',
    countTitle: 'What this page holds',
    held: ({ figures, statements }) =>
      [
        figures > 0 ? `${figures} claimed ${plural(figures, 'figure')}` : 'No figure',
        statements > 0 ? `${statements} other ${plural(statements, 'claim')}` : '',
      ]
        .filter(Boolean)
        .join(' and '),
    verified: 'None of them verified',
    atOdds: (count) =>
      count > 0 ? `${count} at odds with the report itself` : 'None at odds with the report itself',
    predictions: ({ predictions, past }, asOf) =>
      predictions > 0
        ? `${predictions} ${plural(predictions, 'prediction')}, ${past > 0 ? past : 'none'} past ${plural(past || predictions, 'its', 'their')} date as of ${asOf}`
        : 'No predictions',
    contents: 'On this page',
    notes: 'The claims on this page',
    previous: 'Previous',
    next: 'Next',
    series: 'More on this report',
    revisions: 'Revisions',
    aside: 'How to read this',
  },
  'zh-hant': {
    part: (order, total) => `第 ${order} 篇，共 ${total} 篇`,
    restates: (publisher) => `轉述 ${publisher} 的報導`,
    undated: (publisher) => `轉述 ${publisher} 一則未載日期的報導`,
    published: '發布',
    revised: '修訂',
    countTitle: '本頁內容',
    held: ({ figures, statements }) =>
      [figures > 0 ? `${figures} 個據稱的數字` : '沒有數字', statements > 0 ? `${statements} 項其他說法` : '']
        .filter(Boolean)
        .join('、'),
    verified: '全部未經查證',
    atOdds: (count) => (count > 0 ? `${count} 項與報導本身矛盾` : '沒有與報導本身矛盾之處'),
    predictions: ({ predictions, past }, asOf) =>
      predictions > 0 ? `${predictions} 項預測，截至 ${asOf} 有 ${past} 項期限已過` : '沒有預測',
    contents: '本頁目錄',
    notes: '本頁的說法',
    previous: '上一篇',
    next: '下一篇',
    series: '同一則報導的其他解讀',
    revisions: '修訂紀錄',
    aside: '閱讀說明',
  },
};
