import type { home as english } from '../en/home.ts';

export const home = {
  title: '報導一覽',
  explainers: '解讀文章',
  charts: '表格圖解',
  atOdds: '自相矛盾之處',
  pastDate: '期限已過的預測',
  nonePast: '目前沒有確定過期的預測。',
  noneAtOdds: '沒有驗算與報導矛盾。',
  tensions: (pairs) => `另有 ${pairs} 組說法互有出入`,
  asOf: (date) => `截至 ${date}`,
} satisfies typeof english;
