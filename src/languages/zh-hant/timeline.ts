import type { timeline as english } from '../en/timeline.ts';
import { mark } from './mark.ts';

export const timeline = {
  headline: '報導預期各項預測何時成真',
  sub: '時限照報導所載',
  calendar: '日曆上的時限',
  afterPublication: '發布後的月數（報導未載發布日期）',
  published: '報導日期',
  twoAxes: '各軸不能互相對照',
  openStart: '虛線側邊、左端不封口：報導只給最後期限，沒有起始日。',
  counted: '以月計的時限從報導日期起算，起訖日由本站推算。',
  undated: '發布後的月數自成一軸：報導未載日期，無法放上日曆。',
  todayLine: (date) => `直線是 ${date}，本站以這天為準計算。`,
  description: '圖中列出各項預測的時限，內容均未經查證，圖後的清單載有相同時限。',
  unplaced: (count, all) => `${all} 項預測中有 ${count} 項無法排出時間：報導沒有給期限。`,
  list: '所有預測清單',
  place: (publisher) => `報導：${publisher}，時限照報導所載`,
  open: '查看這項預測',
  spoken: (name, window, odds) =>
    `${name}時限：${window}，${mark.claim}。${odds === undefined ? '' : `${odds}。`}`,
} satisfies typeof english;
