import type { Language } from '../schemas/language.ts';

export interface TableWords {
  readonly asPrinted: string;
  readonly whereItStandsText: string;
  readonly stop: string;
  readonly claims: string;
  readonly claimsLead: string;
  readonly noClaims: string;
  readonly checks: string;
  readonly shownIn: string;
  readonly tables: string;
  readonly description: (title: string) => string;
}

export const TABLE_WORDS: Record<Language, TableWords> = {
  en: {
    asPrinted: 'As printed',
    whereItStandsText: 'The report prints this table in the section',
    stop: '.',
    claims: 'Its figures as claims',
    claimsLead: 'Each figure in the table is a claim with an address of its own.',
    noClaims: 'The table holds ratings and text, and no figure.',
    checks: 'Checks that use it',
    shownIn: 'Shown in:',
    tables: 'Other tables',
    description: (title) =>
      `${title}: a table from a report that nobody has verified, drawn, as printed, and claim by claim.`,
  },
  'zh-hant': {
    asPrinted: '原文表格',
    whereItStandsText: '這份表格所在的章節：',
    stop: '。',
    claims: '各項數字',
    claimsLead: '表中每個數字都是一項說法，各有固定連結。',
    noClaims: '這份表格只有評等與文字，沒有數字。',
    checks: '用到這份表格的驗算',
    shownIn: '出現的文章：',
    tables: '其他表格',
    description: (title) => `${title}：出自一則未經查證的報導，附圖表、原文表格與各項說法。`,
  },
};
