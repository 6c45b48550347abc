import type { textExits as english } from '../en/text-exits.ts';

export const textExits = {
  status: '未經查證：本文轉述一則報導，內容均未經查證',
  nothingVerified: '本文內容均未經查證，只是轉述一則報導的說法。',
  marks: [
    '本文每個數字之後都有標記。引用數字時，請連同標記一併引用。',
    '',
    '- `[未經查證]`：報導所稱的數字，無人查證過。連結通往該項說法：誰說的、出自何處、報導另外怎麼說。',
    '- `[本站以未經查證的數字計算]`：本站以報導的數字計算，只檢驗報導前後是否一致，與事實無關。',
    '- `[本站數字]`、`[本站日期]`：關於本站自身的事實。',
    '',
    '本站不判斷報導是否屬實。每個頁面都有 Markdown 版，在其網址後加上 `index.md`。',
  ],
  articles: '解讀',
  others: '報導、說法、驗算與本站',
} satisfies typeof english;
