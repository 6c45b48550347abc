import { fontsOf, openStyles } from './other-fonts.ts';
import { pageOfEachType } from './page-types.ts';
import { expect, inspectPages, test } from './test.ts';

test('Chinese headings are set in a font that comes with the page, and all its fonts weigh at most ninety kilobytes', async ({
  context,
  site,
}) => {
  const paths = pageOfEachType(site).filter(
    (path) => path.startsWith('/zh-hant/') && !path.includes('/embed/'),
  );
  const faults = await inspectPages(context, paths, async (page, path) => {
    const weights: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font')
        weights.push(response.body().then(({ length }) => length));
    });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const session = await openStyles(page);
    const strange = await fontsOf(session, 'main :is(h1, h2)');
    const sum = (await Promise.all(weights)).reduce((all, bytes) => all + bytes, 0);
    return [...strange, ...(sum > 90_000 ? [`${String(sum)} bytes of fonts`] : [])];
  });
  expect(faults).toEqual({});
});
