import type { picture as english } from '../en/picture.ts';
import { closeSentence } from '../close-sentence.ts';

export const picture = {
  restates: (publisher, dated) => `轉述：${publisher}${dated ? '' : '，未載日期'}`,
  table: (title) => `表格：${title}`,
  everyFigure: '所有數字均為未經查證的說法',
  nothingVerified: '內容均未經查證',
  excerpt: '節錄',
  cardAlt: (title) => `${closeSentence(title, '。')}本站的圖卡，內容均未經查證。`,
} satisfies typeof english;
