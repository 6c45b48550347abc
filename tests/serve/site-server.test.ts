import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/serve/listen.ts';
import { siteServer } from '../../src/serve/site-server.ts';

const files = {
  'index.html': 'home',
  'about/index.html': 'about',
  '404.html': 'no such page',
  'zh-hant/index.html': '首頁',
  'zh-hant/404.html': '沒有這一頁',
  'data/claims.csv': 'id,status\n五,unverified\n',
  'feed.json': '{}',
};

const parent = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(parent, 'dist');
let server: Server;
let address: string;

beforeAll(async () => {
  for (const [path, text] of Object.entries({
    ...files,
    '../secret/index.html': 'secret',
    '../404.html': 'secret',
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = siteServer(folder);
  address = `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}`;
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

describe('the site server', () => {
  test.each([
    ['/', 200, 'home'],
    ['/about/', 200, 'about'],
    ['/about/?from=home', 200, 'about'],
    ['/data/claims.csv', 200, files['data/claims.csv']],
    ['/nowhere/', 404, 'no such page'],
    ['/zh-hant/nowhere/', 404, '沒有這一頁'],
    ['/zh-hant/missing.png', 404, '沒有這一頁'],
    ['/%zz', 404, 'no such page'],
    ['/..%2fsecret/', 404, 'no such page'],
    ['/..%5csecret/', 404, 'no such page'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await fetch(address + path);
    expect({ status: response.status, text: await response.text() }).toEqual({ status, text });
  });

  test.each([
    ['/about', '/about/'],
    ['/zh-hant', '/zh-hant/'],
    ['//about', '/about/'],
  ])('sends %s on to %s', async (path, target) => {
    const response = await fetch(address + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, target]);
  });

  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/data/claims.csv', 'text/csv;charset=utf-8'],
    ['/feed.json', 'application/json'],
  ])('names the type of %s: %s', async (path, type) => {
    expect((await fetch(address + path)).headers.get('content-type')).toBe(type);
  });
});

describe('listening', () => {
  test('takes the next free port when one is taken', async () => {
    const taken = Number(new URL(address).port);
    const second = siteServer(folder);
    expect(await listen(second, '127.0.0.1', taken)).toBeGreaterThan(taken);
    second.close();
  });
});
