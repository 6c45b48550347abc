import { afterAll, expect, test } from 'vitest';
import { SiteCopy } from './site-copy.ts';

// A few seconds on a machine that has nothing else to do.
const [here, elsewhere] = [new SiteCopy(), new SiteCopy()];

afterAll(() => {
  here.remove();
  elsewhere.remove();
});

test('a build is the same in another folder, time zone and locale, cold or warm', async () => {
  here.environment = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
  elsewhere.environment = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  for (const site of [here, elsewhere, elsewhere]) expect((await site.run('build')).code).toBe(0);
  expect(elsewhere.read('dist/SHA256SUMS')).toBe(here.read('dist/SHA256SUMS'));
  expect(elsewhere.hash()).toBe(here.hash());
});

test('the checksums name every other file of the site', () => {
  const named = [...here.read('dist/SHA256SUMS').matchAll(/^[\da-f]{64} {2}(.+)$/gmu)].map(
    ([, path]) => path,
  );
  expect(named).toEqual(here.list('dist').filter((path) => path !== 'SHA256SUMS'));
});
