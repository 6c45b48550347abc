import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from '../../src/serve/listen.ts';

test('a server takes the next free port when one is taken', async () => {
  const [first, second] = [createServer(), createServer()];
  const taken = await listen(first, '127.0.0.1', 0);
  expect(await listen(second, '127.0.0.1', taken)).toBeGreaterThan(taken);
  first.close();
  second.close();
});
