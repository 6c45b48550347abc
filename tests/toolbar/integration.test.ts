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

test.each([[null], [undefined], [7], [{}], [{ path: null }], [{ path: { toString: 'x' } }]])(
  'a page that asks with %j is told no more than the problems',
  async (message) => {
    const told: unknown[] = [];
    const asks: ((data: unknown) => void)[] = [];
    const { hooks } = toolbar();
    await hooks['astro:config:setup']?.({
      command: 'preview',
      config: { root: new URL('../../', import.meta.url) },
    } as unknown as Setup);
    await hooks['astro:server:setup']?.({
      toolbar: {
        on: (_name: string, listener: (data: unknown) => void) => asks.push(listener),
        send: (_name: string, facts: unknown) => told.push(facts),
      },
      server: { watcher: { on: () => null } },
      logger: { error: (said: string) => told.push(said) },
    } as unknown as Parameters<NonNullable<(typeof hooks)['astro:server:setup']>>[0]);
    for (const ask of asks) ask(message);
    await expect
      .poll(() => told)
      .toEqual([expect.objectContaining({ groups: expect.any(Array) as unknown })]);
  },
);
