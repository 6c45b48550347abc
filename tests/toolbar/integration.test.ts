import { expect, test } from 'vitest';
import { toolbar } from '../../src/toolbar/integration.ts';

type Setup = Parameters<NonNullable<ReturnType<typeof toolbar>['hooks']['astro:config:setup']>>[0];

test.each([
  ['dev', ['reportedly']],
  ['build', []],
  ['preview', []],
])('the app’s place: astro %s', async (command, expected) => {
  const added: string[] = [];
  const setup = {
    command,
    config: { root: new URL('../../', import.meta.url) },
    addDevToolbarApp: ({ id }: { id: string }) => added.push(id),
  };
  await toolbar().hooks['astro:config:setup']?.(setup as unknown as Setup);
  expect(added).toEqual(expected);
});
