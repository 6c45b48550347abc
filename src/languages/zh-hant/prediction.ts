import type { prediction as english } from '../en/prediction.ts';

export const prediction = {
  title: '預測',
  lead: '每項預測的時限、如何判定，以及期限是否已過。本站不判斷預測是否成真。',
  window: '時限',
  settledBy: '判定方式',
  state: '狀態',
  months: (first, last) =>
    first === last || first === 0 ? `發布後 ${last} 個月內` : `發布後 ${first} 至 ${last} 個月`,
  shortMonths: (first, last) => (first === last || first === 0 ? `${last} 個月內` : `${first}–${last} 個月`),
  by: (date) => `${date}以前`,
  noWindow: '未提供',
  undatable: '無法推算：報導未載日期',
  undated: '報導未給期限',
  open: '尚未到期',
  past: '期限已過',
  until: '至',
  groups: { past: '期限已過', open: '尚未到期', undated: '沒有期限' },
  caution: '期限過後，預測仍保留標記。期限已過不代表預測成真或落空。',
  all: '所有預測',
} satisfies typeof english;
