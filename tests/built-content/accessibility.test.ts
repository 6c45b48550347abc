import { findBarriers } from '../site/barriers.ts';
import { pageOfEachType } from '../site/page-types.ts';
import { expect, test } from '../site/test.ts';

// Half of the pages each, so that they are looked at side by side.
for (const half of [0, 1]) {
  test(`no page type has a barrier that axe knows, half ${half + 1} of them`, async ({ page, site }) => {
    test.slow();
    const found: string[] = [];
    for (const [index, path] of pageOfEachType(site).entries())
      if (index % 2 === half) found.push(...(await findBarriers(page, path)));
    expect(found).toEqual([]);
  });
}
