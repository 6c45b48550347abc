import { expect, test } from 'vitest';
import { firstCitations } from '../../../src/components/article/first-citations.ts';

const title = 'The [price](claim:price) of [light](claim:light)';
const summary = 'It is [high](claim:price), and [all](claim:all) know.';

test.each([
  ['the first place that cites a claim is where its note leads back to', [], [['price', 'light'], ['all']]],
  ['what the prose cites leads back to the prose', ['price', 'all'], [['light'], []]],
])('%s', (_title, inProse, expected) => {
  expect(firstCitations([title, summary], inProse).map((claims) => [...claims])).toEqual(expected);
});
