import type { claimPage as english } from '../en/claim-page.ts';

export const claimPage = {
  description: (publisher) =>
    `${publisher} 報導中一項未經查證的說法：出自何處、出自何人，以及報導中與之不合的內容。`,
  printed: '數字〔原文〕',
  by: '說法來源',
  byReport: (publisher) => `${publisher} 的報導本身，未註明消息來源`,
  byOther: (who) => `${who}（據報導所述）`,
  section: '章節',
  table: '表格',
  kind: '類型',
  clashes: '與哪些說法不合',
  checks: '與報導其他數字對照',
  citedIn: '相關解讀',
  copy: '複製連結',
  copied: '已複製連結',
  page: '這項說法的專頁',
} satisfies typeof english;
