import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DevServer, until, type Message } from './dev-server.ts';
import { SiteCopy } from './site-copy.ts';

const ARTICLE = 'content/articles/en/who-rides.mdx';
const CLAIMS = 'content/reports/harbour-ferry/claims.json';
const PAGE = 'src/pages/index.astro';

const site = new SiteCopy();
const good = { article: site.read(ARTICLE), claims: site.read(CLAIMS), page: site.read(PAGE) };
let server: DevServer;

const isError = ({ type }: Message): boolean => type === 'error';
const isReload = ({ type }: Message): boolean => type === 'full-reload';

beforeAll(async () => {
  site.write(CLAIMS, good.claims.replace('[', '[ oops'));
  site.write(ARTICLE, good.article.replace('title: Who rides', 'title: [').concat('\nIt has 99 lamps.\n'));
  site.write('editor.sh', `#!/bin/sh\n: > '${site.path('editor-started')}'\n`);
  chmodSync(site.path('editor.sh'), 0o755);
  site.environment = { LAUNCH_EDITOR: site.path('editor.sh') };
  server = await DevServer.start(site);
});

/** Saves files until the page answers so: a watcher that is kept waiting may hear of two savings as one. */
async function saveUntil(status: number, texts: Readonly<Record<string, string>>): Promise<void> {
  let saved = -Infinity;
  await until(async () => {
    if (performance.now() - saved > 3000) {
      for (const [file, text] of Object.entries(texts))
        // What nobody changed isn't saved at first: a change of it so soon after would be missed.
        if (saved > 0 || site.read(file) !== text) site.write(file, text);
      saved = performance.now();
    }
    return (await server.ask('/')).status === status;
  });
}

afterEach(async () => {
  await saveUntil(200, { [ARTICLE]: good.article, [CLAIMS]: good.claims, [PAGE]: good.page });
});

afterAll(async () => {
  await server.stop();
  site.remove();
});

test('a server starts with faulty content, and shows all that is wrong with it', async () => {
  const page = await server.ask('/');
  expect(page.status).toBe(500);
  const text = await page.text();
  for (const place of [`${CLAIMS}:1:`, `${ARTICLE}:3:`, `${ARTICLE}:11:`]) {
    expect(text).toContain(place);
    expect(server.messages.find(isError)?.err?.message).toContain(place);
  }
  expect(text).not.toContain('roughly 40,000 people</data>');
});

test('pages come back by themselves when the content is mended', async () => {
  site.append('It has 99 lamps.');
  await until(async () => (await server.ask('/')).status === 500);
  await server.messageAfter(() => {
    site.write(ARTICLE, good.article);
  }, isReload);
  const page = await server.ask('/');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('roughly 40,000 people');
});

test('saving a fault shows all faults at their places', async () => {
  const message = await server.messageAfter(() => {
    site.append('It has 99 lamps & <b>88</b> doors.');
  }, isError);
  expect(message.err?.message).toMatch(/who-rides\.mdx:11:\d+ {2}unmarked-figure .*99 lamps/s);
  expect(message.err?.message).toContain('forbidden-markup');
  expect(message.err?.message).toContain('&lt;b&gt;');
  expect(message.err?.loc).toMatchObject({ file: site.path(ARTICLE), line: 11 });
});

test('no request comes between saving a fault and its check', async () => {
  for (let round = 0; round < 5; round += 1) {
    site.write(ARTICLE, `${good.article}\nIt has 99 lamps in round ${'x'.repeat(round)}.\n`);
    const answers = await Promise.all([server.ask('/'), server.ask('/'), server.ask('/rss.xml', {})]);
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
    site.write(ARTICLE, good.article);
    const mended = await server.ask('/');
    expect(mended.status).toBe(200);
    expect(await mended.text()).not.toContain('lamps');
  }
});

test('a new article has its page at once, and a deleted one has none', async () => {
  mkdirSync(site.path('src/pages/of'));
  site.write(
    'src/pages/of/[slug].astro',
    `---
import { heldChecked } from '../../content/memory.ts';
export function getStaticPaths() {
  return [...heldChecked().articles.values()].map(({ slug }) => ({ params: { slug } }));
}
---
<p>On {Astro.params.slug}</p>
`,
  );
  await until(async () => (await server.ask('/of/who-rides/')).ok);
  expect((await server.ask('/of/who-waits/')).ok).toBe(false);
  const other = ARTICLE.replace('who-rides', 'who-waits');
  await server.messageAfter(() => {
    site.write(other, good.article.replace('order: 1', 'order: 2'));
  }, isReload);
  expect(await (await server.ask('/of/who-waits/')).text()).toContain('On who-waits');
  await server.messageAfter(() => {
    site.delete(other);
  }, isReload);
  expect((await server.ask('/of/who-waits/')).ok).toBe(false);
});

test('nothing of an article is run, whichever way it is asked for', async () => {
  const canary = JSON.stringify(site.path('canary'));
  const write = `globalThis.process.getBuiltinModule('fs').writeFileSync(${canary}, '')`;
  site.append(`export const x = ${write};\n\n{${write}}`);
  const paths = [
    '/',
    `/${ARTICLE}`,
    `/${ARTICLE}?import`,
    `/@fs${site.path(ARTICLE)}?import`,
    `/@id${site.path(ARTICLE)}`,
  ];
  for (const path of paths) expect((await server.ask(path)).ok, path).toBe(false);
  expect(site.has('canary')).toBe(false);
});

test('files of the content are no pages', async () => {
  for (const path of [
    '/content/names.json',
    '/%63ontent/names.json',
    `/@fs${site.path(ARTICLE)}?raw`,
    '/src/../content/site.json',
    `/@id/${ARTICLE}`,
    `/@id/${site.path(ARTICLE)}`,
    `/@id/__x00__${site.path(ARTICLE)}`,
    `/@id/@fs${site.path('content/site.json')}?import`,
    '/CONTENT/site.json?raw',
    `//${ARTICLE}?raw`,
    '///content/site.json?import',
  ]) {
    expect((await server.ask(path)).status, path).toBe(404);
  }
});

test('what a link in the project leads to is no page either, whatever is asked for', async () => {
  const links = {
    'letter.txt': '/etc/passwd',
    away: '/etc',
    'source.txt': site.path(ARTICLE),
    'src/in.css': '/etc/passwd',
  };
  for (const [name, target] of Object.entries(links)) symlinkSync(target, site.path(name));
  for (const path of [
    '/letter.txt',
    '/letter.txt?raw',
    '/%6Cetter.txt?import&raw',
    '//letter.txt',
    `/@fs${site.path('letter.txt')}?raw`,
    '/away/passwd',
    '/away/passwd?url',
    '/source.txt',
    '/src/in.css?inline',
    '/@id/letter.txt?raw',
  ]) {
    expect((await server.ask(path, {})).status, path).toBe(404);
  }
  for (const name of Object.keys(links)) site.delete(name);
});

test('an address that can’t be read is answered in a line', async () => {
  for (const path of ['/%', '/%E0%A4%A', '/@id/%', '/src/%']) {
    const response = await server.ask(path);
    expect([response.status, await response.text()], path).toEqual([404, 'Not found\n']);
  }
});

test('an editor is opened for a page of the site and a file of the project alone', async () => {
  const started = (): boolean => site.has('editor-started');
  const open = (file: string, from: string, path = '/__open-in-editor') =>
    server.ask(`${path}?file=${file}`, { 'sec-fetch-site': from });
  const openFor = (referer: string) => server.ask(`/__open-in-editor?file=${ARTICLE}`, { referer });
  symlinkSync('/etc/passwd', site.path('linked.txt'));
  for (const from of ['cross-site', 'same-site', 'none']) expect((await open(ARTICLE, from)).ok).toBe(false);
  for (const file of ['/etc/passwd', '../outside', '', 'file:///etc/passwd', 'linked.txt'])
    expect((await open(file, 'same-origin')).ok).toBe(false);
  for (const path of ['/', '/x', '.x'].map((more) => `/__open-in-editor${more}`).concat('/__OPEN-in-editor'))
    expect((await open('/etc/passwd', 'same-origin', path)).ok, path).toBe(false);
  for (const referer of ['', 'http://evil.example/', `http://${server.address}.evil.example/`])
    expect((await openFor(referer)).ok, referer).toBe(false);
  expect(started()).toBe(false);
  expect((await open(ARTICLE, 'same-origin')).ok).toBe(true);
  await until(async () => started());
});

test('a new folder is checked too, and its removal mends it', async () => {
  const folder = site.path('content/articles/zh-hant');
  const message = await server.messageAfter(() => {
    mkdirSync(folder);
    site.write('content/articles/zh-hant/who-rides.mdx', `${good.article}\n共五十一萬人。\n`);
  }, isError);
  expect(message.err?.message).toContain('content/articles/zh-hant/who-rides.mdx:11:');
  await server.messageAfter(() => {
    rmSync(folder, { recursive: true });
  }, isReload);
});

test('a figure that a page adds is held back as it would be in a build', async () => {
  await saveUntil(500, { [PAGE]: good.page.replace('<body>', '<body><p>Of 90 ships</p>') });
  expect(await (await server.ask('/')).text()).toContain('“Of 90 ships”');
});
