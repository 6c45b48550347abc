import type { chart as english } from '../en/chart.ts';

export const chart = {
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
} satisfies typeof english;
