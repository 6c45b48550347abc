import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { checkArticle } from '../../../src/check/articles/check-article.ts';
import { prose } from '../../../src/components/article/prose.ts';
import { readArticle } from '../../../src/content/articles/read-article.ts';
import { openFile } from '../../../src/content/read-files.ts';
import { readBuiltPage } from '../../../src/exits/text/built-page.ts';
import { writeFeedContent } from '../../../src/exits/text/feed.ts';
import { writeTwin } from '../../../src/exits/text/markdown-twin.ts';
import { plainTree } from '../../../src/exits/text/plain-tree.ts';
import { writeSearchDocument } from '../../../src/exits/text/search-document.ts';
import { languages } from '../../languages.ts';

// Every kind of Markdown that CONTRIBUTING.md lists, in each other as far as it goes.
const word = fc.constantFrom(
  'lamp',
  'pier',
  'salt',
  'gate',
  'harbour',
  '碼頭',
  '路燈',
  '晨霧',
  'café',
  'a~b',
  'x_y',
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const plain = fc
  .array(word, { minLength: 1, maxLength: 2 })
  .map((some) => some.join(' ').replace(/[~_]/g, ''));
const inline: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: words },
  plain.map((text) => `*${text}*`),
  plain.map((text) => `**${text}**`),
  plain.map((text) => `~~${text}~~`),
  plain.map((text) => `**~~${text}~~**`),
  words.map((text) => `\`${text}\``),
  words.map((text) => `[${text}](https://example.org/)`),
  plain.map((text) => `[*${text}*](/about/ "${text}")`),
  plain.map((text) => `![${text}](/favicon.svg)`),
  plain.map((text) => `[${text}][ref]`),
  fc.constantFrom(
    'text[^a]',
    'text[^註]',
    '[ref]',
    'at https://example.org/x now',
    '\\*',
    '&amp;',
    'x&nbsp;x',
  ),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`);
const code = fc.array(words, { minLength: 1, maxLength: 3 });
const { block } = fc.letrec<{ block: string; list: string; item: string }>((tie) => ({
  item: fc.oneof(
    { weight: 3, arbitrary: line },
    fc.tuple(line, tie('list')).map(([text, list]) => `${text}\n${list}`),
    fc.tuple(line, tie('block')).map(([text, inner]) => `${text}\n\n${inner}`),
  ),
  list: fc.oneof(
    { maxDepth: 2 },
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
    fc
      .array(tie('item'), { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, index) => `${String(index + 1)}. ${indent(item, '   ')}`).join('\n')),
    fc
      .array(fc.tuple(fc.boolean(), line), { minLength: 1, maxLength: 3 })
      .map((tasks) => tasks.map(([done, text]) => `- [${done ? 'x' : ' '}] ${text}`).join('\n')),
  ),
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: lines.map((some) => some.join('\n')) },
    lines.map((some) => some.join('\\\n')),
    lines.map((some) => some.join('  \n')),
    line.map((text) => `${text}\n---`),
    fc.tuple(fc.integer({ min: 2, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
    fc
      .array(tie('block'), { minLength: 1, maxLength: 2 })
      .map((blocks) => `> ${indent(blocks.join('\n\n'), '> ')}`),
    tie('list'),
    code.map((some) => `\`\`\`js\n${some.join('\n')}\n\`\`\``),
    code.map((some) => `~~~\n${some.join('\n')}\n~~~`),
    code.map((some) => `    ${some.join('\n    ')}`),
    fc.constant('***'),
    fc
      .tuple(fc.constantFrom(':-', ':-:', '-:', '-'), fc.array(line, { minLength: 1, maxLength: 3 }))
      .map(
        ([side, cells]) => `| A | B |\n| - | ${side} |\n${cells.map((cell) => `| ${cell} | x |`).join('\n')}`,
      ),
  ),
}));
const article = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map(
    (blocks) =>
      `${blocks.join('\n\n')}\n\n[^a]: A *note*.\n\n[^註]: 註。\n\n    More.\n\n[ref]: https://example.org/ "A title"\n`,
  );

const HEAD = '---\ntitle: T\nsummary: S\nreport: pier\npublished: 2031-01-15\norder: 1\n---\n\n';

async function leave(body: string, language: string): Promise<{ page: string; exits: string[] }> {
  const fileURL = new URL(`file:///content/articles/${language}/a.mdx`);
  const options = { features: { gfm: true, smartPunctuation: true }, hastPlugins: [prose], fileURL };
  await mdxToJs(body, options);
  const { html } = await markdownToHtml(body, options);
  const tag = language === 'en' ? 'en' : 'zh-Hant';
  const page = `<!doctype html><html lang="${tag}"><head><title>T · S</title><link rel="canonical" href="https://site.example/a/"><link rel="alternate" type="text/markdown" href="https://site.example/a/index.md"></head><body><main><div class="prose">${html}</div></main></body></html>`;
  const built = readBuiltPage(page, '/', languages);
  if (built === null) throw new Error('no page');
  const setting = { names: [], hasFile: () => false };
  const exits = [
    writeTwin(built, plainTree(built, setting)),
    writeFeedContent(built, setting),
    writeSearchDocument(built, setting),
  ];
  return { page: html, exits };
}

/** The letters of a text, which no exit may lose. */
function lettersOf(markdown: string): string[] {
  return [...new Set(markdown.match(/lamp|pier|salt|gate|harbour|碼頭|路燈|晨霧|café/gu))];
}

/** The names of what a text is made of, in their order. */
function partsOf(html: string): string[] {
  return Array.from(
    html.matchAll(/<(h[1-6]|pre|ol|ul|blockquote|table|del|hr)(?![a-z])/gu),
    ([, name = '']) => name,
  );
}

test('whatever the check passes, every renderer and every exit handles, and loses nothing of', async () => {
  await fc.assert(
    fc.asyncProperty(article, fc.constantFrom('en', 'zh-hant'), async (body, language) => {
      const path = `articles/${language}/a.mdx`;
      const text = HEAD + body;
      const read = readArticle(openFile(path, path, { text, readable: text, faults: [] }));
      const faults = [...read.faults, ...checkArticle(read, { scopes: new Map(), names: [] })];
      expect(faults.filter(({ rule }) => rule !== 'unknown-report')).toEqual([]);
      const { page, exits } = await leave(body, language);
      expect(page).not.toMatch(/ style="/u);
      const ids = Array.from(page.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const [written = '', feed = '', search = ''] = exits;
      expect(written).not.toMatch(/&#x/u);
      expect(
        lettersOf(body).filter((letters) => !written.includes(letters) || !feed.includes(letters)),
      ).toEqual([]);
      expect(partsOf(feed)).toEqual(partsOf(page));
      // What is said of a picture is looked for by nobody.
      const searched = body.replace(/!\[[^\]]*\]/gu, '').replace(/"[^"]*"/gu, '');
      expect(lettersOf(searched).filter((letters) => !search.includes(letters))).toEqual([]);
      new SaxesParser({ fragment: true })
        .write(feed.replaceAll('<br>', '<br/>').replace(/<(hr|img)([^>]*)>/gu, '<$1$2/>'))
        .close();
    }),
    { numRuns: 100 },
  );
});
