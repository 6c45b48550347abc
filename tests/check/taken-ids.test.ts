import { describe, expect, test } from 'vitest';
import { CHECKS, CLAIMS, json, problemsWith } from './contentFolder.ts';

describe('an id that would name two things on one page', () => {
  test.each(['theme', 'main', 'section-overview', 'filter-kind', 'contents-title', 'tensions'])(
    'a part of the page itself: %s',
    async (id) => {
      const claims = [...CLAIMS, { id, section: 'overview', says: 'A.', kind: 'opinion' }];
      const problems = await problemsWith({ 'reports/leak/claims.json': json(claims) });
      expect(problems.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
        ['reports/leak/claims.json', 37, 11, 'invalid-data'],
      ]);
    },
  );

  test('a check and a tension', async () => {
    const tension = { id: CHECKS[0]!.id, claims: ['share', 'growth'], says: 'They pull apart.' };
    const problems = await problemsWith({ 'reports/leak/tensions.json': json([tension]) });
    expect(problems.map(({ file, line, rule }) => [file, line, rule])).toEqual([
      ['reports/leak/tensions.json', 3, 'duplicate-id'],
    ]);
  });
});
