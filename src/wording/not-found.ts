import type { Language } from '../schemas/language.ts';

export interface NotFoundWords {
  readonly title: string;
  readonly lead: string;
  readonly home: string;
}

export const NOT_FOUND_WORDS: Record<Language, NotFoundWords> = {
  en: {
    title: 'This page doesn’t exist',
    lead: 'The address may be mistyped, or it may belong to a page that was never here. Nothing published here is removed without a note among the corrections.',
    home: 'To the front page',
  },
  'zh-hant': {
    title: '找不到這個頁面',
    lead: '網址可能有誤，或這個頁面從未存在。本站若移除內容，必定在更正紀錄中說明。',
    home: '回到首頁',
  },
};
