import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '../../src/serve/listen.ts';
import { siteServer } from '../../src/serve/site-server.ts';
import { crawl, pagePaths } from './crawl.ts';
import { expect, test } from './test.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const HOME = '/explainers-site/';
const CONFIG = `import project from './project.config.mjs';

export default {
  ...project,
  cacheDir: './.cache/astro',
  vite: { ...project.vite, cacheDir: './.cache/vite' },
};
`;

test.describe('the site in a folder of its host', () => {
  // One build serves them all.
  test.describe.configure({ mode: 'serial' });

  let folder: string;
  let server: Server;
  let host: string;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    folder = mkdtempSync(join(tmpdir(), 'in-folder-'));
    buildInFolder(folder);
    server = siteServer(join(folder, 'dist'));
    host = `http://localhost:${String(await listen(server, '127.0.0.1', 0))}`;
  });

  test.afterAll(() => {
    server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  test('has every address in the folder, and each answers', async ({ site }) => {
    const found = await crawl(host, HOME);
    const wrong = [...found.values()].filter(({ path, status }) => status !== 200 || !path.startsWith(HOME));
    expect(wrong.map(({ path, status }) => `${String(status)} ${path}`)).toEqual([]);
    expect(pagePaths(found).map((path) => path.replace(HOME, '/'))).toEqual(
      expect.arrayContaining(pagePaths(site)),
    );
  });

  test('leads from page to page and searches', async ({ page }) => {
    await page.goto(`${host}${HOME}explainers/what-was-exposed/`);
    await page.locator('.masthead-name').click();
    await expect(page).toHaveURL(host + HOME);
    await page.goto(`${host}${HOME}search/?q=code`);
    await page.locator('.search-result a').first().click();
    await expect(page).toHaveURL(new RegExp(`^${host}${HOME}\\w`, 'u'));
  });

  test('feeds, lists and files name whole addresses in the folder', () => {
    for (const file of ['feed.json', 'rss.xml', 'sitemap.xml', 'robots.txt', 'llms.txt', 'index.md']) {
      const text = readFileSync(join(folder, 'dist', file), 'utf8');
      const addresses = text.match(/https:\/\/reportedly\.example[^\s"'<>)\\]*/gu) ?? [];
      expect(addresses.length, file).toBeGreaterThan(0);
      expect(addresses.filter((address) => !new URL(address).pathname.startsWith(HOME))).toEqual([]);
    }
  });
});

/** Builds this project as it is, but for its address. */
function buildInFolder(folder: string): void {
  for (const path of ['src', 'public', 'content', 'package.json', 'tsconfig.json'])
    cpSync(join(project, path), join(folder, path), { recursive: true });
  cpSync(join(project, 'astro.config.mjs'), join(folder, 'project.config.mjs'));
  writeFileSync(join(folder, 'astro.config.mjs'), CONFIG);
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const siteFile = join(folder, 'content/site.json');
  const site = JSON.parse(readFileSync(siteFile, 'utf8')) as object;
  writeFileSync(siteFile, JSON.stringify({ ...site, url: 'https://reportedly.example/explainers-site' }));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'node_modules/astro/bin/astro.mjs'), 'build'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
}
