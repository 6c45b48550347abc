import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdChecked } from '../../src/content/memory.ts';
import { articleKey, reportKey, siteKey } from '../../src/content/page-keys.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readEdition, languagesOf } from '../../src/pages/_edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
const [PIER, DAM] = ['pier-lamps', 'dam-files'];
const ASKED = 'articles/en/what-the-pier-wants.mdx';
const TRANSLATED = ASKED.replace('/en/', '/zh-hant/');

for (const name of ['dam-files', 'second-report'])
  cpSync(`tests/fixtures/${name}/content`, folder, { recursive: true });

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Puts a text in the place of each other one in a file. */
function replace(path: string, from: string, to: string): () => void {
  return () => {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, path), text.replaceAll(from, to));
  };
}

/** What each kind of page may read, as text, with the key that stands for it. */
async function readAll(): Promise<Map<string, { readonly read: string; readonly key: string }>> {
  const content = await readContent(folder);
  holdChecked(content);
  const { languages } = content;
  const ofSite = languages.map((language) => {
    const read = write(readEdition(language));
    return [`site ${language.id}`, { read, key: siteKey(content) }] as const;
  });
  const ofReports = [PIER, DAM].flatMap((report) =>
    languages.map((language) => {
      const read = write(readEdition(language, report));
      return [`${report} ${language.id}`, { read, key: reportKey(content, report, language) }] as const;
    }),
  );
  const ofArticles = [...content.articles.values()].map((article) => {
    const language = languages.find(({ id }) => id === article.language) ?? languages[0];
    const edition = readEdition(language, article.report ?? '');
    const read = write([edition, languagesOf(article.slug), article.body, article.record]);
    return [article.path, { read, key: articleKey(content, article) }] as const;
  });
  return new Map([...ofSite, ...ofReports, ...ofArticles]);
}

/** All that can be read of a value; of another report, its record alone. */
function write(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (!(part instanceof Map)) return part;
    return [...(part as Map<string, object>)].map(([name, held]) => [name, whole(held)]);
  });
}

function whole(held: object): unknown {
  try {
    return JSON.parse(write({ ...held })) as unknown;
  } catch {
    const { id, report } = held as { readonly id: unknown; readonly report: unknown };
    return [id, report];
  }
}

let before: Awaited<ReturnType<typeof readAll>>;

beforeAll(async () => {
  before = await readAll();
});

test.each<[string, () => void]>([
  ['a claim’s figure', replace(`reports/${PIER}/claims.json`, '$3.6 million', '$3.7 million')],
  ['a cell of a table', replace(`reports/${PIER}/tables/power-use.json`, '"62%"', '"about 62%"')],
  ['a check', replace(`reports/${PIER}/checks.json`, 'The other uses leave', 'All other uses leave')],
  ['a translation', replace(`reports/${PIER}/report.json`, '電用到哪裡', '電用到什麼地方')],
  [
    'the record of the other report',
    replace(`reports/${DAM}/report.json`, '"publisher": "', '"publisher": "New '),
  ],
  ['a name', replace('names.json', '"LX9"', '"LX8"')],
  ['the date of the build', replace('site.json', '"asOf": "2031-06-30"', '"asOf": "2032-01-15"')],
  ['the text of an article', replace(ASKED, 'The last', 'Its last')],
  ['the title of an article', replace(ASKED, 'What the pier is said', 'All that the pier is said')],
  ['a chart in an article', replace(ASKED, '<Chart table="power-use" />', '')],
  [
    'a renamed article',
    () => {
      for (const path of [ASKED, TRANSLATED])
        renameSync(join(folder, path), join(folder, path.replace('wants', 'asks')));
    },
  ],
  [
    'a deleted translation',
    () => {
      rmSync(join(folder, TRANSLATED.replace('wants', 'asks')));
    },
  ],
])('%s: no page reads what its key doesn’t stand for', async (_title, change) => {
  change();
  const after = await readAll();
  const changed = [...after].filter(([page, { read }]) => before.get(page)?.read !== read);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(([page, { key }]) => before.get(page)?.key === key)).toEqual([]);
  before = after;
});
