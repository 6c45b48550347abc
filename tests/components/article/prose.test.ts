import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { prose } from '../../../src/components/article/prose.ts';

async function render(markdown: string, language = 'en'): Promise<string> {
  const { html } = await markdownToHtml(markdown, {
    features: { gfm: true },
    hastPlugins: [prose],
    fileURL: new URL(`file:///content/articles/${language}/a.mdx`),
  });
  return html.trim();
}

describe('a heading is named after its words', () => {
  test.each([
    ['without their figures', '## The price of [$3.6 million](claim:price)', ['the-price-of']],
    ['nor figures in words', '## Two thirds of the lamps', ['of-the-lamps']],
    ['nor Chinese ones', '## 三百六十萬元的價格', ['的價格']],
    ['and is a part where nothing else is left', '## 40%', ['part']],
    [
      'each by itself',
      '## Costs\n\n## Costs b\n\n## Costs\n\n## Costs',
      ['costs', 'costs-b', 'costs-c', 'costs-d'],
    ],
    [
      'and not as the page names its own parts',
      '## Notes\n\n## Main\n\n## Theme\n\n## Chart visitors\n\n## Note price',
      ['part-notes', 'part-main', 'part-theme', 'part-chart-visitors', 'part-note-price'],
    ],
    ['as in any language', '## What the report doesn’t say', ['what-the-report-doesnt-say']],
    ['in its own letters', '## 報導沒有說的事', ['報導沒有說的事']],
  ])('%s', async (_title, markdown, names) => {
    const html = await render(markdown);
    expect(Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id)).toEqual(names);
  });
});

describe('a line break in Chinese', () => {
  test.each([
    [
      'leaves no space between characters',
      '編輯把一段文字\n分成幾行，\n每行',
      '<p>編輯把一段文字分成幾行，每行</p>',
    ],
    ['nor beside emphasis', '分成**幾\n行**\n中間', '<p>分成<strong>幾行</strong>中間</p>'],
    [
      'nor beside a link',
      '共有\n[五十萬行](claim:lines)\n程式',
      '<p>共有<a href="claim:lines">五十萬行</a>程式</p>',
    ],
    [
      'nor between two links',
      '共有\n[五十萬行](claim:lines)\n[三成](claim:share)',
      '<p>共有<a href="claim:lines">五十萬行</a><a href="claim:share">三成</a></p>',
    ],
    ['nor beside marks that it shares', '他說……\n「沒有」', '<p>他說……「沒有」</p>'],
    ['is a space beside another script', '這份\nreport\n說', '<p>這份\nreport\n說</p>'],
    ['stays in a block of code', '```\n甲\n乙\n```', '<pre tabindex="0"><code>甲\n乙\n</code></pre>'],
  ])('%s', async (_title, markdown, html) => {
    expect(await render(markdown, 'zh-hant')).toBe(html);
  });
});

test('columns are aligned without a style, in a frame that scrolls by itself', async () => {
  const html = await render('| A | B |\n| :- | -: |\n| a | b |');
  expect(html).not.toContain('style');
  expect(html).toContain('<td data-align="right">b</td>');
  expect(html).toMatch(/^<div class="data-table" role="group" aria-label="Table" tabindex="0"><table>/);
});

test('the anchors of footnotes hold no figure, and lead there and back', async () => {
  const html = await render('Text[^42], and again[^42], and more[^b].\n\n[^42]: The note.\n\n[^b]: Another.');
  const ids = Array.from(html.matchAll(/ id="(user-content-[^"]*)"/g), ([, id = '']) => id);
  const links = Array.from(html.matchAll(/ href="#([^"]*)"/g), ([, id = '']) => id);
  expect(ids).toHaveLength(5);
  expect(new Set(ids).size).toBe(5);
  expect(ids.join(' ')).not.toMatch(/\d/);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  expect(ids.filter((id) => !links.includes(id))).toEqual([]);
});

test('footnotes speak the language of their article, and their numbers are the site’s own', async () => {
  const html = await render('一[^a]\n\n[^a]: 註', 'zh-hant');
  expect(html).toMatch(/data-footnote-ref[^>]* data-mark="own">\[1\]<\/a>/);
  expect(html).toMatch(/<h2[^>]*>註腳<\/h2>/);
  expect(html).toContain('aria-label="回到內文"');
  expect(html).not.toMatch(/Footnotes|Back to/);
});

test('a task says whether it is done', async () => {
  const html = await render('- [x] a\n- [ ] b');
  expect(Array.from(html.matchAll(/aria-label="(\w+)"/g), ([, label]) => label)).toEqual(['Done', 'Open']);
});
