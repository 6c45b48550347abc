import { mkdirSync, rmSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SiteCopy } from './site-copy.ts';

const SITE = 'content/site.json';
const LANGUAGES = 'src/languages/languages.ts';
const EXPLAINER = 'explainers/what-the-pier-wants';
const CLAIMS = 'data/pier-lamps/claims.csv';
const LOOK = { colors: { claim: { light: '#6a1b9a', dark: '#ce93d8' } }, fonts: { text: 'Georgia' } };

/** The whole site with an invented report, before it is built. */
function layOut(site: SiteCopy): void {
  for (const path of ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json']) site.take(path);
  site.take('tests/fixtures/second-report/content', 'content');
}

function publishIn(site: SiteCopy, languages: readonly string[]): void {
  site.write(SITE, JSON.stringify({ ...(JSON.parse(site.read(SITE)) as object), languages }));
}

async function build(site: SiteCopy): Promise<void> {
  const { code, output } = await site.run('build');
  expect(output).toContain('none unmarked');
  expect(code).toBe(0);
}

function open(site: SiteCopy, path: string) {
  return parseHTML(site.read(`dist/${path}`)).document;
}

/** The files in words that a site gives away, apart from what browsers run and draw. */
function textFiles(site: SiteCopy): string[] {
  return site.list('dist').filter((path) => /\.(?:html|md|json|csv|xml|txt|ics|svg)$/u.test(path));
}

/** The files in which a pattern is found. */
function filesWith(site: SiteCopy, pattern: RegExp): string[] {
  return textFiles(site).filter((path) => pattern.test(site.read(`dist/${path}`)));
}

function headerOf(site: SiteCopy, path: string): string {
  return site.read(`dist/${path}`).split('\n', 1)[0] ?? '';
}

describe('a site in English alone, whatever translations its content has', () => {
  const site = new SiteCopy(layOut);

  beforeAll(async () => {
    publishIn(site, ['en']);
    await build(site);
  });

  afterAll(() => {
    site.remove();
  });

  test('stands at the root and nowhere else', () => {
    expect(site.has(`dist/${EXPLAINER}/index.html`)).toBe(true);
    expect(site.has('dist/zh-hant')).toBe(false);
  });

  test('leads to no other language', () => {
    const { head, body } = open(site, `${EXPLAINER}/index.html`);
    expect(body.querySelector('.masthead-language')).toBeNull();
    expect(head.querySelector('[hreflang], [property="og:locale:alternate"]')).toBeNull();
    expect(open(site, '404.html').querySelectorAll('main h1, main h2')).toHaveLength(1);
  });

  test('says no word in Chinese and names no second language, in no exit', () => {
    expect(filesWith(site, /\p{Script=Han}/u)).toEqual([]);
    expect(filesWith(site, /zh-hant/iu)).toEqual([]);
    expect(site.read('dist/.well-known/security.txt')).toContain('Preferred-Languages: en\n');
  });
});

describe('a site in Chinese alone, in a color and a font of its own', () => {
  const site = new SiteCopy(layOut);

  beforeAll(async () => {
    publishIn(site, ['zh-hant']);
    const record = JSON.parse(site.read(SITE)) as object;
    site.write(SITE, JSON.stringify({ ...record, ...LOOK }));
    for (const path of site.list('content').filter((file) => file.endsWith('.json'))) {
      const value: unknown = JSON.parse(site.read(`content/${path}`));
      site.write(`content/${path}`, JSON.stringify(inChinese(value)));
    }
    rmSync(site.path('content/articles/en'), { recursive: true });
    // It is of the sections’ English titles.
    site.delete('content/reports/pier-lamps/verification.json');
    await build(site);
  });

  afterAll(() => {
    site.remove();
  });

  test('stands at the root and nowhere else', () => {
    expect(open(site, `${EXPLAINER}/index.html`).documentElement.getAttribute('lang')).toBe('zh-Hant');
    expect([site.has('dist/en'), site.has('dist/zh-hant')]).toEqual([false, false]);
  });

  test('leads to no other language, and is said to be in Chinese wherever that is said', () => {
    const { head, body } = open(site, 'index.html');
    expect(body.querySelector('.masthead-language')).toBeNull();
    expect(head.querySelector('[hreflang]')).toBeNull();
    expect(site.read('dist/rss.xml')).toContain('<language>zh-Hant</language>');
    expect(site.read('dist/.well-known/security.txt')).toContain('Preferred-Languages: zh-Hant\n');
  });

  test('has Chinese marks at its figures, and says in Chinese what they mean', () => {
    const page = open(site, `${EXPLAINER}/index.html`);
    const marks = [...page.querySelectorAll('a.claim .mark')].map(({ textContent }) => textContent.trim());
    expect(new Set(marks)).toEqual(new Set(['[未經查證]']));
    expect(site.read('dist/llms.txt')).toContain('[未經查證]');
    expect(filesWith(site, /\[unverified\]|unverified claim|arithmetic on unverified/iu)).toEqual([]);
  });

  test('has the color on its pages and in its pictures, and the usual one nowhere', () => {
    const [sheets, drawings] = [/_astro\/.*\.css$/u, /^data\/.*\.svg$/u].map((pattern) =>
      site.list('dist').filter((path) => pattern.test(path)),
    );
    for (const path of [...(sheets ?? []), ...(drawings ?? [])]) {
      const text = site.read(`dist/${path}`);
      if (text.includes('--claim:') || path.endsWith('.svg'))
        expect([path, text]).toEqual([path, expect.stringContaining('#6a1b9a')]);
    }
    expect(drawings).toHaveLength(3);
    expect(
      sheets?.filter((path) => /Georgia['"]?,\s*['"]?Newsreader/u.test(site.read(`dist/${path}`))),
    ).not.toEqual([]);
    expect(filesWith(site, /#a85a00/u).filter((path) => path !== 'favicon.svg')).toEqual([]);
  });

  test('has its texts in data without a suffix', () => {
    expect(filesWith(site, /"[a-zA-Z]+@(?:en|zh-hant)"/u)).toEqual([]);
    expect(headerOf(site, CLAIMS)).not.toContain('@');
    expect(site.read(`dist/${CLAIMS}`)).toMatch(/\p{Script=Han}/u);
  });
});

describe('a language that is a folder of words and an entry in the list', () => {
  const site = new SiteCopy(layOut);

  beforeAll(async () => {
    mkdirSync(site.path('src/languages/eo'));
    site.write('src/languages/eo/words.ts', ESPERANTO);
    const list = site.read(LANGUAGES);
    site.write(
      LANGUAGES,
      list
        .replace('import ', "import { words as eo } from './eo/words.ts';\nimport ")
        .replace('const KNOWN = {', "const KNOWN = {\n  eo: { tag: 'eo', words: eo, grammar: 'en' },"),
    );
    publishIn(site, ['en', 'eo']);
    site.take('tests/fixtures/second-report/content/articles/en', 'content/articles/eo');
    const report = 'content/reports/pier-lamps/report.json';
    site.write(report, site.read(report).replace('{', '{ "title@eo": "La lampoj de la kajo",'));
    await build(site);
  });

  afterAll(() => {
    site.remove();
  });

  test('has pages of its own, in its words, which lead to the first language and back', () => {
    const page = open(site, `eo/${EXPLAINER}/index.html`);
    expect(page.documentElement.getAttribute('lang')).toBe('eo');
    expect(page.querySelector('a.claim .mark')?.textContent).toContain('nekontrolita');
    expect(page.querySelector('.masthead-language')?.textContent.trim()).toBe('English');
    const first = open(site, `${EXPLAINER}/index.html`);
    expect(first.querySelector('.masthead-language')?.textContent.trim()).toBe('Esperanto');
  });

  test('shows what isn’t translated in the first language, and says so', () => {
    const section = open(site, 'eo/reports/pier-lamps/index.html').querySelector('.toc a');
    expect(section?.getAttribute('lang')).toBe('en');
    expect(site.read('dist/eo/reports/pier-lamps/index.html')).toContain('La lampoj de la kajo');
  });

  test('leaves by every exit', () => {
    expect(headerOf(site, CLAIMS)).toContain('says@eo');
    expect(site.read('dist/data/pier-lamps/datapackage.json')).toContain('"title@eo"');
    expect(site.read('dist/eo/rss.xml')).toContain('<language>eo</language>');
    expect(site.read('dist/sitemap.xml')).toContain('hreflang="eo"');
    expect(site.read('dist/llms.txt')).toContain('(eo)');
    expect(site.has('dist/eo/cards/what-the-pier-wants.png')).toBe(true);
  });

  test('leaves a language that isn’t published out', () => {
    expect(filesWith(site, /zh-hant/iu)).toEqual([]);
  });
});

const ESPERANTO = `
import { words as english, type Words } from '../en/words.ts';

export const words = {
  ...english,
  frame: { ...english.frame, languageName: 'Esperanto' },
  mark: { ...english.mark, claim: 'nekontrolita unverified claim' },
} satisfies Words;
`;

/** What a file says in Chinese, as a site in Chinese alone has it: without a suffix. Cells name a scale's places as printed. */
function inChinese(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inChinese);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  const own = Object.entries(record).filter(([key]) => !key.includes('@'));
  const chinese = (key: string, said: unknown): unknown =>
    key === 'categories' ? said : inChinese(record[`${key}@zh-hant`] ?? said);
  return Object.fromEntries(own.map(([key, said]) => [key, chinese(key, said)]));
}
