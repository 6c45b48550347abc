import { findBarriers } from '../site/barriers.ts';
import { pageOfEachType } from '../site/page-types.ts';
import { expect, test } from '../site/test.ts';

test('no page type has a barrier that axe knows', async ({ page, site }) => {
  test.slow();
  const found: string[] = [];
  for (const path of pageOfEachType(site)) found.push(...(await findBarriers(page, path)));
  expect(found).toEqual([]);
});
