import type { calendar as english } from '../en/calendar.ts';

export const calendar = {
  title: (publisher) => `${publisher} 未經查證的預測`,
  description: (publisher) => `${publisher} 一則報導中各項預測的期限。期限之前或之後，預測都未經查證。`,
  feedTitle: (publisher) => `${publisher} 已到期的預測（未經查證）`,
  feedDescription: (publisher) => `${publisher} 一則報導中期限已過的預測。期限已過，不表示預測成真或落空。`,
  fellDue: (says) => `期限已過，未經查證：${says}`,
  summary: (says) => `未經查證的預測：${says}`,
  printed: (figure) => `原文：${figure}`,
  settledBy: (what) => `判定方式：${what}`,
} satisfies typeof english;
