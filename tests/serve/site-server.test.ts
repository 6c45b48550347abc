import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/serve/listen.ts';
import { siteServer } from '../../src/serve/site-server.ts';
import { ask, STRANGE_REQUESTS } from './strange-requests.ts';

const RULES = `/*
  X-Content-Type-Options: nosniff

/404.html
  Cache-Control: public, max-age=300
  Content-Security-Policy: default-src 'none'

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;

const files = {
  'index.html': 'home',
  'about/index.html': 'about',
  '404.html': 'no such page',
  'zh-hant/index.html': '首頁',
  'zh-hant/404.html': '沒有這一頁',
  'data/claims.csv': 'id,status\n五,unverified\n',
  'feed.json': '{}',
  '.well-known/security.txt': 'Contact: https://site.example/about/\n',
  '_astro/page.css': '',
  'long/index.html': 'a page '.repeat(1000),
  // More than what the system takes of an answer that nobody reads.
  'huge.txt': 'a '.repeat(10_000_000),
  'long/picture.png': 'a picture '.repeat(1000),
  _headers: RULES,
};

const parent = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(parent, 'dist');
const servers: Server[] = [];
let address: string;

beforeAll(async () => {
  write(folder, { ...files, '../secret/index.html': 'secret', '../404.html': 'secret' });
  address = await serve(folder);
});

afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
  rmSync(parent, { recursive: true });
});

describe('the site server', () => {
  test.each([
    ['/', 200, 'home'],
    ['/about/', 200, 'about'],
    ['/about/?from=home', 200, 'about'],
    ['/data/claims.csv', 200, files['data/claims.csv']],
    ['/.well-known/security.txt', 200, files['.well-known/security.txt']],
    ['/nowhere/', 404, 'no such page'],
    ['/zh-hant/nowhere/', 404, '沒有這一頁'],
    ['/zh-hant/missing.png', 404, '沒有這一頁'],
    ['/_headers', 404, 'no such page'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await fetch(address + path);
    expect({ status: response.status, text: await response.text() }).toEqual({ status, text });
  });

  test.each([
    ['/about', '/about/'],
    ['/zh-hant', '/zh-hant/'],
    ['//about', '/about/'],
    ['/about?q=a%20b&at=c', '/about/?q=a%20b&at=c'],
  ])('sends %s on to %s', async (path, target) => {
    const response = await fetch(address + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, target]);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/data/claims.csv', 'text/csv; charset=utf-8'],
    ['/feed.json', 'application/json; charset=utf-8'],
  ])('names the type of %s: %s', async (path, type) => {
    expect((await fetch(address + path)).headers.get('content-type')).toBe(type);
  });

  test('sends the headers that the site asks for, and no more than those of a file', async () => {
    const style = (await fetch(`${address}/_astro/page.css`)).headers;
    expect(style.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const lost = (await fetch(`${address}/nowhere/`)).headers;
    expect(lost.get('x-content-type-options')).toBe('nosniff');
    expect([style.get('server'), style.get('x-powered-by')]).toEqual([null, null]);
  });

  test.each(['/nowhere/', '/_astro/not-yet.css'])(
    'sends the 404 page at %s with its own headers',
    async (path) => {
      const { headers } = await fetch(address + path);
      expect(headers.get('cache-control')).toBe('public, max-age=300');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test.each([
    ['/long/', 'br', 'br'],
    ['/long/', 'gzip', 'gzip'],
    ['/long/', 'identity', null],
    ['/long/picture.png', 'br', null],
  ])('sends %s to who takes %s with the encoding %s', async (path, taken, encoding) => {
    const response = await fetch(address + path, { headers: { 'Accept-Encoding': taken } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toBe(files[path === '/long/' ? 'long/index.html' : 'long/picture.png']);
  });

  test('sends a part of a file as its bytes are', async () => {
    const headers = { Range: 'bytes=0-2000', 'Accept-Encoding': 'br' };
    const response = await fetch(`${address}/long/`, { headers });
    expect([response.status, response.headers.get('content-encoding')]).toEqual([206, null]);
    expect(await response.text()).toBe(files['long/index.html'].slice(0, 2001));
  });

  test('answers HEAD like GET without a body, and takes nothing in', async () => {
    const head = await fetch(`${address}/about/`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '5', '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await fetch(`${address}/about/`, { method });
      expect([response.status, response.headers.get('allow'), await response.text()]).toEqual([
        405,
        'GET, HEAD',
        '',
      ]);
    }
  });
});

describe('a site in a folder of its host', () => {
  let host: string;

  beforeAll(async () => {
    const inFolder = join(parent, 'in-folder');
    write(inFolder, { ...files, _headers: RULES.replaceAll(/^\//gmu, '/explainers-site/') });
    host = await serve(inFolder);
  });

  test.each([
    ['/explainers-site/', 200, 'home'],
    ['/explainers-site/about/', 200, 'about'],
    ['/explainers-site/nowhere/', 404, 'no such page'],
    ['/about/', 404, 'no such page'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await fetch(host + path);
    expect({ status: response.status, text: await response.text() }).toEqual({ status, text });
  });

  test.each([
    ['/', '/explainers-site/'],
    ['/explainers-site', '/explainers-site/'],
    ['/explainers-site/about', '/explainers-site/about/'],
  ])('sends %s on to %s', async (path, target) => {
    const response = await fetch(host + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([308, target]);
  });
});

describe('whatever it is sent, it keeps serving and leaks nothing', () => {
  test.each(STRANGE_REQUESTS)('%s', async (_title, request) => {
    const answer = await ask(address, request);
    expect(answer).not.toMatch(/secret|node_modules|\bat .*:\d+:\d+|Error:|\/tmp\/|set-cookie/iu);
    expect(answer).not.toContain(parent);
    expect(answer).not.toMatch(/^location: (?:\/\/|\/\\|https?:)/imu);
    expect(await (await fetch(`${address}/about/`)).text()).toBe('about');
  });

  test('requests that come before the answers are taken are answered in turn', async () => {
    const answers = await ask(
      address,
      'GET /about/ HTTP/1.1\r\nHost: localhost\r\n\r\nGET /zh-hant/ HTTP/1.1',
    );
    expect(answers.match(/about|首頁/gu)).toEqual(['about', '首頁']);
  });

  test.runIf(existsSync('/proc/self/fd'))('answers that nobody takes leave no file open', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    const sockets = Array.from({ length: 10 }, () => connect(Number(new URL(address).port), '127.0.0.1'));
    for (const socket of sockets)
      socket.pause().write('GET /huge.txt HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(50));
    await expect.poll(open).toBeGreaterThanOrEqual(before + 2 * sockets.length);
    for (const socket of sockets) socket.destroy();
    await expect.poll(open).toBeLessThanOrEqual(before);
  });

  test('a 404 page that can’t be read', async () => {
    const broken = join(parent, 'broken');
    mkdirSync(join(broken, '404.html'), { recursive: true });
    const host = await serve(broken);
    for (const path of ['/nowhere/', '/again/']) expect((await fetch(host + path)).status).toBe(404);
  });

  test('what a link in the site leads to isn’t the site’s', async () => {
    symlinkSync(join(parent, 'secret'), join(folder, 'linked'));
    symlinkSync(join(parent, 'secret/index.html'), join(folder, 'linked.html'));
    write(folder, { 'plain/page.html': '' });
    symlinkSync(join(parent, 'secret/index.html'), join(folder, 'plain/index.html'));
    symlinkSync(join(parent, '404.html'), join(folder, 'plain/404.html'));
    for (const path of [
      '/linked/',
      '/linked',
      '/linked/index.html',
      '/linked.html',
      '/plain/',
      '/plain/none',
    ]) {
      const response = await fetch(address + path);
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'no such page']);
    }
    const linked = join(parent, 'linked-site');
    symlinkSync(folder, linked);
    expect(await (await fetch(`${await serve(linked)}/about/`)).text()).toBe('about');
  });

  test('a file that goes away between two looks', async () => {
    symlinkSync(join(folder, 'gone.html'), join(folder, 'lost.html'));
    expect((await fetch(`${address}/lost.html`)).status).toBe(404);
    expect(await (await fetch(`${address}/about/`)).text()).toBe('about');
  });
});

function write(into: string, contents: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

async function serve(built: string): Promise<string> {
  const server = siteServer(built);
  servers.push(server);
  return `http://127.0.0.1:${String(await listen(server, '127.0.0.1', 0))}`;
}
