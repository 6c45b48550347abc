import type { home as english } from '../en/home.ts';

export const home = {
  what: '未經查證的報導，前後對照',
  does: '本站解讀無人查證過的報導，把其中每個數字標明為說法，並以報導自己的內容前後對照。本站不判斷內容真偽。',
  none: '尚無報導',
  finding: (publisher, places) =>
    places > 0
      ? `${publisher} 的一則報導有 ${places} 處自相矛盾`
      : `${publisher} 的一則報導說了什麼（全部未經查證）`,
  explainers: '解讀',
  charts: '表格圖解',
  pastDate: '期限已過的預測',
  nonePast: '尚無預測到期',
  allPlaces: '所有不一致之處與算式',
  asOf: (date) => `截至 ${date}`,
} satisfies typeof english;
