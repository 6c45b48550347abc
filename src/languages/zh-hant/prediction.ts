import type { prediction as english } from '../en/prediction.ts';

export const prediction = {
  title: '預測',
  lead: '每項預測的時限、如何判定，以及期限是否已過。',
  window: '時限',
  settledBy: '判定方式',
  state: '狀態',
  months: (first, last) =>
    first === last || first === 0 ? `發布後 ${last} 個月內` : `發布後 ${first} 至 ${last} 個月`,
  shortMonths: (first, last) => (first === last || first === 0 ? `${last} 個月內` : `${first}–${last} 個月`),
  noWindow: '未提供',
  undatable: '無法推算：報導未載日期',
  undated: '報導未給期限',
  open: '尚未到期',
  past: '期限已過',
  until: '至',
  groups: { past: '期限已過', open: '尚未到期', undated: '推算不出日期' },
  caution: '期限過後，預測仍保留標記。期限已過不代表預測成真或落空。',
  all: '所有預測',
  judging: {
    title: '預測成真了嗎？本站為何不說',
    way: '成真了嗎？本站為何不說',
    says: [
      '本站只拿報導與它自己對照，不拿它與外界對照。預測是否成真，要看外界發生了什麼：得有人去查，並說明憑據。因此本站不說任何預測是對是錯。',
      '每項預測都列出讀者自行查證所需的資訊：何時到期、如何判定；期限前後若有新的發展，也會附上註明日期的說明。',
    ],
  },
} satisfies typeof english;
