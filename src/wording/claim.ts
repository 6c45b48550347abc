import type { Language } from '../schemas/language.ts';
import type { ClaimKind } from '../schemas/claim.ts';
import { plural } from './count.ts';

/** What is said about a claim, in its note and in the ledger. */
export interface ClaimWords {
  readonly kinds: Record<ClaimKind, string>;
  readonly saidBy: (who: string) => string;
  readonly saidByReport: string;
  readonly section: string;
  readonly saidIn: (section: string) => string;
  readonly kindIn: (kind: string, section: string) => string;
  readonly standing: string;
  readonly unverified: string;
  readonly atOdds: string;
  readonly pastDate: string;
  readonly tableCell: string;
  readonly beside: string;
  readonly tensions: string;
  readonly history: string;
  readonly citedIn: string;
  readonly permalink: string;
  readonly permalinkTo: (id: string) => string;
  /** Between a heading on a line and what it heads. */
  readonly colon: string;
  readonly back: string;
  readonly note: string;
  readonly notesTitle: string;
  readonly notesLead: string;
  readonly ledgerTitle: string;
  readonly ledgerLead: string;
  readonly ledgerCount: (claims: number, figures: number, atOdds: number) => string;
  readonly ledgerParts: string;
  readonly ledgerWays: Readonly<Record<string, string>>;
  readonly partTitle: (section: string) => string;
  readonly noFigure: string;
  readonly sections: string;
  readonly sectionCount: (claims: number) => string;
}

export const CLAIM_WORDS: Record<Language, ClaimWords> = {
  en: {
    kinds: {
      assertion: 'Assertion',
      estimate: 'Estimate',
      opinion: 'Opinion',
      prediction: 'Prediction',
      quotation: 'Quotation, restated',
    },
    saidBy: (who) => `The report attributes it to: ${who}`,
    saidByReport: 'The report itself says so',
    section: 'Section',
    saidIn: (section) => `in “${section}”`,
    kindIn: (kind, section) => `${kind}, in “${section}”`,
    standing: 'Standing',
    unverified: 'Unverified claim',
    atOdds: 'At odds with another part of the report',
    pastDate: 'Past its date',
    tableCell: 'Table cell',
    beside: 'Beside the rest of the report:',
    tensions: 'Pulls against another statement',
    history: 'Since then',
    citedIn: 'Cited in:',
    permalink: 'In the ledger',
    permalinkTo: (id) => `Permalink: ${id}`,
    colon: ': ',
    back: 'Back to the text',
    note: 'Note on this claim',
    notesTitle: 'The claims on this page',
    notesLead:
      'Each claim that this page restates, where the report makes it, and what else the report says against it. None has been verified.',
    ledgerTitle: 'Every claim the report makes',
    ledgerLead:
      'The whole report as a list, in its own order: each figure as printed, what it is said to mean, and how it stands with the rest.',
    ledgerCount: (claims, figures, atOdds) =>
      `${claims} ${plural(claims, 'claim')}, ${figures} of them with a figure. None has been verified. ${atOdds} ${plural(atOdds, 'is', 'are')} at odds with another part of the report.`,
    ledgerParts: 'Pages of the ledger',
    ledgerWays: { prev: 'Before:', next: 'After:' },
    partTitle: (section) => `Claims in “${section}”`,
    noFigure: 'No figure',
    sections: 'Sections of the report',
    sectionCount: (claims) => `${claims} ${plural(claims, 'claim')}`,
  },
  'zh-hant': {
    kinds: {
      assertion: '陳述',
      estimate: '估計',
      opinion: '意見',
      prediction: '預測',
      quotation: '引述（改寫）',
    },
    saidBy: (who) => `報導稱出自：${who}`,
    saidByReport: '報導自己的說法',
    section: '章節',
    saidIn: (section) => `出自「${section}」`,
    kindIn: (kind, section) => `${kind}，出自「${section}」`,
    standing: '狀態',
    unverified: '未經查證',
    atOdds: '與報導其他部分矛盾',
    pastDate: '期限已過',
    tableCell: '表格欄位',
    beside: '與報導其他部分對照：',
    tensions: '與另一說法相左',
    history: '後續',
    citedIn: '引用的文章：',
    permalink: '在說法清單中查看',
    permalinkTo: (id) => `固定連結：${id}`,
    colon: '：',
    back: '回到內文',
    note: '這項說法的註解',
    notesTitle: '本頁的說法',
    notesLead: '本頁轉述的每一項說法、出處，以及報導中與之不合的內容。全部未經查證。',
    ledgerTitle: '報導的所有說法',
    ledgerLead: '依報導順序列出全部內容：原文數字、據稱的意思，以及與其他部分的關係。',
    ledgerCount: (claims, figures, atOdds) =>
      `共 ${claims} 項說法，其中 ${figures} 項含有數字，全部未經查證；${atOdds} 項與報導其他部分矛盾。`,
    ledgerParts: '清單各頁',
    ledgerWays: { prev: '前一頁：', next: '後一頁：' },
    partTitle: (section) => `「${section}」的說法`,
    noFigure: '不含數字',
    sections: '報導章節',
    sectionCount: (claims) => `${claims} 項說法`,
  },
};
