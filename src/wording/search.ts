import type { Language } from '../schemas/language.ts';

/** The words of the search page. */
export interface SearchWords {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly submit: string;
  readonly results: string;
  /** What is said of an answer; the browser puts in `{count}` and `{query}`. */
  readonly none: string;
  readonly one: string;
  readonly many: string;
  readonly failed: string;
  readonly more: string;
  readonly withoutScript: string;
  readonly instead: string;
}

export const SEARCH_WORDS: Record<Language, SearchWords> = {
  en: {
    title: 'Search',
    lead: 'Searches the explainers, the claims, the checks and the tables. Every figure in a result carries its mark.',
    label: 'What are you looking for?',
    submit: 'Search',
    results: 'Results',
    none: 'Nothing here says “{query}”.',
    one: '{count} page found',
    many: '{count} pages found',
    failed: 'The search could not be loaded. The lists below hold everything that it would find.',
    more: 'More results',
    withoutScript: 'The search needs JavaScript, which is switched off or didn’t load.',
    instead: 'Everything that it would find is on these pages, where your browser’s own search works:',
  },
  'zh-hant': {
    title: '搜尋',
    lead: '搜尋解讀文章、說法、驗算與表格。結果中的每個數字都附有標記。',
    label: '要找什麼？',
    submit: '搜尋',
    results: '搜尋結果',
    none: '找不到「{query}」。',
    one: '找到 {count} 頁',
    many: '找到 {count} 頁',
    failed: '搜尋功能無法載入。以下清單包含所有可搜尋的內容。',
    more: '更多結果',
    withoutScript: '搜尋需要 JavaScript，但瀏覽器已停用或未能載入。',
    instead: '所有可搜尋的內容都在以下頁面，可以改用瀏覽器的「在頁面中尋找」：',
  },
};
