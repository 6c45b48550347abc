import type { Language } from '../schemas/language.ts';
import { plural } from './count.ts';

export interface HomeWords {
  readonly title: string;
  readonly explainers: string;
  readonly charts: string;
  readonly atOdds: string;
  readonly pastDate: string;
  readonly nonePast: string;
  readonly noneAtOdds: string;
  readonly tensions: (pairs: number) => string;
  readonly asOf: (date: string) => string;
}

export const HOME_WORDS: Record<Language, HomeWords> = {
  en: {
    title: 'The report at a glance',
    explainers: 'The explainers',
    charts: 'Its tables, drawn',
    atOdds: 'At odds with itself',
    pastDate: 'Past their date',
    nonePast: 'No prediction is known to be past its date.',
    noneAtOdds: 'No check contradicts the report.',
    tensions: (pairs) =>
      `${pairs} ${plural(pairs, 'pair of statements pulls', 'pairs of statements pull')} apart`,
    asOf: (date) => `as of ${date}`,
  },
  'zh-hant': {
    title: '報導一覽',
    explainers: '解讀文章',
    charts: '表格圖解',
    atOdds: '自相矛盾之處',
    pastDate: '期限已過的預測',
    nonePast: '目前沒有確定過期的預測。',
    noneAtOdds: '沒有驗算與報導矛盾。',
    tensions: (pairs) => `另有 ${pairs} 組說法互有出入`,
    asOf: (date) => `截至 ${date}`,
  },
};
