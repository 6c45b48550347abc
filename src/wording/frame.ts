import type { Language } from '../schemas/language.ts';

/** What stands around every page. */
export interface FrameWords {
  readonly skip: string;
  readonly navigation: string;
  readonly explainers: string;
  readonly report: string;
  /** Leads to the list of all reports, where there are several. */
  readonly reports: string;
  readonly claims: string;
  readonly predictions: string;
  readonly checks: string;
  readonly about: string;
  readonly search: string;
  readonly corrections: string;
  readonly audit: string;
  /** Above every page. What it says of a mark is shown with the mark. */
  readonly notice: {
    readonly lead: string;
    readonly claimed: { readonly before: string; readonly mark: string };
    readonly computed: { readonly before: string; readonly mark: string };
    readonly end: string;
  };
  readonly footer: string;
  readonly asOf: (date: string) => string;
  readonly footerNavigation: string;
  /** Names the page's twin in Markdown, and the feed, where they are linked to. */
  readonly markdown: string;
  readonly feed: string;
}

/** Each language's name in itself, as the link to it. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', 'zh-hant': '中文' };

export const FRAME_WORDS: Record<Language, FrameWords> = {
  en: {
    skip: 'Skip to the text',
    navigation: 'Site',
    explainers: 'Explainers',
    report: 'The report',
    reports: 'Reports',
    claims: 'Claims ledger',
    predictions: 'Predictions',
    checks: 'Does it add up?',
    about: 'About',
    search: 'Search',
    corrections: 'Corrections',
    audit: 'Is every figure marked?',
    notice: {
      lead: 'Nothing on this page has been verified.',
      claimed: {
        before: 'It restates a report. What the report claims has a ',
        mark: 'hatched underline and “?”',
      },
      computed: { before: '; our own arithmetic on its figures is ', mark: 'blue' },
      end: '.',
    },
    footer:
      'Reportedly restates reports that nobody has verified, and gives no verdict on whether they are true.',
    asOf: (date) => `Dates and deadlines are counted as of ${date}.`,
    footerNavigation: 'More about this site',
    markdown: 'This page in Markdown',
    feed: 'Feed (RSS)',
  },
  'zh-hant': {
    skip: '跳到內文',
    navigation: '網站導覽',
    explainers: '解讀',
    report: '報導本身',
    reports: '各則報導',
    claims: '說法清單',
    predictions: '預測',
    checks: '前後對得上嗎？',
    about: '關於本站',
    search: '搜尋',
    corrections: '更正紀錄',
    audit: '每個數字都有標記嗎？',
    notice: {
      lead: '本頁內容均未經查證。',
      claimed: { before: '這裡只是轉述一則報導。報導的說法加上', mark: '斜線底紋與「?」' },
      computed: { before: '；本站自行計算的結果以', mark: '藍色' },
      end: '標示。',
    },
    footer: '《據報》轉述無人查證過的報導，不判斷內容真偽。',
    asOf: (date) => `期限以 ${date} 為準計算。`,
    footerNavigation: '更多資訊',
    markdown: '本頁的 Markdown 版',
    feed: 'RSS 訂閱',
  },
};
