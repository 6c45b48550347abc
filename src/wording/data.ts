import type { Language } from '../schemas/language.ts';

/** A field's heading and what it holds. */
export interface FieldWords {
  readonly title: string;
  readonly description: string;
}

/** The fields of a claim in data, apart from its figure's raw numbers and its status. */
export const CLAIM_FIELDS = [
  'id',
  'section',
  'sectionTitle',
  'kind',
  'by',
  'figure',
  'intervals',
  'says',
  'window',
  'start',
  'end',
  'settledBy',
  'checks',
  'history',
  'url',
] as const;
export type ClaimField = (typeof CLAIM_FIELDS)[number];

type ColumnWords = (column: string) => FieldWords;

/** What data files say of themselves. No file leaves without it. */
export interface DataWords {
  readonly packageTitle: (report: string) => string;
  readonly packageDescription: (publisher: string) => string;
  readonly unverified: string;
  readonly reading: string;
  readonly claimsTitle: string;
  readonly claimsDescription: string;
  readonly figure: string;
  readonly report: FieldWords;
  readonly status: FieldWords;
  readonly claimFields: Readonly<Record<ClaimField, FieldWords>>;
  readonly low: ColumnWords;
  readonly high: ColumnWords;
  readonly unit: ColumnWords;
  readonly qualifier: ColumnWords;
  readonly of: ColumnWords;
  /** “Pre-leak estimate, closed”: one part of a column whose cells have several. */
  readonly part: (column: string, part: string) => string;
}

export const DATA_WORDS: Record<Language, DataWords> = {
  en: {
    packageTitle: (report) => `Unverified claims of the report “${report}”`,
    packageDescription: (publisher) =>
      `What a report by ${publisher} claims, as data. Nobody has verified any of it.`,
    unverified:
      'Every figure is a claim of the report that nobody has verified; each row says so in “status”.',
    reading:
      'Figures stand as printed; beside them are raw numbers. An approximate figure is the interval that its digits leave open, a bound is empty at its open end, a range is never its middle. In the CSV file a cell that a spreadsheet would run begins with an apostrophe.',
    claimsTitle: 'Every claim of the report',
    claimsDescription: 'Every claim that the report makes, in its prose and in the cells of its tables.',
    figure: 'Figure',
    report: { title: 'Report', description: 'The report’s id, the same in every row.' },
    status: { title: 'Status', description: 'The standing of every figure in the row: unverified.' },
    claimFields: {
      id: { title: 'Claim', description: 'The claim’s id; a table’s cell is table/row/column.' },
      section: { title: 'Section', description: 'The section of the report that makes the claim.' },
      sectionTitle: { title: 'Section title', description: 'The title of that section.' },
      kind: { title: 'Kind', description: 'What kind of statement it is.' },
      by: { title: 'By', description: 'Whom the report attributes it to, when not itself.' },
      figure: { title: 'Figure', description: 'The figure exactly as the report prints it.' },
      intervals: {
        title: 'Figure, parts',
        description: 'The raw numbers of each part of the figure, as a list.',
      },
      says: { title: 'Says', description: 'The claim restated, each figure in it followed by its mark.' },
      window: { title: 'Window', description: 'When a prediction is to come true, as the report gives it.' },
      start: { title: 'Window, first day', description: 'Empty where it has none or can’t be dated.' },
      end: { title: 'Window, last day', description: 'Empty where it can’t be dated.' },
      settledBy: { title: 'Settled by', description: 'What would settle a prediction.' },
      checks: {
        title: 'Checks',
        description:
          'The checks of the report against itself in which the claim takes part, with the verdict of each. They say nothing of its truth.',
      },
      history: {
        title: 'History',
        description: 'What has happened to the claim since. It never verifies it.',
      },
      url: { title: 'Address', description: 'The claim’s place in the ledger.' },
    },
    low: (column) => ({
      title: `${column}, lower end`,
      description:
        'The lower end of what the printed figure leaves open; empty where nothing bounds it or the figure has several parts.',
    }),
    high: (column) => ({
      title: `${column}, upper end`,
      description:
        'The upper end of what the printed figure leaves open; empty where nothing bounds it or the figure has several parts.',
    }),
    unit: (column) => ({ title: `${column}, unit`, description: 'The unit of the raw numbers.' }),
    qualifier: (column) => ({
      title: `${column}, qualifier`,
      description:
        'How the report qualifies the figure: “over” and “under” leave the number itself out, “at-least” and “at-most” take it in.',
    }),
    of: (column) => ({ title: `${column}, of what`, description: 'What the printed figure says it is of.' }),
    part: (column, part) => `${column}, ${part}`,
  },
  'zh-hant': {
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
      kind: { title: '類別', description: '屬於哪一種陳述。' },
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
      description:
        '報導如何修飾這個數字：「over」與「under」不含該數本身，「at-least」與「at-most」包含在內。',
    }),
    of: (column) => ({ title: `${column}（所指）`, description: '原文註明這個數字所指的對象。' }),
    part: (column, part) => `${column}（${part}）`,
  },
};
