import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '../../../src/exits/text/built-page.ts';
import { writeFeedHtml } from '../../../src/exits/text/feed-html.ts';
import { writeMarkdown, writeTwin } from '../../../src/exits/text/markdown-twin.ts';
import { plainTree } from '../../../src/exits/text/plain-tree.ts';
import { languages } from '../../languages.ts';

const setting = { names: ['GPT-4'], hasFile: (path: string) => path === '/data/leak/parts.png' };
const MARK = '<span class="mark">\u00a0[unverified claim]</span>';
const SUM = '<span class="mark">\u00a0[our arithmetic on unverified figures]</span>';
const claim = (text: string, href = '#note-lines'): string =>
  `<a class="claim" data-mark="unverified" href="${href}"><data value="1">${text}</data>${MARK}</a>`;

const figure = (text: string): string => `<span data-claim="lines">${text}</span>`;
const own = (text: string): string => `<span data-mark="own">${text}</span>`;

function page(main: string, lang = 'en') {
  const built = readBuiltPage(
    `<!doctype html><html lang="${lang}"><head><title>Parts · Site</title>
    <link rel="canonical" href="https://site.example/explainers/parts/">
    <link rel="alternate" type="text/markdown" href="https://site.example/explainers/parts/index.md">
    </head><body><header>7 ways</header><main>${main}</main></body></html>`,
    '/',
    languages,
  );
  if (built === null) throw new Error('no page');
  return built;
}

function markdown(main: string, lang?: string): string {
  return writeMarkdown(plainTree(page(main, lang), setting)).trim();
}

describe('in Markdown', () => {
  test.each([
    [
      'a claim is as printed, with its mark, inside its link',
      `<p>It has ${claim('roughly 510,000 lines')} of it.</p>`,
      'It has [roughly 510,000 lines [unverified]](https://site.example/explainers/parts/#note-lines) of it.',
    ],
    [
      'a figure at the beginning of a longer claim has a mark of its own',
      `<p><span data-mark="unverified">5 lines are said to run through the code from one end to the other${MARK}</span></p>`,
      '5 lines [unverified] are said to run through the code from one end to the other [unverified]',
    ],
    [
      'a mark that stands too far off, even by its own space, is no mark of a figure',
      '<p data-mark="own">共 220 項說法，其中 0 項含有數字，全部未經查證；0 項與其他部分矛盾</p>',
      '共 220 項 [this site’s number]說法，其中 0 項含有數字，全部未經查證；0 項 [this site’s number]與其他部分矛盾',
    ],
    [
      'a figure of several parts has one mark',
      `<p>${claim('65% closed, 35% open', '/x/')}</p>`,
      '[65% closed, 35% open [unverified]](https://site.example/x/)',
    ],
    [
      'a formula has a mark at every term, and its constants are the site’s own',
      `<p><span data-mark="computed">(${figure('85,000')} + ${figure('120,000')}) ÷ ${figure('510,000')} = 40.2%${SUM}</span></p>` +
        `<p><span data-mark="computed">${figure('12–15%')} × (${own('1')} + ${figure('25%')})^${own('4')} = 9%${SUM}</span></p>`,
      '(85,000 [unverified] + 120,000 [unverified]) ÷ 510,000 [unverified] = 40.2% [our arithmetic on unverified figures]\n\n' +
        '12–15% [unverified] × (1 [this site’s number] + 25% [unverified])^4 [this site’s number] = 9% [our arithmetic on unverified figures]',
    ],
    [
      'a result that only its frame marks says what it is',
      `<section data-mark="computed"><p>40.2%</p><p hidden>unverified</p></section>`,
      '40.2% [our arithmetic on unverified figures]',
    ],
    [
      'numbers of the site say whose they are, and a hash stays whole',
      `<p data-mark="own">part 1 of 6, <time data-mark="own">22 November 2026</time>, <code>a1b2</code></p>`,
      'part 1 of 6 [this site’s number], 22 November 2026 [this site’s date], `a1b2` [this site’s number]',
    ],
    [
      'a date of the site says so',
      '<time data-mark="own">22 November 2026</time>',
      '22 November 2026 [this site’s date]',
    ],
    [
      'a date among the site’s own words says so too',
      '<p data-mark="own">Counted as of 22 November 2026.</p>',
      'Counted as of 22 November 2026 [this site’s date].',
    ],
    [
      'a listed name stays as it is',
      '<p><span data-mark="name">GPT-4</span> and others</p>',
      'GPT-4 and others',
    ],
    [
      'a numbered list keeps its numbers, whatever it begins with',
      '<ol><li>First</li><li>Second</li></ol><p>Then</p><ol start="3"><li>Third</li></ol>',
      '1. First\n2. Second\n\nThen\n\n3. Third',
    ],
    [
      'a list that the page sets without numbers has none',
      '<ol class="sides"><li>First</li><li>Second</li></ol>',
      '- First\n- Second',
    ],
    [
      'a list of tasks with numbers has them',
      '<ol class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> Done</li></ol>',
      '1. [x] Done',
    ],
    [
      'code within a claim has its mark once',
      `<p>It has ${claim('<code>510,000</code> lines')}.</p>`,
      'It has [`510,000` lines [unverified]](https://site.example/explainers/parts/#note-lines).',
    ],
    [
      'struck words, code and tasks are what they are',
      '<p><del>Old</del> <code>new</code></p><ul><li><input type="checkbox" disabled aria-label="Open"> To do</li><li><input type="checkbox" checked disabled> Done</li></ul>',
      '~~Old~~ `new`\n\n- [ ] To do\n- [x] Done',
    ],
    [
      'a tilde before a figure strikes nothing, and one between figures can’t',
      '<p>Now ~5 or (~6), once 7~8 and 8~9.</p>'.replace(/[5-9]/g, 'x'),
      'Now ~x or (~x), once x\\~x and x\\~x.',
    ],
    [
      'columns are aligned as on the page',
      '<table><thead><tr><th data-align="left">A</th><th data-align="center">B</th><th data-align="right">C</th></tr></thead><tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table>',
      '| A | B | C |\n| :- | :-: | -: |\n| a | b | c |',
    ],
    [
      'footnotes are Markdown’s own, whatever they are called',
      '<p>Text<sup><a href="#user-content-fn-註" data-footnote-ref data-mark="own">1</a></sup></p><section data-footnotes><h2>Footnotes</h2><ol><li id="user-content-fn-註"><p>The note. <a href="#user-content-fnref-註" data-footnote-backref data-mark="own">↩</a></p><p>More.</p></li></ol></section>',
      'Text[^a]\n\n[^a]: The note.\n\n    More.',
    ],
    [
      'a term stands before what is said of it',
      `<dl><div><dt>Window</dt>\n<dd>${claim('3-6 months', '/x/')}</dd></div><div><dt>State</dt><dd>Open</dd></div></dl>`,
      '- **Window** [3-6 months [unverified]](https://site.example/x/)\n- **State** Open',
    ],
    [
      'a sign of arithmetic stands apart from the figure before it',
      `<p><span data-mark="computed">((${own('1')} + ${figure('25%')})^${own('4')} × ${figure('12%')}) = 30%${SUM}</span></p>`,
      '((1 [this site’s number] + 25% [unverified])^4 [this site’s number] × 12% [unverified]) = 30% [our arithmetic on unverified figures]',
    ],
    [
      'what no line break comes into is marked as in the rest of its formula',
      `<p><span data-mark="computed">((${own('1')} + <span class="whole" data-claim="growth">25–30%</span>)^${own('4')} × <span class="whole" data-claim="share">12–15%</span>)^(${own('1')} ÷ ${own('4')}) − ${own('1')} <span class="whole">= 9%</span>${SUM}</span></p>`,
      '((1 [this site’s number] + 25–30% [unverified])^4 [this site’s number] × 12–15% [unverified])^(1 [this site’s number] ÷ 4 [this site’s number]) − 1 [this site’s number] = 9% [our arithmetic on unverified figures]',
    ],
    [
      'a number that a formula gives is the site’s own, whatever its unit',
      `<p><span data-mark="computed">${own('100%')} − ${figure('60%')} <span class="whole">= 40%</span>${SUM}</span></p>`,
      '100% [this site’s number] − 60% [unverified] = 40% [our arithmetic on unverified figures]',
    ],
    [
      'terms around a sign of arithmetic are figures of their own',
      `<p><span data-mark="computed">${figure('35%')} + ${figure('65%')} − ${figure('60%')} <span class="whole">= 40%</span>${SUM}</span></p>`,
      '35% [unverified] + 65% [unverified] − 60% [unverified] = 40% [our arithmetic on unverified figures]',
    ],
    [
      'a result with a unit has its mark behind the unit',
      `<section data-mark="computed"><p class="computed"><span class="whole">6–12</span> months${SUM}</p></section>`,
      '6–12 months [our arithmetic on unverified figures]',
    ],
    [
      'what only a page can use stays behind',
      '<nav>On this page</nav><p>Text</p><p data-page-only>Back</p><button>Go</button><svg><title>5</title></svg>',
      'Text',
    ],
  ])('%s', (_title, main, expected) => {
    expect(markdown(main)).toBe(expected);
  });

  test.each([
    ['a list', '<ul><li>the first</li><li>the other</li></ul>', '| One figure: the first; the other |'],
    ['a list behind a colon', ':<ol><li>the first</li></ol>', '| One figure: the first |'],
    ['terms', '<dl><dt>Where</dt><dd>here</dd></dl>', '| One figure: Where; here |'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', '| One figure: a: b |'],
  ])('a cell with %s stays one line', (_title, list, row) => {
    const table = `<table><tr><th>Head</th></tr><tr><td>One figure${list}</td></tr></table>`;
    expect(markdown(table).split('\n').at(-1)).toBe(row);
  });

  test('a text that has the words of a mark in it gets no other', () => {
    const text = 'The line is over 60% [unverified]. It has 7 lines.';
    expect(markdown(`<p data-mark="unverified">${text}</p>`)).toBe(
      'The line is over 60% [unverified]. It has 7 lines [unverified].',
    );
  });

  test('marks are in the page’s language', () => {
    const mark = '<span class="mark">\u00a0[未經查證]</span>';
    expect(markdown(`<p>共<a data-mark="unverified" href="/x/">約 51 萬行${mark}</a>。</p>`, 'zh-Hant')).toBe(
      '共[約 51 萬行 [未經查證]](https://site.example/x/)。',
    );
  });

  test('a chart is a picture, then its table with the title before it', () => {
    const figure = `<figure data-mark="unverified" data-picture="/data/leak/parts.png"><div><svg><title>Chart: Parts. Unverified.</title></svg></div>
      <details><summary>As a table</summary><table><caption>Parts</caption><thead><tr><th>Part</th><th>Lines</th></tr></thead>
      <tbody><tr><th>Core</th><td>${claim('~85,000')}</td></tr></tbody></table></details></figure>`;
    expect(markdown(figure)).toBe(
      '![Chart: Parts. Unverified.](https://site.example/data/leak/parts.png)\n\nParts\n\n| Part | Lines |\n| - | - |\n' +
        '| Core | [~85,000 [unverified]](https://site.example/explainers/parts/#note-lines) |',
    );
  });

  test('what is folded behind words of its own keeps them, as a heading or a sentence', () => {
    const notes = `<section><details><summary><h2>Claims</h2></summary><ul>
      <li data-mark="unverified"><details><summary><span>The report expects growth.</span></summary><p>Estimate</p></details></li></ul></details></section>`;
    expect(markdown(notes)).toBe('## Claims\n\n- The report expects growth.\n\n  Estimate');
  });

  test('a link to a note leads to the claim’s permalink', () => {
    const note =
      '<ol><li id="note-lines"><p data-page-only><a rel="bookmark" href="/claims/#lines">Permalink</a></p>Says</li></ol>';
    expect(markdown(`<p>${claim('5 lines')}</p>${note}`)).toContain('(https://site.example/claims/#lines)');
  });

  test('front matter says whose the text is', () => {
    const built = page('<p>Text</p>');
    expect(writeTwin(built, plainTree(built, setting))).toMatch(
      /^---\ntitle: Parts\nsource: https:\/\/site\.example\/explainers\/parts\/\nlanguage: en\nstatus: "unverified: .*"\n---\n\nText\n$/u,
    );
  });
});

test('in a feed, a list keeps its numbers, a column its side, a struck word its line, and a task its box', () => {
  const main =
    '<ol start="3"><li><del>Third</del></li></ol><ul><li><input type="checkbox" checked disabled> Done</li><li><input type="checkbox" disabled> Open</li></ul>' +
    '<table><tr><td data-align="right">a</td></tr></table>';
  expect(writeFeedHtml(plainTree(page(main), setting))).toBe(
    '<ol start="3"><li><del>Third</del></li></ol><ul><li>☑ Done</li><li>☐ Open</li></ul>' +
      '<table><tbody><tr><td align="right">a</td></tr></tbody></table>',
  );
});

test('in a feed, markup has marks and addresses, and neither classes nor frames', () => {
  const built = page(
    `<div class="prose"><p class="x" id="y">It has <span>${claim('5 lines', '/x/')}</span>.</p><script>1</script></div>`,
  );
  expect(writeFeedHtml(plainTree(built, setting))).toBe(
    '<p>It has <a data-mark="unverified" href="https://site.example/x/">5 lines [unverified]</a>.</p>',
  );
});
