import type { Language } from '../schemas/language.ts';

/** What stands on a picture that leaves the site. */
export interface PictureWords {
  /** Whose claims a picture shows. */
  readonly restates: (publisher: string, dated: boolean) => string;
  readonly table: (title: string) => string;
  readonly everyFigure: string;
  readonly nothingVerified: string;
  /** Said of a chart that is drawn only in part. */
  readonly excerpt: string;
  /** A card in words, for those who don’t see it. */
  readonly cardAlt: (title: string) => string;
}

export const PICTURE_WORDS: Record<Language, PictureWords> = {
  en: {
    restates: (publisher, dated) => `Restates: ${publisher}${dated ? '' : ', undated'}`,
    table: (title) => `Table: ${title}`,
    everyFigure: 'Every figure is an unverified claim',
    nothingVerified: 'Nothing here has been verified',
    excerpt: 'Excerpt',
    cardAlt: (title) => `${closed(title, '.')} A card of this site: nothing on it has been verified.`,
  },
  'zh-hant': {
    restates: (publisher, dated) => `轉述：${publisher}${dated ? '' : '，未載日期'}`,
    table: (title) => `表格：${title}`,
    everyFigure: '所有數字均為未經查證的說法',
    nothingVerified: '內容均未經查證',
    excerpt: '節錄',
    cardAlt: (title) => `${closed(title, '。')}本站的圖卡，內容均未經查證。`,
  },
};

/** A title as a sentence of its own; one that ends in a question mark is one already. */
function closed(title: string, stop: string): string {
  return /[.!?。！？]$/u.test(title) ? title : title + stop;
}
