import type { table as english } from '../en/table.ts';

export const table = {
  asPrinted: '表格內容',
  whereItStandsText: '這份表格所在的章節：',
  claims: '各項數字',
  claimsLead: '表中每個數字都是一項說法，各有固定連結。',
  noClaims: '這份表格只有評等與文字，沒有數字。',
  checks: '用到這份表格的驗算',
  shownIn: '出現的文章：',
  tables: '其他表格',
  description: (title) => `${title}：出自一則未經查證的報導，附圖表、表格內容與各項說法。`,
} satisfies typeof english;
