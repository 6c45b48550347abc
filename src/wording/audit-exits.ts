import type { Language } from '../schemas/language.ts';

/** The ways by which figures leave the site, in the order in which the audit tells of them. */
export const EXITS = [
  'home',
  'article',
  'report',
  'ledger',
  'table-page',
  'checks',
  'predictions',
  'other-page',
  'head',
  'drawing',
  'structured-data',
  'live-chart',
  'svg',
  'png',
  'embed',
  'table-csv',
  'table-json',
  'claims-csv',
  'claims-json',
  'data-package',
  'calendar',
  'rss',
  'json-feed',
  'markdown',
  'llms',
  'search',
  'site-map',
  'style-sheet',
  'other-file',
] as const;
export type Exit = (typeof EXITS)[number];

/** What an exit is called, and what counts as a mark there. */
export interface ExitWords {
  readonly title: string;
  readonly mark: string;
}

const ELEMENT = 'An element around it that is marked and says so';
const PLAIN = 'The words “[unverified]” behind it';
const ROW = 'The row’s status';
const NO_FIGURE = 'None: it may hold no figure';

const ELEMENT_ZH = '數字所在的元素帶有標記，並以文字註明';
const PLAIN_ZH = '數字之後的「[未經查證]」';
const ROW_ZH = '該列的狀態欄';
const NO_FIGURE_ZH = '不適用：不得含有數字';

export const EXIT_WORDS: Record<Language, Record<Exit, ExitWords>> = {
  en: {
    home: { title: 'Front page', mark: ELEMENT },
    article: { title: 'Explainers', mark: ELEMENT },
    report: { title: 'The report’s page', mark: ELEMENT },
    ledger: { title: 'Claims ledger', mark: ELEMENT },
    'table-page': { title: 'Table pages', mark: ELEMENT },
    checks: { title: 'Checks', mark: ELEMENT },
    predictions: { title: 'Predictions', mark: ELEMENT },
    'other-page': { title: 'Other pages', mark: ELEMENT },
    head: { title: 'Page titles and descriptions', mark: PLAIN },
    drawing: { title: 'Drawings in pages', mark: 'The stamp in the drawing, and the marked frame around it' },
    'structured-data': { title: 'Structured data', mark: 'The claim’s status, or the words behind it' },
    'live-chart': { title: 'Live charts', mark: 'The status of each drawing' },
    svg: { title: 'Drawings as SVG', mark: 'The stamp in the drawing' },
    png: { title: 'Descriptions in pictures', mark: PLAIN },
    embed: { title: 'Embedded charts', mark: ELEMENT },
    'table-csv': { title: 'Tables as CSV', mark: ROW },
    'table-json': { title: 'Tables as JSON', mark: ROW },
    'claims-csv': { title: 'Claims as CSV', mark: ROW },
    'claims-json': { title: 'Claims as JSON', mark: ROW },
    'data-package': { title: 'Data Package', mark: PLAIN },
    calendar: { title: 'Calendar', mark: 'The event’s title, and the words behind it' },
    rss: { title: 'RSS', mark: 'The words behind it, and the marked element around it' },
    'json-feed': { title: 'JSON Feed', mark: 'The words behind it, and the marked element around it' },
    markdown: { title: 'Markdown', mark: PLAIN },
    llms: { title: 'List for language models', mark: PLAIN },
    search: { title: 'Search results', mark: PLAIN },
    'site-map': { title: 'Site map', mark: NO_FIGURE },
    'style-sheet': { title: 'Style sheets', mark: NO_FIGURE },
    'other-file': { title: 'Other files', mark: PLAIN },
  },
  'zh-hant': {
    home: { title: '首頁', mark: ELEMENT_ZH },
    article: { title: '解讀文章', mark: ELEMENT_ZH },
    report: { title: '報導頁', mark: ELEMENT_ZH },
    ledger: { title: '說法清單', mark: ELEMENT_ZH },
    'table-page': { title: '表格頁', mark: ELEMENT_ZH },
    checks: { title: '驗算', mark: ELEMENT_ZH },
    predictions: { title: '預測', mark: ELEMENT_ZH },
    'other-page': { title: '其他頁面', mark: ELEMENT_ZH },
    head: { title: '頁面標題與摘要', mark: PLAIN_ZH },
    drawing: { title: '頁面中的圖', mark: '圖中的戳記，以及帶標記的外框' },
    'structured-data': { title: '結構化資料', mark: '說法的狀態，或其後的文字' },
    'live-chart': { title: '互動圖表', mark: '每幅圖的狀態' },
    svg: { title: 'SVG 圖檔', mark: '圖中的戳記' },
    png: { title: '圖片內的說明', mark: PLAIN_ZH },
    embed: { title: '嵌入圖表', mark: ELEMENT_ZH },
    'table-csv': { title: '表格 CSV', mark: ROW_ZH },
    'table-json': { title: '表格 JSON', mark: ROW_ZH },
    'claims-csv': { title: '說法 CSV', mark: ROW_ZH },
    'claims-json': { title: '說法 JSON', mark: ROW_ZH },
    'data-package': { title: 'Data Package', mark: PLAIN_ZH },
    calendar: { title: '行事曆', mark: '事件標題，以及數字之後的文字' },
    rss: { title: 'RSS', mark: '數字之後的文字，以及帶標記的元素' },
    'json-feed': { title: 'JSON Feed', mark: '數字之後的文字，以及帶標記的元素' },
    markdown: { title: 'Markdown', mark: PLAIN_ZH },
    llms: { title: '語言模型用清單', mark: PLAIN_ZH },
    search: { title: '搜尋結果', mark: PLAIN_ZH },
    'site-map': { title: '網站地圖', mark: NO_FIGURE_ZH },
    'style-sheet': { title: '樣式表', mark: NO_FIGURE_ZH },
    'other-file': { title: '其他檔案', mark: PLAIN_ZH },
  },
};
