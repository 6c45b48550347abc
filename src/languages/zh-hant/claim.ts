import type { claim as english } from '../en/claim.ts';

const count = (claims: number, figures: number): string =>
  `共 ${claims} 項說法，其中 ${figures} 項含有數字，全部未經查證。`;

export const claim = {
  kinds: {
    assertion: '陳述',
    estimate: '估計',
    opinion: '意見',
    prediction: '預測',
    quotation: '引述（改寫）',
  },
  saidBy: (who) => `報導稱出自：${who}`,
  saidByReport: '未註明消息來源',
  section: '章節',
  saidIn: (section) => `出自「${section}」`,
  kindIn: (kind, section) => `${kind}，出自「${section}」`,
  standing: '狀態',
  unverified: '未經查證',
  atOdds: '與報導其他部分有出入',
  pastDate: '期限已過',
  tensions: '與另一說法相左',
  history: '後續',
  citedIn: '引用的文章：',
  printed: { before: '〔', after: '〕', between: '／' },
  sideBySide: '中文與報導原文並列',
  permalink: '在說法清單中查看',
  back: '回到內文',
  note: '這項說法的註解',
  notesTitle: '本頁的說法',
  notesLead: '本頁轉述的每一項說法、出處，以及報導中與之不合的內容。全部未經查證。',
  ledgerTitle: '說法清單',
  ledgerLead: '依報導順序列出全部內容：原文數字、所指內容，以及與其他部分的關係。',
  count,
  ledgerCount: (claims, figures, atOdds) => `${count(claims, figures)}${atOdds} 項與報導其他部分有出入。`,
  ledgerParts: '清單各頁',
  places: '依名稱列出所有說法',
  ledgerWays: { prev: '前一頁：', next: '後一頁：' },
  partTitle: (section) => `「${section}」的說法`,
  noFigure: '不含數字',
  sections: '報導章節',
  sectionCount: (claims) => `${claims} 項說法`,
} satisfies typeof english;
