import type { editing as english } from '../en/editing.ts';

export const editing = {
  gap: '待撰寫：',
  article: {
    title: '標題',
    summary: '用幾句話說明這篇文章的內容',
    opening: '報導的說法，每個說法都加上連結',
    silences: '報導沒有說的事',
    silence: '消息來源、日期，以及其他略過的事',
  },
} satisfies typeof english;
