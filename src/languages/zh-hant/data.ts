import type { data as english } from '../en/data.ts';

export const data = {
  packageTitle: (report) => `「${report}」報導中未經查證的說法`,
  packageDescription: (publisher) => `${publisher} 一則報導的說法，整理成資料，全部未經查證。`,
  unverified: '每個數字都是報導的說法，未經查證；每一列的「status」都有註明。',
  reading:
    '數字保留原文寫法，旁邊另列純數值。約略的數字列為其末位所容許的範圍，只有一端的數字在另一端留空，範圍不取中間值。CSV 檔中，試算表會當成公式執行的儲存格以單引號開頭。',
  claimsTitle: '報導的所有說法',
  claimsDescription: '報導內文與表格中的每一項說法。',
  figure: '數字',
  report: { title: '報導', description: '報導的代號，每列相同。' },
  status: { title: '狀態', description: '這一列所有數字的狀態：未經查證。' },
  claimFields: {
    id: { title: '說法', description: '說法的代號；表格欄位為「表格/列/欄」。' },
    section: { title: '章節', description: '提出這項說法的章節代號。' },
    sectionTitle: { title: '章節標題', description: '該章節的標題。' },
    kind: { title: '類型', description: '屬於哪一種陳述。' },
    by: { title: '出處', description: '報導指為另有出處時，出自何人。' },
    figure: { title: '數字', description: '數字的原文寫法。' },
    intervals: { title: '數字的各部分', description: '數字各部分的純數值，以清單列出。' },
    says: { title: '轉述', description: '本站的轉述，其中每個數字都帶有標記。' },
    window: { title: '時限', description: '預測何時應驗，依報導所載。' },
    start: { title: '時限首日', description: '沒有首日或無法推算時留空。' },
    end: { title: '時限末日', description: '無法推算時留空。' },
    settledBy: { title: '判定方式', description: '如何判定這項預測。' },
    checks: {
      title: '驗算',
      description: '這項說法所涉及的驗算及其結果。驗算只檢驗報導前後是否一致，不涉及真偽。',
    },
    history: { title: '後續', description: '此後發生的事，不代表說法經過查證。' },
    url: { title: '網址', description: '說法在清單中的位置。' },
  },
  low: (column) => ({
    title: `${column}（下限）`,
    description: '原文數字所容許的下限；沒有下限，或數字分成幾個部分時留空。',
  }),
  high: (column) => ({
    title: `${column}（上限）`,
    description: '原文數字所容許的上限；沒有上限，或數字分成幾個部分時留空。',
  }),
  unit: (column) => ({ title: `${column}（單位）`, description: '純數值的單位。' }),
  qualifier: (column) => ({
    title: `${column}（修飾語）`,
    description: '報導如何修飾這個數字：「over」與「under」不含該數本身，「at-least」與「at-most」包含在內。',
  }),
  of: (column) => ({ title: `${column}（所指）`, description: '原文註明這個數字所指的對象。' }),
  part: (column, part) => `${column}（${part}）`,
} satisfies typeof english;
