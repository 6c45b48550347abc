import type { textExits as english } from '../en/text-exits.ts';

export const textExits = {
  status: '未經查證：本文轉述一則報導，內容均未經查證',
  nothingVerified: '本文內容均未經查證，只是轉述一則報導的說法。',
  marks: [],
  articles: '解讀',
  others: '報導、說法、驗算與本站',
} satisfies typeof english;
