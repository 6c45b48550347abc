import type { locale as english } from '../en/locale.ts';

export const locale = { dates: 'zh-TW', numbers: 'zh-Hant', lists: 'zh-TW' } satisfies typeof english;
