import type { Language } from '../schemas/language.ts';
import type { Verdict } from '../schemas/check.ts';
import { plural } from './count.ts';

/** How a check and its verdict are told. They speak of the report's consistency, never of its truth. */
export interface CheckWords {
  readonly question: string;
  readonly verdicts: Record<Verdict, string>;
  readonly short: Record<Verdict, string>;
  readonly claimSays: string;
  readonly figuresGive: string;
  readonly caution: string;
  readonly sameScale: string;
  readonly title: string;
  readonly lead: string;
  readonly groups: Record<Verdict, string>;
  readonly tensionsTitle: string;
  readonly tensionsLead: string;
  readonly summary: (counts: Record<Verdict, number>) => string;
  readonly all: string;
  readonly permalink: string;
  readonly inChecks: (count: number) => string;
}

export const CHECK_WORDS: Record<Language, CheckWords> = {
  en: {
    question: 'Does it add up?',
    verdicts: {
      agrees: 'The figures agree',
      contradicts: 'The figures contradict each other',
      'cannot tell': 'The figures can’t settle it',
    },
    short: { agrees: 'Agreement', contradicts: 'Contradiction', 'cannot tell': 'Can’t be settled' },
    claimSays: 'The report says',
    figuresGive: 'Its figures give',
    caution:
      'Our arithmetic on unverified figures. It tests the report against itself, not against the facts.',
    sameScale: 'Both bars are drawn on the same scale, which starts at zero.',
    title: 'The report’s arithmetic, checked',
    lead: 'Formulas over the report’s own figures, each set against something else that the report says. A figure counts as everything that its last printed digit leaves open.',
    groups: {
      contradicts: 'Where its figures contradict each other',
      'cannot tell': 'Where its figures are too loose to tell',
      agrees: 'Where its figures agree',
    },
    tensionsTitle: 'Where its statements pull apart',
    tensionsLead: 'No formula finds these. They are pairs of statements that are hard to hold together.',
    summary: (counts) =>
      `${counts.contradicts} ${plural(counts.contradicts, 'check contradicts', 'checks contradict')} the report, ${counts['cannot tell']} can’t be settled, ${counts.agrees} ${plural(counts.agrees, 'agrees', 'agree')}.`,
    all: 'All checks',
    permalink: 'Permalink',
    inChecks: (count) => ` in ${count} ${plural(count, 'check')}`,
  },
  'zh-hant': {
    question: '前後對得上嗎？',
    verdicts: { agrees: '數字相符', contradicts: '數字互相矛盾', 'cannot tell': '數字不足以判斷' },
    short: { agrees: '相符', contradicts: '矛盾', 'cannot tell': '無法判斷' },
    claimSays: '報導的說法',
    figuresGive: '依其數字計算',
    caution: '本站以未經查證的數字計算，檢驗的是報導本身前後是否一致，不涉及事實。',
    sameScale: '兩列採用相同刻度，自零起算。',
    title: '報導數字的驗算',
    lead: '以報導自己的數字列式計算，再與報導的另一項說法對照。每個數字都視為其末位有效數字所容許的範圍。',
    groups: { contradicts: '數字互相矛盾', 'cannot tell': '數字不足以判斷', agrees: '數字相符' },
    tensionsTitle: '說法互有出入',
    tensionsLead: '這些無法用算式檢驗，而是難以並存的說法。',
    summary: (counts) =>
      `${counts.contradicts} 項驗算與報導矛盾，${counts['cannot tell']} 項無法判斷，${counts.agrees} 項相符。`,
    all: '所有驗算',
    permalink: '固定連結',
    inChecks: (count) => `（${count} 項驗算）`,
  },
};
