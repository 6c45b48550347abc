import type { Language } from '../schemas/language.ts';

/** The formats of what a reader can take away. */
type Format = 'csv' | 'json' | 'package' | 'calendar' | 'svg' | 'png';

/** What is said at the files that a reader can take away. */
export interface DownloadWords {
  readonly heading: string;
  readonly lead: string;
  readonly formats: Record<Format, string>;
  /** What each file is, in a few words. */
  readonly about: Record<Format, string>;
}

export const DOWNLOAD_WORDS: Record<Language, DownloadWords> = {
  en: {
    heading: 'Data',
    lead: 'As printed, with raw numbers beside each figure. Every row says that it is unverified, and so does each file’s name.',
    formats: {
      csv: 'CSV',
      json: 'JSON',
      package: 'Data Package',
      calendar: 'Calendar',
      svg: 'SVG',
      png: 'PNG',
    },
    about: {
      csv: 'for spreadsheets and scripts',
      json: 'with a description of every column',
      package: 'what describes all data of this report',
      calendar: 'the predictions that have a date',
      svg: 'the chart, to edit and to scale',
      png: 'the chart as a picture',
    },
  },
  'zh-hant': {
    heading: '資料',
    lead: '保留原文寫法，旁邊另列純數值。每一列都註明未經查證，檔名也是。',
    formats: {
      csv: 'CSV',
      json: 'JSON',
      package: 'Data Package',
      calendar: '行事曆',
      svg: 'SVG',
      png: 'PNG',
    },
    about: {
      csv: '供試算表與程式使用',
      json: '附各欄說明',
      package: '這則報導全部資料的說明',
      calendar: '有期限的預測',
      svg: '圖表，可編輯與縮放',
      png: '圖表的圖片檔',
    },
  },
};
