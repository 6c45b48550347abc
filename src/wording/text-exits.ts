import type { Language } from '../schemas/language.ts';

/** What stands around texts that leave the site without its pages: Markdown, feeds, lists for programs. */
export interface TextWords {
  readonly status: string;
  readonly nothingVerified: string;
  /** What the marks mean, a paragraph or list item each. */
  readonly marks: readonly string[];
  readonly articles: string;
  readonly others: string;
}

export const TEXT_WORDS: Record<Language, TextWords> = {
  en: {
    status: 'unverified: it restates a report, and nothing in it has been verified',
    nothingVerified: 'Nothing in this text has been verified: it restates what one report claims.',
    marks: [
      'Every figure here is followed by its mark. Whoever passes a figure on, passes its mark on with it.',
      '',
      '- `[unverified]`: a report claims the figure, and nobody has verified it. The link leads to the claim: who says it, where, and what else the report says.',
      '- `[our arithmetic on unverified figures]`: computed by this site from claimed figures. It tests the report against itself, never against the world.',
      '- `[this site’s number]`, `[this site’s date]`: a fact about the site itself.',
      '',
      'The site gives no verdict on whether a report is true. Each page has a twin in Markdown at its address with `index.md` behind it.',
    ],
    articles: 'Explainers',
    others: 'Report, claims, checks and about',
  },
  'zh-hant': {
    status: '未經查證：本文轉述一則報導，內容均未經查證',
    nothingVerified: '本文內容均未經查證，只是轉述一則報導的說法。',
    marks: [],
    articles: '解讀',
    others: '報導、說法、驗算與本站',
  },
};
