import type { liveChart as english } from '../en/live-chart.ts';
import { readAloud } from '../read-aloud.ts';
import { mark } from './mark.ts';

export const liveChart = {
  name: (row, column) => `${row}，${column}`,
  speak: (printed) =>
    readAloud(printed, { about: '約 ', to: ' 到 ', minus: '負 ', orMore: ' 以上', or: '，' }),
  rank: (said, printed) => (said === printed ? printed : `${said}（${printed}）`),
  spoken: (name, said, printed, odds) => {
    const figure = said === printed ? `原文 ${printed}` : `${said}，原文 ${printed}`;
    return `${name}：${figure}，${mark.claim}。${odds === undefined ? '' : `${odds}。`}`;
  },
  hint: '方向鍵逐項瀏覽，Enter 開啟，Esc 離開。全部都是未經查證的說法。',
  openClaim: '查看這項說法',
  openTable: '查看這份表格',
} satisfies typeof english;
