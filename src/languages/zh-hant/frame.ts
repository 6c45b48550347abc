import type { frame as english } from '../en/frame.ts';

export const frame = {
  languageName: '中文',
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
    claimed: { before: '這裡只是轉述一則報導。報導的數字加上', mark: '斜線底紋', sign: '與「？」' },
    computed: { before: '；本站自行計算的結果以', mark: '這個樣式' },
    end: '標示。',
  },
  footer: '本站轉述無人查證過的報導，不判斷內容真偽。',
  asOf: (date) => `期限以 ${date} 為準計算。`,
  footerNavigation: '更多資訊',
  markdown: '本頁的 Markdown 版',
  feed: 'RSS 訂閱',
} satisfies typeof english;
