import type { cite as english } from '../en/cite.ts';

export const cite = {
  heading: '如何引用',
  lead: '標記屬於數字的一部分，引用時請一併保留。',
  quotes: { before: '〈', after: '〉' },
  asOf: '截至',
  standing: (publisher, dated) =>
    `轉述 ${publisher} 一則${dated ? '' : '未載日期的'}報導，其中數字均為未經查證的說法`,
} satisfies typeof english;
