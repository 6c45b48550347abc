import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { json, layOut, SOUND } from './contentFolder.ts';

const SITE = JSON.parse(SOUND['site.json'] ?? '') as object;
const ENGLISH = SOUND['articles/en/what-was-exposed.mdx'] ?? '';
const TRANSLATED = { 'articles/zh-hant/what-was-exposed.mdx': ENGLISH };
const ANOTHER = { 'articles/zh-hant/more.mdx': ENGLISH.replace('order: 1', 'order: 2') };

test.each<[string, readonly string[], Record<string, string>, string[]]>([
  ['English with a translation', ['en', 'zh-hant'], TRANSLATED, []],
  [
    'English alone, with a translation',
    ['en'],
    TRANSLATED,
    ['The site isn’t published in zh-hant, which the article what-was-exposed is in: no page shows it'],
  ],
  [
    'English alone, with two',
    ['en'],
    { ...TRANSLATED, ...ANOTHER },
    ['The site isn’t published in zh-hant, which 2 articles are in: no page shows them'],
  ],
])(
  'an article that no page shows is told of: a site in %s',
  async (_title, languages, articles, expected) => {
    const folder = await layOut({ 'site.json': json({ ...SITE, languages }), ...articles });
    const found = (await checkContent(folder)).filter(({ rule }) => rule === 'unpublished-article');
    expect(found.map(({ message }) => message)).toEqual(expected);
    for (const { file, severity, hint } of found) {
      expect([file.endsWith('site.json'), severity]).toEqual([true, 'warning']);
      expect(hint).toBe(
        'Publish in it, "languages": ["en","zh-hant"] in site.json, or take the folder articles/zh-hant away.',
      );
    }
  },
);
