import type { Language } from '../schemas/language.ts';

/** How a page, a table or a claim is cited. */
export interface CiteWords {
  readonly heading: string;
  readonly lead: string;
  /** What stands around a title. */
  readonly quotes: readonly [before: string, after: string];
  /** What stands between the parts of a citation, and after its last. */
  readonly comma: string;
  readonly stop: string;
  readonly asOf: string;
  /** What is cited, and how far it is to be trusted. */
  readonly standing: (publisher: string, dated: boolean) => string;
}

export const CITE_WORDS: Record<Language, CiteWords> = {
  en: {
    heading: 'How to cite',
    lead: 'The mark belongs to the figure: please keep it.',
    quotes: ['“', '”'],
    comma: ', ',
    stop: '. ',
    asOf: 'as of ',
    standing: (publisher, dated) =>
      `It restates ${dated ? 'a' : 'an undated'} report by ${publisher}; every figure in it is an unverified claim`,
  },
  'zh-hant': {
    heading: '如何引用',
    lead: '標記屬於數字的一部分，引用時請一併保留。',
    quotes: ['〈', '〉'],
    comma: '，',
    stop: '。',
    asOf: '截至',
    standing: (publisher, dated) =>
      `轉述 ${publisher} 一則${dated ? '' : '未載日期的'}報導，其中數字均為未經查證的說法`,
  },
};
