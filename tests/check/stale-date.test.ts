import { describe, expect, test } from 'vitest';
import { staleDate } from '../../src/check/stale-date.ts';

const NOW = Date.parse('2026-12-01');

/** What is said of a site's date; empty for nothing. */
function said(asOf: string, date = '2026-11-22'): string {
  const [fault] = staleDate(
    { asOf, knownBy: 'site' },
    [
      { path: 'articles/en/a.mdx', date: '2025-01-01' },
      { path: 'articles/en/b.mdx', date },
    ],
    { start: 5, end: 9 },
    NOW,
  );
  if (fault) expect(fault).toMatchObject({ rule: 'stale-date', severity: 'warning', start: 5, end: 9 });
  return fault?.message ?? '';
}

describe('the site’s date', () => {
  test.each([
    ['on the day of the last publication', '2026-11-22', ''],
    ['a while back', '2026-11-23', ''],
    ['a day ahead, as it is somewhere', '2026-12-02', ''],
    [
      'in the future',
      '2999-01-01',
      'The site’s date, 2999-01-01, hasn’t come yet; predictions would be said to have failed before their day',
    ],
    [
      'before the last publication',
      '2026-11-21',
      'The site’s date, 2026-11-21, is before 2026-11-22, when articles/en/b.mdx was published',
    ],
  ])('%s', (_title, asOf, message) => {
    expect(said(asOf)).toBe(message);
  });

  test('more than thirty days back', () => {
    expect(said('2026-10-31', '2025-01-02')).toBe(
      'The site’s date, 2026-10-31, is more than 30 days past; predictions are dated by it',
    );
    expect(said('2026-11-01', '2025-01-02')).toBe('');
  });
});
