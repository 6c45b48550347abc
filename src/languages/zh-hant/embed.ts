import type { embed as english } from '../en/embed.ts';

export const embed = {
  heading: '嵌入',
  lead: '在您的網頁以框架顯示這項內容，標示一併保留。手機以上的寬度都適用，不需要程式碼執行。',
  snippet: '複製 HTML',
  script: '在網頁中加入這一行，這些框架就會與內容同高：',
  frameTitle: (title) => `${title}：圖表，未經查證的說法`,
  checkTitle: (says) => `${says}（以未經查證的說法驗算）`,
  look: '預覽',
  back: (site) => `各項說法與出處，見${site}`,
} satisfies typeof english;
