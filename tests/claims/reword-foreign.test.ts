import { expect, test } from 'vitest';
import { rewordForeign } from '../../src/claims/reword-foreign.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';
import type { Language } from '../../src/languages/languages.ts';
import { en, zhHant } from '../languages.ts';

const NAMES = new Map([
  ['closed', '封閉'],
  ['open', '開放'],
]);

test.each<[printed: string, page: Language, words: string | undefined]>([
  ['over 60%', zhHant, '超過 60%'],
  ['$2.1B (2024)', zhHant, '21億美元（2024年）'],
  ['By end of 2025', zhHant, '2025年底前'],
  ['by March 2026', zhHant, '2026年3月底前'],
  ['by 5 March 2026', zhHant, '2026年3月5日以前'],
  ['in 2026', zhHant, '2026年'],
  ['March 2026', zhHant, '2026年3月'],
  ['65% closed / 35% open', zhHant, '封閉 65%／開放 35%'],
  ['65% closed / 30% shut', zhHant, undefined],
  ['~85,000', zhHant, undefined],
  ['51萬行', en, '510,000 lines'],
  ['2025年底前', en, 'by the end of 2025'],
  ['2026年3月', en, 'March 2026'],
  ['2026年3月5日', en, '5 March 2026'],
  ['over 60%', en, undefined],
])('%s is put in the words of a page, where they can say it', (printed, page, words) => {
  const figure = readFigure(printed);
  if (isUnreadable(figure)) throw new Error(figure.reason);
  expect(rewordForeign(figure, page, NAMES)?.words).toBe(words);
});
