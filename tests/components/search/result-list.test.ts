import { expect, test } from 'vitest';
import type { FoundPage } from '../../../src/components/search/index-file.ts';
import { soughtWords } from '../../../src/components/search/query-words.ts';
import { toResult } from '../../../src/components/search/result-list.ts';

const words = ['報導', '談', '估', '值', '。', '這', '是', '有', '價值', '的', '估計', '。'];
/** What the index answers for 估值: each word that has one of its characters. */
const page: FoundPage = {
  url: '/zh-hant/',
  raw_content: words.join('\u200B'),
  locations: [2, 3, 8, 10],
  meta: { title: '報導' },
  sub_results: [
    { title: '估值', url: '/zh-hant/#one', locations: [2, 3] },
    { title: '價值', url: '/zh-hant/#other', locations: [8, 10] },
  ],
};

test.each([
  ['估值', ['估', '值'], ['估值']],
  ['估值的', ['估', '值'], ['估值']],
  ['價值', ['價值'], ['價值']],
])(
  'of what the index answers for %s, the words themselves are shown, and the parts that have them',
  (query, found, parts) => {
    const result = toResult(page, soughtWords(query));
    expect(result.excerpt.filter((piece) => piece.found).map(({ text }) => text)).toEqual(found);
    expect(result.parts.map(({ title }) => title)).toEqual(parts);
  },
);

test('of other words, all that the index answers is shown', () => {
  expect(toResult(page, soughtWords('valuation')).parts).toHaveLength(2);
});
