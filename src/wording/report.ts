import type { Language } from '../schemas/language.ts';
import { plural } from './count.ts';

/** What is said of a report as a document. */
export interface ReportWords {
  /** Names a report in a line: its publisher, whether it carries a date, that nothing is verified. */
  readonly kicker: (publisher: string, dated: boolean) => string;
  readonly printedTitle: string;
  readonly documentTitle: string;
  readonly publisher: string;
  readonly published: string;
  readonly noDate: string;
  readonly address: string;
  readonly noAddress: string;
  readonly size: string;
  readonly bytes: (count: string) => string;
  readonly hash: string;
  readonly hashNote: string;
  readonly sections: string;
  readonly sectionsLead: string;
  readonly printedAs: string;
  readonly tables: string;
  readonly explainers: string;
  readonly missing: string;
  readonly missingDate: string;
  readonly missingAddress: string;
  readonly missingSources: (named: number, claims: number) => string;
  readonly missingWindows: (undated: number, predictions: number) => string;
  readonly missingMore: string;
  readonly verification: string;
  readonly verificationLead: string;
  readonly verificationCounts: (found: number, stated: number, covered: number, figures: number) => string;
  readonly verificationMeans: string;
  readonly verificationNone: string;
  readonly pages: string;
  readonly claims: (count: number) => string;
  readonly checks: (count: number) => string;
  readonly predictions: (count: number) => string;
  readonly description: (publisher: string) => string;
}

export const REPORT_WORDS: Record<Language, ReportWords> = {
  en: {
    kicker: (publisher, dated) => `The report: ${publisher}${dated ? '' : ', undated'}, unverified`,
    printedTitle: 'Its headline, as printed',
    documentTitle: 'The document',
    publisher: 'Publisher',
    published: 'Date',
    noDate: 'None: the report carries no date',
    address: 'Address',
    noAddress: 'Not known',
    size: 'Size',
    bytes: (count) => `${count} bytes`,
    hash: 'hash',
    hashNote: 'The fingerprint of the very file that was read. The file itself isn’t published here.',
    sections: 'Its sections',
    sectionsLead: 'In the document’s order, with the number of claims in each.',
    printedAs: 'printed as',
    tables: 'Its tables',
    explainers: 'The explainers',
    missing: 'What it doesn’t say',
    missingDate:
      'When it was written. It carries no date, so deadlines that it counts in months can’t be placed on a calendar.',
    missingAddress: 'Where it was published. The copy that was read came without an address.',
    missingSources: (named, claims) =>
      `Where its claims come from: ${named} of ${claims} claims name somebody else as their origin.`,
    missingWindows: (undated, predictions) =>
      `When most of its predictions fall due: ${undated} of ${predictions} give no date that can be worked out.`,
    missingMore: 'Each explainer ends with what the report doesn’t say on its subject.',
    verification: 'Held against the document',
    verificationLead: 'A program compares this site’s list of claims with the document, figure by figure.',
    verificationCounts: (found, stated, covered, figures) =>
      `${found} of ${stated} listed figures stand in the section that they name; ${covered} of ${figures} figures in the document are covered by the list.`,
    verificationMeans:
      'That shows that the report is restated as printed. It shows nothing about whether the report is right.',
    verificationNone: 'The list of claims hasn’t been held against the document yet.',
    pages: 'The report in parts',
    claims: (count) => `${count} ${plural(count, 'claim')}, with the section that makes each`,
    checks: (count) => `${count} ${plural(count, 'check')} of the report against itself`,
    predictions: (count) => `${count} ${plural(count, 'prediction')}, with what would settle each`,
    description: (publisher) =>
      `A report by ${publisher} that nobody has verified: the document, its sections and tables, and what it doesn’t say.`,
  },
  'zh-hant': {
    kicker: (publisher, dated) => `報導：${publisher}${dated ? '' : '，未載日期'}，未經查證`,
    printedTitle: '原文標題',
    documentTitle: '文件資料',
    publisher: '發布者',
    published: '日期',
    noDate: '無：報導未載日期',
    address: '網址',
    noAddress: '不詳',
    size: '大小',
    bytes: (count) => `${count} 位元組`,
    hash: '雜湊值',
    hashNote: '用以辨識所讀取的檔案。本站不刊登原檔。',
    sections: '章節',
    sectionsLead: '依文件順序排列，並列出各節的說法數。',
    printedAs: '原文標題',
    tables: '表格',
    explainers: '解讀文章',
    missing: '報導沒有交代的事',
    missingDate: '撰寫時間。報導未載日期，因此以月數計算的期限無法換算成日曆日期。',
    missingAddress: '發布位置。本站讀到的版本沒有網址。',
    missingSources: (named, claims) => `說法的來源：${claims} 項說法中，只有 ${named} 項指出另有出處。`,
    missingWindows: (undated, predictions) =>
      `預測何時到期：${predictions} 項預測中，有 ${undated} 項推算不出日期。`,
    missingMore: '每篇解讀文章最後，都列出報導在該主題上沒有交代的事。',
    verification: '與文件比對',
    verificationLead: '本站以程式逐一比對說法清單與文件中的數字。',
    verificationCounts: (found, stated, covered, figures) =>
      `清單所列 ${stated} 個數字中，${found} 個出現在所標示的章節；文件中 ${figures} 個數字，有 ${covered} 個已列入清單。`,
    verificationMeans: '這只說明轉述與原文相符，不代表報導正確。',
    verificationNone: '說法清單尚未與文件比對。',
    pages: '分頁瀏覽',
    claims: (count) => `${count} 項說法及其出處章節`,
    checks: (count) => `${count} 項驗算，檢驗報導是否前後一致`,
    predictions: (count) => `${count} 項預測及判定方式`,
    description: (publisher) => `${publisher} 一則未經查證的報導：文件資料、章節、表格，以及沒有交代的事。`,
  },
};
