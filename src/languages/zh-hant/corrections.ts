import type { corrections as english } from '../en/corrections.ts';

export const corrections = {
  title: '更正紀錄',
  lead: '文章發布後的每次修改，以及各項說法的後續發展，由新到舊排列。紀錄只增不減。',
  none: '目前沒有更正，也沒有後續紀錄。',
  firstPublished: '解讀文章首次發布於',
  source: '詳情',
  article: '文章：',
} satisfies typeof english;
