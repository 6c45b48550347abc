import type { Language } from '../schemas/language.ts';

export interface CorrectionsWords {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly firstPublished: string;
  readonly stop: string;
  readonly source: string;
  readonly article: string;
}

export const CORRECTIONS_WORDS: Record<Language, CorrectionsWords> = {
  en: {
    title: 'Corrections and later notes',
    lead: 'Every change to an explainer after it was published, and everything that has happened to a claim since, newest first. Nothing is removed from this list.',
    none: 'Nothing has been corrected so far, and no note has been added to a claim.',
    firstPublished: 'The explainers were first published on',
    stop: '.',
    source: 'Read more',
    article: 'Explainer:',
  },
  'zh-hant': {
    title: '更正與後續紀錄',
    lead: '文章發布後的每次修改，以及各項說法的後續發展，由新到舊排列。紀錄只增不減。',
    none: '目前沒有更正，也沒有後續紀錄。',
    firstPublished: '解讀文章首次發布於',
    stop: '。',
    source: '詳情',
    article: '文章：',
  },
};
