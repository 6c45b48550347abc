import type { Language } from '../schemas/language.ts';

/** The words of a chart and of the table beside it. */
export interface ChartWords {
  /** The line inside a drawing, after what its axis counts. */
  readonly everyBar: string;
  readonly everyPoint: string;
  readonly eachUnit: string;
  /** Stands where the report leaves a cell empty. */
  readonly none: string;
  readonly separator: string;
  /** A drawing's name and description, read out instead of it. */
  readonly drawingTitle: (title: string) => string;
  readonly drawingDescription: (labels: string) => string;
  readonly asPrinted: (what: string) => string;
  /** Several names in a row. */
  readonly list: (names: readonly string[]) => string;
  /** How to read the marks of approximate, open and ranged figures. */
  readonly softKey: string;
  readonly openKey: string;
  readonly rangeKey: string;
  readonly hatchKey: (first: string, second: string) => string;
  readonly showTable: string;
  /** Follows a table's title. */
  readonly allUnverified: string;
  readonly nothingVerified: string;
  readonly reportTable: (section: string, title: string) => string;
  readonly tablePage: string;
  readonly ledger: string;
}

export const CHART_WORDS: Record<Language, ChartWords> = {
  en: {
    everyBar: 'every bar is an unverified claim',
    everyPoint: 'every mark is an unverified claim',
    eachUnit: 'each unit has an axis of its own',
    none: 'not given',
    separator: ' · ',
    drawingTitle: (title) => `Chart: ${title}. Unverified claims of the report.`,
    drawingDescription: (labels) =>
      `Draws ${labels}. Nothing in it has been verified. Its table has the same figures.`,
    asPrinted: (what) => `${what}, as printed in the report`,
    list: (names) => new Intl.ListFormat('en').format(names),
    softKey:
      'A broken edge: the report gives an approximate figure; a thin line shows what its digits leave open.',
    openKey: 'Dashes past an edge: the report states no further limit.',
    rangeKey: 'A bar that starts away from zero: the report gives a range.',
    hatchKey: (first, second) => `Wide hatching: ${first}. Close hatching: ${second}.`,
    showTable: 'The same figures as a table',
    allUnverified: 'all figures unverified',
    nothingVerified: 'Nothing in this figure has been verified: it shows what one report claims.',
    reportTable: (section, title) => `Report: ${section}, table “${title}”`,
    tablePage: 'Page of this table',
    ledger: 'All claims',
  },
  'zh-hant': {
    everyBar: '每一條都是未經查證的說法',
    everyPoint: '每一點都是未經查證的說法',
    eachUnit: '不同單位各用一軸',
    none: '未提供',
    separator: '・',
    drawingTitle: (title) => `圖表：${title}。報導的說法未經查證。`,
    drawingDescription: (labels) => `圖中列出：${labels}。內容均未經查證，表格載有相同數字。`,
    asPrinted: (what) => `${what}，數字照報導所載`,
    list: (names) => new Intl.ListFormat('zh-TW').format(names),
    softKey: '虛線邊緣：報導給的是約略數字，細線為該數字可能的範圍。',
    openKey: '邊緣外的短線：報導沒有說明上限或下限。',
    rangeKey: '不從零開始的長條：報導給的是一個範圍。',
    hatchKey: (first, second) => `疏斜線：${first}；密斜線：${second}。`,
    showTable: '以表格呈現相同數字',
    allUnverified: '數字均未經查證',
    nothingVerified: '本圖內容均未經查證，只呈現一份報導的說法。',
    reportTable: (section, title) => `報導：${section}，表格「${title}」`,
    tablePage: '此表專頁',
    ledger: '全部說法',
  },
};
