import type { Language } from '../schemas/language.ts';

/** What is said where a chart can be taken into another site, and what stands below it there. */
export interface EmbedWords {
  readonly heading: string;
  readonly lead: string;
  /** Names the snippet to copy. */
  readonly snippet: string;
  /** Names the frame on the other site. */
  readonly frameTitle: (title: string) => string;
  readonly look: string;
  /** Leads back to the table's page. */
  readonly back: (site: string) => string;
}

export const EMBED_WORDS: Record<Language, EmbedWords> = {
  en: {
    heading: 'Embed',
    lead: 'Shows the chart with its marks in a frame on your page. It fits any width from that of a telephone upwards, and needs no script.',
    snippet: 'HTML to copy',
    frameTitle: (title) => `${title}: chart, unverified claim`,
    look: 'See how it looks',
    back: (site) => `Every claim and its source, at ${site}`,
  },
  'zh-hant': {
    heading: '嵌入',
    lead: '在您的網頁以框架顯示圖表，標示一併保留。手機以上的寬度都適用，不需要程式碼執行。',
    snippet: '複製 HTML',
    frameTitle: (title) => `${title}：圖表，未經查證的說法`,
    look: '預覽',
    back: (site) => `各項說法與出處，見${site}`,
  },
};
