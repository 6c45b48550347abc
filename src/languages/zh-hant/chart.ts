import type { chart as english } from '../en/chart.ts';

const POWERS: readonly (readonly [power: number, name: string])[] = [
  [100, '百'],
  [1e3, '千'],
  [1e4, '萬'],
  [1e5, '十萬'],
  [1e6, '百萬'],
  [1e7, '千萬'],
  [1e8, '億'],
  [1e9, '十億'],
  [1e10, '百億'],
  [1e11, '千億'],
  [1e12, '兆'],
];

export const chart = {
  everyBar: '每一條都是未經查證的說法',
  everyPoint: '每一點都是未經查證的說法',
  eachUnit: '不同單位各用一軸',
  notFromZero: '縱軸的底端截去',
  together: '各部分合計',
  // A name in Latin letters stands apart: 百萬 EUR.
  multiplied: (multiplier, unit) =>
    [POWERS.find(([power]) => power === multiplier)?.[1] ?? String(multiplier), unit].join(
      /^\p{Script=Latin}/u.test(unit) ? ' ' : '',
    ),
  none: '未提供',
  sort: '依這一欄排序',
  separator: '・',
  drawingTitle: (title) => `圖表：${title}。報導的說法未經查證。`,
  drawingDescription: (labels) => `圖中列出：${labels}。內容均未經查證，表格載有相同數字。`,
  asPrinted: (what) => `${what}，照報導所載`,
  list: (names) => new Intl.ListFormat('zh-TW').format(names),
  softKey: '虛線邊緣：報導給的是約略數字。',
  whiskerKey: '邊緣旁的細線：本站畫出該數字可能的範圍。',
  openKey: '邊緣外的短線：報導沒有說明上限或下限。',
  rangeKey: '不貼著座標軸的長條：報導給的是一個範圍。',
  bandKey: '記號之間的色帶：報導給的是一個範圍。',
  stackKey: '每一部分從前一部分結束的地方開始。',
  shareKey: '部分旁的短線：若依報導所稱的占比，該部分應到此處。',
  inText: (parts) => `報導內文：${parts}`,
  inTextKey: (parts, share) => `穿過整條的直線：報導內文所稱${parts}的占比，${share}。`,
  showTable: '以表格呈現相同數字，並供下載',
  allUnverified: '數字均未經查證',
  noneVerified: '內容均未經查證',
  reportText: (section) => `報導：${section}的內文`,
  nothingVerified: '本圖內容均未經查證，只呈現一份報導的說法。',
  reportTable: (section, title) => `報導：${section}；表格：${title}`,
  tablePage: '此表專頁',
  ledger: '全部說法',
  data: '資料下載',
} satisfies typeof english;
