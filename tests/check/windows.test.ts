import { describe, expect, test } from 'vitest';
import { CLAIMS, json, places, problemsWith, SOUND } from './contentFolder.ts';

const CLAIMS_FILE = 'reports/leak/claims.json';

describe('the last day of a window, in a report of 15 March 2026', () => {
  const REPORT_FILE = 'reports/leak/report.json';
  const [prediction, ...rest] = CLAIMS.toReversed();
  test.each<[string, object, string[]]>([
    ['before the report', { window: { by: '2026-03-14' } }, ['9:13 invalid-data']],
    ['on the day of the report', { window: { by: '2026-03-15' } }, []],
    ['in months, which are counted from the report', { window: { months: [0, 0] } }, []],
  ])('%s', async (_title, changes, expected) => {
    const problems = await problemsWith({
      [REPORT_FILE]: SOUND[REPORT_FILE]!.replace('"published": null', '"published": "2026-03-15"'),
      [CLAIMS_FILE]: json([{ ...prediction, settledBy: 'Figures.', ...changes }, ...rest]),
    });
    expect(places(problems)).toEqual(expected);
    for (const { message, hint } of problems) {
      expect(message).toContain('on 2026-03-15');
      expect(hint).toMatch(/another kind: assertion, estimate, opinion, quotation\.$/);
    }
  });
});

test.each([
  [{ by: '2029' }, 'ends on no whole date', 'the last day, as in { "by": "2029-12-31" }'],
  [{ by: 'spring' }, 'ends on no whole date', 'the last day, as in { "by": "2025-12-31" }'],
  [{ by: 2029 }, 'ends on no whole date', 'the last day, as in { "by": "2029-12-31" }'],
  [{ by: '2029-12-31', months: [1, 2] }, 'is not a window', '{ "months": [3, 6] } or { "by": "2025-12-31" }'],
])('a window %j is told what it lacks', async (window, what, wanted) => {
  const [prediction, ...rest] = CLAIMS.toReversed();
  const changed = { ...prediction, settledBy: 'Figures.', window };
  const [problem] = await problemsWith({ [CLAIMS_FILE]: json([changed, ...rest]) });
  expect(problem).toMatchObject({
    message: `\`window\` ${what}`,
    hint: `Write ${wanted}.`,
  });
});

test('what only a prediction has, a claim of another kind may not have', async () => {
  const [prediction, ...rest] = CLAIMS.toReversed();
  const changed = { ...prediction, settledBy: 'Figures.', window: { months: [0, 3] }, kind: 'estimate' };
  const problems = await problemsWith({ [CLAIMS_FILE]: json([changed, ...rest]) });
  expect(problems.map(({ rule, message }) => `${rule}: ${message}`).toSorted()).toEqual([
    'invalid-data: `settledBy` is for predictions, and this claim is of the kind “estimate”',
    'invalid-data: `window` is for predictions, and this claim is of the kind “estimate”',
  ]);
});
