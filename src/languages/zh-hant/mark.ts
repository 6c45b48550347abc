import type { mark as english } from '../en/mark.ts';

export const mark = {
  claim: '未經查證',
  stamp: '未經查證的說法',
  plain: '[未經查證]',
  computed: '本站以未經查證的數字計算',
  ownCount: '[本站數字]',
  ownDate: '[本站日期]',
} satisfies typeof english;
