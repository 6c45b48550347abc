import type { search as english } from '../en/search.ts';

export const search = {
  title: '搜尋',
  lead: '搜尋解讀文章、說法、驗算與表格。結果中的每個數字都附有標記。',
  label: '要找什麼？',
  submit: '搜尋',
  results: '搜尋結果',
  waiting: '搜尋中…',
  none: '找不到「{query}」。',
  one: '找到 {count} 頁',
  many: '找到 {count} 頁',
  like: '。沒有一頁寫著「{query}」，寫的是：{words}',
  failed: '搜尋功能無法載入。以下清單包含所有可搜尋的內容。',
  more: '更多結果',
  withoutScript: '搜尋需要 JavaScript，但瀏覽器已停用或未能載入。',
  instead: '所有可搜尋的內容都在以下頁面，可以改用瀏覽器的「在頁面中尋找」：',
} satisfies typeof english;
