import type { locale as english } from '../en/locale.ts';

export const locale = {
  dates: 'zh-TW',
  numbers: 'zh-TW',
  openGraph: 'zh_TW',
  script: 'Han',
  currencySigns: false,
} satisfies typeof english;
