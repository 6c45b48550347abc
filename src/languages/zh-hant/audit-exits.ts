import type { auditExits as english } from '../en/audit-exits.ts';

const ELEMENT = '數字所在的元素帶有標記，並以文字註明';
const PLAIN = '數字之後的「[未經查證]」';
const ROW = '該列的狀態欄';
const NO_FIGURE = '不適用：不得含有數字';

export const auditExits = {
  home: { title: '首頁', mark: ELEMENT },
  article: { title: '解讀文章', mark: ELEMENT },
  report: { title: '報導頁', mark: ELEMENT },
  ledger: { title: '說法清單', mark: ELEMENT },
  'claim-page': { title: '各項說法的專頁', mark: ELEMENT },
  'table-page': { title: '表格頁', mark: ELEMENT },
  checks: { title: '驗算', mark: ELEMENT },
  predictions: { title: '預測', mark: ELEMENT },
  'other-page': { title: '其他頁面', mark: ELEMENT },
  head: { title: '頁面標題與摘要', mark: PLAIN },
  drawing: { title: '頁面中的圖', mark: '圖中的戳記，以及帶標記的外框' },
  'structured-data': { title: '結構化資料', mark: '說法的狀態，或其後的文字' },
  'live-chart': { title: '互動圖表', mark: '每幅圖的狀態' },
  svg: { title: 'SVG 圖檔', mark: '圖中的戳記' },
  png: { title: '圖片內的說明', mark: PLAIN },
  embed: { title: '嵌入圖表', mark: ELEMENT },
  'table-csv': { title: '表格 CSV', mark: ROW },
  'table-json': { title: '表格 JSON', mark: ROW },
  'claims-csv': { title: '說法 CSV', mark: ROW },
  'claims-json': { title: '說法 JSON', mark: ROW },
  'data-package': { title: 'Data Package', mark: PLAIN },
  calendar: { title: '行事曆', mark: '事件標題，以及數字之後的文字' },
  'prediction-feed': { title: '預測訂閱', mark: '數字之後的文字，以及帶標記的元素' },
  rss: { title: 'RSS', mark: '數字之後的文字，以及帶標記的元素' },
  'json-feed': { title: 'JSON Feed', mark: '數字之後的文字，以及帶標記的元素' },
  markdown: { title: 'Markdown', mark: PLAIN },
  llms: { title: '語言模型用清單', mark: PLAIN },
  search: { title: '搜尋結果', mark: PLAIN },
  'site-map': { title: '網站地圖', mark: NO_FIGURE },
  'style-sheet': { title: '樣式表', mark: NO_FIGURE },
  'other-file': { title: '其他檔案', mark: PLAIN },
} satisfies typeof english;
