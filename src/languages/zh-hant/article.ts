import type { article as english } from '../en/article.ts';

export const article = {
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
  atOdds: (count) => (count > 0 ? `${count} 項與報導本身有出入` : '沒有與報導本身有出入之處'),
  predictions: ({ predictions, past }, asOf) =>
    predictions > 0
      ? `${predictions} 項預測，截至 ${asOf} ${past > 0 ? `有 ${past} 項期限已過` : '均未到期'}`
      : '沒有預測',
  contents: '本頁目錄',
  notes: '本頁的說法',
  previous: '上一篇',
  next: '下一篇',
  series: '同一則報導的其他解讀',
  revisions: '修訂紀錄',
  aside: '閱讀說明',
  table: '表格',
  footnotes: '註腳',
  done: '已完成',
  open: '未完成',
} satisfies typeof english;
