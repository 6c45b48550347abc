import type { Language } from '../schemas/language.ts';

/** The words of the marks: what stands at every figure, whichever way it leaves the site. */
export interface MarkWords {
  /** Real text at each claim in prose, read by people, screen readers and the clipboard. */
  readonly claim: string;
  /** Stamped on every drawing and table. */
  readonly stamp: string;
  /** Follows a figure in plain text. */
  readonly plain: string;
  /** Stands at every figure that we computed. */
  readonly computed: string;
  /** Follow a number and a date of this site's own, in plain text. */
  readonly ownCount: string;
  readonly ownDate: string;
}

export const MARK_WORDS: Record<Language, MarkWords> = {
  en: {
    claim: 'unverified claim',
    stamp: 'Unverified claim',
    plain: '[unverified]',
    computed: 'our arithmetic on unverified figures',
    ownCount: '[this site’s number]',
    ownDate: '[this site’s date]',
  },
  'zh-hant': {
    claim: '未經查證',
    stamp: '未經查證的說法',
    plain: '[未經查證]',
    computed: '本站以未經查證的數字計算',
    ownCount: '[本站數字]',
    ownDate: '[本站日期]',
  },
};
