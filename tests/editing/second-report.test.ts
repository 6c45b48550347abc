import {
  appendFileSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedContent, layOutSite, runBuild } from '../fixtures/build-site.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const fixture = inventedContent('second-report');
const other = inventedContent('dam-files');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'second-report-')));

/** A site of nothing but the invented report: a time series, shares of a whole and a ranking. */
beforeAll(() => {
  layOutSite(folder, fixture);
  const { status, stdout, stderr } = runBuild(folder);
  expect(`${stdout}${stderr}`).toContain('none unmarked');
  expect(status).toBe(0);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function read(path: string): string {
  return readFileSync(join(folder, 'dist', path), 'utf8');
}

/** What the reports in the project’s own content are called, whichever they are; none of it is in the code. */
function namesOfOwnReports(): string[] {
  const own = join(project, 'content/reports');
  const reports = globSync('*', { cwd: own }).filter((id) => id !== 'pier-lamps');
  return reports.flatMap((id) => {
    const report = JSON.parse(readFileSync(join(own, id, 'report.json'), 'utf8')) as { publisher: string };
    return [id, report.publisher];
  });
}

/** A built page, and the texts of the elements that a selector finds in it. */
function open(path: string, site = folder) {
  const { document } = parseHTML(readFileSync(join(site, 'dist', path), 'utf8'));
  const textsOf = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
  return { document, textsOf };
}

describe('a report needs no code', () => {
  test.each([
    'index.html',
    'explainers/what-the-pier-wants/index.html',
    'zh-hant/explainers/what-the-pier-wants/index.html',
    'reports/pier-lamps/index.html',
    'reports/pier-lamps/claims/index.html',
    'reports/pier-lamps/predictions/index.html',
    'reports/pier-lamps/checks/index.html',
    'reports/pier-lamps/tables/visitors/index.html',
    'reports/pier-lamps/tables/power-use/index.html',
    'zh-hant/reports/pier-lamps/tables/failing-parts/index.html',
    'data/pier-lamps/visitors.svg',
    'data/pier-lamps/power-use.csv',
    'data/pier-lamps/datapackage.json',
    'data/pier-lamps/predictions.ics',
  ])('for %s', (path) => {
    expect(existsSync(join(folder, 'dist', path))).toBe(true);
  });

  test('and nothing names the project that the site is made with', () => {
    const texts = globSync('**/*.*', { cwd: join(folder, 'dist') }).filter(
      (path) => !/\.(?:png|woff2)$/.test(path),
    );
    expect(texts.filter((path) => /reportedly|據報》/i.test(read(path)))).toEqual([]);
  });

  test('and nothing is there of a report that isn’t', () => {
    const texts = globSync('**/*.{html,md,json,xml,txt,csv,svg,ics}', { cwd: join(folder, 'dist') });
    const names = namesOfOwnReports();
    const known = texts.filter((path) => names.some((name) => read(path).includes(name)));
    expect(texts.length).toBeGreaterThan(50);
    expect(known).toEqual([]);
  });
});

test.each([
  ['a time series in its own order', 'visitors', ['2026', '2027', '2028', '2029']],
  ['shares, the largest first', 'power-use', ['62%', '23%', 'about 15%']],
  ['a ranking', 'failing-parts', ['48', '31', '12']],
])('draws %s, as printed', (_title, table, figures) => {
  const texts = [...read(`data/pier-lamps/${table}.svg`).matchAll(/<text[^>]*>([^<]*)/g)].map(
    ([, text = '']) => text,
  );
  const places = figures.map((figure) => texts.findIndex((text) => text.replace(/ ?\?$/, '') === figure));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('a figure in a row’s name is marked where the name goes', () => {
  expect(read('data/pier-lamps/failing-parts.csv')).toContain(',Last two [unverified] bays,');
  expect(read('data/pier-lamps/failing-parts.svg')).toMatch(/>Last two\s\? bays</);
});

test.each(['', 'zh-hant/'])('a renamed claim is still found by the id that it had, in /%s', (home) => {
  const ledger = open(`${home}reports/pier-lamps/claims/index.html`).document;
  expect(ledger.getElementById('lamps')?.closest('li')?.id).toBe('lamps-total');
  const page = open(`${home}reports/pier-lamps/claims/lamps/index.html`).document;
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
    /\/claims\/lamps-total\/$/,
  );
});

test('computes what its own checks come to', () => {
  const page = read('reports/pier-lamps/checks/index.html');
  expect(page.match(/\bAgrees\b/gi)?.length).toBeGreaterThanOrEqual(2);
});

test('says of a prediction when it was due, by the date of the build', () => {
  expect(read('reports/pier-lamps/predictions/index.html')).toMatch(/2031/);
});

test('is not built while a text is still to be written, and the last site stays', () => {
  const before = read('index.html');
  appendFileSync(
    join(folder, 'content/articles/en/what-the-pier-wants.mdx'),
    '\nTo be written: who pays for it\n',
  );
  const { status, stdout, stderr } = runBuild(folder);
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`).toMatch(/what-the-pier-wants\.mdx:\d+:1 {2}unfilled-gap/);
  expect(read('index.html')).toBe(before);
});

describe('beside another report', () => {
  const both = realpathSync(mkdtempSync(join(tmpdir(), 'two-reports-')));
  beforeAll(() => {
    layOutSite(both, fixture, other);
    const names = [fixture, other].flatMap(
      (content) => JSON.parse(readFileSync(join(content, 'names.json'), 'utf8')) as string[],
    );
    writeFileSync(join(both, 'content/names.json'), JSON.stringify(names));
    const { stdout, stderr } = runBuild(both);
    expect(`${stdout}${stderr}`).toContain('none unmarked');
  }, 300_000);
  afterAll(() => {
    rmSync(both, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(['', 'zh-hant/'])('it has a place of its own on the front page /%s', (home) => {
    const { document, textsOf } = open(`${home}index.html`, both);
    expect(textsOf('h1')).toHaveLength(1);
    expect(textsOf('h2.finding')).toHaveLength(1);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = [...document.querySelectorAll('section[aria-labelledby]')].map((section) =>
      (section.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent.trim() ?? `no ${id}`)
        .join(' '),
    );
    expect(named.filter((name, index) => named.indexOf(name) !== index || name.includes('no '))).toEqual([]);
  });

  test('its headings are a level lower than those of the report that leads', () => {
    const levels = (place: Element | undefined): string[] =>
      [...(place?.querySelectorAll('h1, h2, h3, h4') ?? [])].map(({ localName }) => localName);
    const [first, second] = open('index.html', both).document.querySelectorAll('article.front');
    expect(new Set(levels(first))).toEqual(new Set(['h1', 'h2', 'h3']));
    expect(new Set(levels(second))).toEqual(new Set(['h2', 'h3', 'h4']));
  });

  test.each([
    ['', 'Reports', ['The Invented Courier', 'The Invented Gazette']],
    ['zh-hant/', '各則報導', ['The Invented Courier', 'The Invented Gazette']],
  ])('/%s lists the reports, and leads to the place of each', (home, name, publishers) => {
    const { document, textsOf } = open(`${home}index.html`, both);
    expect(textsOf('nav#reports > p')).toEqual([name]);
    expect(textsOf('nav#reports a')).toEqual(publishers);
    const kickers = [...document.querySelectorAll('nav#reports a')].map((link) => {
      const place = document.getElementById((link.getAttribute('href') ?? '').slice(1));
      return place?.closest('article')?.querySelector('.kicker')?.textContent ?? '';
    });
    expect(kickers.map((kicker, index) => kicker.includes(publishers[index] ?? '?'))).toEqual([true, true]);
  });

  test.each(['index.html', 'about/index.html', 'search/index.html', 'audit/index.html', '404.html'])(
    'the masthead of %s has nothing of one report alone',
    (path) => {
      const { textsOf } = open(path, both);
      expect(textsOf('header nav a')).toEqual(['Reports', 'Explainers', 'About', 'Search']);
    },
  );

  test.each([
    ['dam-files', '/#explainers'],
    ['pier-lamps', '/#explainers_pier-lamps'],
  ])('the masthead of a page of %s leads to what is of that report', (report, explainers) => {
    const { document } = open(`reports/${report}/claims/index.html`, both);
    const addresses = [...document.querySelectorAll('header nav a')].map((link) => link.getAttribute('href'));
    expect(addresses).toEqual([
      explainers,
      ...['', 'claims/', 'predictions/', 'checks/'].map((page) => `/reports/${report}/${page}`),
      '/about/',
      '/search/',
    ]);
    expect(open('index.html', both).document.getElementById(explainers.slice(2))).not.toBeNull();
  });

  test.each([
    ['reports/dam-files/claims/', 'Claims ledger · The Invented Courier · Plainly'],
    ['reports/pier-lamps/claims/', 'Claims ledger · The Invented Gazette · Plainly'],
    ['zh-hant/reports/dam-files/checks/', '前後對得上嗎？ · The Invented Courier · 平實'],
  ])('the title of /%s says of which report it is', (path, title) => {
    expect(open(`${path}index.html`, both).textsOf('title')).toEqual([title]);
  });

  test('no two pages of a language have one title', () => {
    const pages = globSync('**/index.html', { cwd: join(both, 'dist') }).filter(
      // A claim's former address shows the page that it has now.
      (path) => !path.includes('embed') && !path.includes('/claims/lamps/'),
    );
    const titles = pages.map((path) => open(path, both).textsOf('title')[0]);
    expect(titles.length).toBeGreaterThan(30);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test.each([
    ['', 'Does the report add up? A card of this site'],
    ['zh-hant/', '嗎？本站的圖卡'],
  ])('the card of an explainer in /%s that asks is told without a stop after the question', (home, told) => {
    const { document } = open(`${home}explainers/does-it-add-up/index.html`, both);
    const alt = document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content');
    expect(alt).toContain(told);
  });
});

describe('alone', () => {
  test('it needs no list of reports, and its pages no name of theirs', () => {
    const { textsOf } = open('index.html');
    expect(textsOf('#reports')).toEqual([]);
    expect(textsOf('header nav a')).toHaveLength(7);
    const [title = ''] = open('reports/pier-lamps/claims/index.html').textsOf('title');
    expect(title).toMatch(/^Claims ledger · [^·]+$/u);
  });

  test.each(['', 'zh-hant/'])('its only explainer in /%s is followed by no empty way to others', (home) => {
    const { textsOf } = open(`${home}explainers/what-the-pier-wants/index.html`);
    expect(textsOf('nav')).not.toContain('');
  });
});
