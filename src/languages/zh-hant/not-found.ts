import type { notFound as english } from '../en/not-found.ts';

export const notFound = {
  title: '找不到這個頁面',
  lead: '網址可能有誤，或這個頁面從未存在。本站若移除內容，必定在更正紀錄中說明。',
  home: '回到首頁',
} satisfies typeof english;
