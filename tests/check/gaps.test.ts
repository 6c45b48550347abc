import { expect, test } from 'vitest';
import { gatherGaps } from '../../src/problems/gather-gaps.ts';
import type { Problem } from '../../src/problems/problem.ts';

function gap(file: string, line: number, message: string): Problem {
  const place = { file, line, column: 1, endLine: line, endColumn: 2 };
  return { ...place, rule: 'unfilled-gap', severity: 'warning', message, hint: 'Write the text.' };
}

test('people are told once of texts to be written that say the same, and where the others are', () => {
  const claims = Array.from({ length: 8 }, (_, index) => gap('claims.json', 6 + 7 * index, 'A claim'));
  const fault: Problem = { ...gap('a.mdx', 1, 'A claim'), rule: 'invalid-data', severity: 'error' };
  const gathered = gatherGaps([...claims, fault, gap('report.json', 3, 'A title'), { ...fault, line: 2 }]);
  expect(gathered.map(({ file, line, hint }) => `${file}:${line} ${hint ?? ''}`)).toEqual([
    'claims.json:6 Write the text. 7 more say the same: claims.json:13, claims.json:20, claims.json:27, claims.json:34, claims.json:41, …',
    'a.mdx:1 Write the text.',
    'report.json:3 Write the text.',
    'a.mdx:2 Write the text.',
  ]);
});
