import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Bench } from './bench.ts';

/** A folder with two predictions: one due in the spring, one in the autumn. */
function withPredictions(): Bench {
  const bench = new Bench();
  const file = bench.path('content/reports/harbour-ferry/claims.json');
  const [claim] = JSON.parse(readFileSync(file, 'utf8')) as { section: string }[];
  const { section = '' } = claim ?? {};
  const prediction = (id: string, by: string) => ({
    id,
    section,
    says: 'It comes.',
    kind: 'prediction',
    window: { by },
  });
  const all = [claim, prediction('new-pier', '2027-03-31'), prediction('new-ferry', '2027-09-30')];
  writeFileSync(file, JSON.stringify(all, null, 2));
  return bench;
}

test.each([
  ['2027-03-31', 'The site’s date moves from 2026-11-22 to 2027-03-31. No prediction fell due.\n'],
  ['2027-04-01', /These predictions fell due:\n\n- 2027-03-31 harbour-ferry: new-pier\n\n/],
  ['2027-10-01', /new-pier\n- 2027-09-30 harbour-ferry: new-ferry\n/],
])('npm run as-of -- %s moves the site’s date, and lists what fell due', async (day, said) => {
  const bench = withPredictions();
  const { status, stdout } = await bench.run('as-of', day);
  expect(status).toBe(0);
  if (typeof said === 'string') expect(stdout).toBe(said);
  else expect(stdout).toMatch(said);
  expect(bench.json('content/site.json')).toMatchObject({ title: 'Ferries', asOf: day });
});

test('refuses what is no day', async () => {
  const { status, stderr } = await withPredictions().run('as-of', 'tomorrow');
  expect([status, stderr]).toEqual([
    2,
    '“tomorrow” is no day. Write year-month-day, for example 2026-11-22.\n',
  ]);
});
