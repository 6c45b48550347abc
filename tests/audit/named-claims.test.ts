import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { auditSite } from '../../src/audit/site/audit-site.ts';
import { readContent } from '../../src/content/read-content.ts';
import { layOut } from '../check/contentFolder.ts';

const label = (text: string): string => `<span data-label>${text}</span>`;
const UNVERIFIED = '<span class="mark"> [unverified claim]</span>';
const SUM = '<span class="mark"> [our arithmetic on unverified figures]</span>';
const claim = (id: string, text: string): string =>
  `<a class="claim" data-mark="unverified" data-claim="${id}" href="#note-${id}"><data value="1">${text}</data>${UNVERIFIED}</a>`;
const operand = (id: string, text: string): string => `<span data-claim="${id}">${text}</span>`;
const working = (check: string, formula: string): string =>
  `<p><span class="computed" data-mark="computed" data-check="${check}">${formula}${SUM}</span></p>`;
const FORMULA = `(${operand('parts/core/lines', '85,000')} + ${operand('parts/model/lines', '120,000')}) ÷ ${operand('lines-total', '510,000')} <span class="whole">= 40.2%</span>`;
const TABLE = `<figure class="chart" data-mark="unverified"><figcaption>Unverified claim</figcaption><table>
  <tr><th>Part</th><th>2024</th></tr><tr><th>Core</th><td>${claim('parts/core/lines', '~85,000')}</td></tr></table></figure>`;

/** What the audit finds in a page of a site that has a report on a leak. */
async function faultsIn(main: string, path = 'explainers/leak/index.html'): Promise<string[]> {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(
    join(site, path),
    `<!doctype html><html lang="en"><head><title>Leak</title></head><body><main>${main}</main></body></html>`,
  );
  const { problems } = auditSite(site, await readContent(await layOut()));
  return problems.map(({ figure, message }) => `${figure ?? ''}: ${message.split('; ').at(-1) ?? ''}`);
}

describe('a mark that names its claim passes', () => {
  test.each([
    ['a claim in prose', `<p>It has ${claim('lines-total', 'about 510 thousand')} of them.</p>`],
    ['a claim in another language', `<p>它有${claim('lines-total', '約 51 萬行')}。</p>`],
    [
      'a figure of the claim’s own words',
      `<p>${claim('growth', 'Figures published within 3-6 months.')}</p>`,
    ],
    ['a formula with its terms', working('pair-share', FORMULA)],
    [
      'a constant of a formula',
      working('pair-share', `<span data-mark="own">7</span> × ${operand('share', '&gt;60%')} = 40.2%`),
    ],
    ['a claim without a figure', `<p>${claim('authentic', 'the leak is authentic')}</p>`],
    [
      'an entry for TeX, which escapes signs',
      '<ul><li data-mark="unverified" data-claim="share"><pre>title = {over 60\\% [unverified]}</pre></li></ul>',
    ],
    ['a table whose cells are marked', TABLE],
    [
      'the time that heads a column beside its title',
      TABLE.replace('<th>2024', `<th>Lines, ${label('Q3 2024')}`),
    ],
    ['what a column is in', TABLE.replace('2024', `Lines ${label('(million USD)')}`)],
    [
      'a day that is computed about a claim',
      `<ul><li data-mark="unverified" data-claim="growth">Unverified <b data-mark="computed">22 May 2026${SUM}</b></li></ul>`,
    ],
  ])('%s', async (_title, main) => {
    expect(await faultsIn(main)).toEqual([]);
  });
});

describe('a renderer that forgets a mark, or names another claim, is found', () => {
  const prose = `<p>It has ${claim('lines-total', 'about 510 thousand')} of them.</p>`;
  const work = working('pair-share', FORMULA);

  test.each([
    ['a number heads a column as a label', TABLE, '2024', label('405b'), /^405b:/],
    [
      'a number in a cell has a link alone',
      TABLE,
      'Core',
      '<a href="https://example.org">405b</a>',
      /^405b:/,
    ],
    ['the mark is dropped', prose, ' data-mark="unverified"', '', /^about 510 thousand:/],
    ['its words are dropped', prose, UNVERIFIED, '', /^about 510 thousand:.*unverified/],
    [
      'another claim is named',
      prose,
      'data-claim="lines-total"',
      'data-claim="share"',
      /^about 510 thousand: its mark names share, which doesn’t say it$/,
    ],
    [
      'a claim is named that isn’t there',
      prose,
      'data-claim="lines-total"',
      'data-claim="lines"',
      /its mark names lines, which leak doesn’t have$/,
    ],
    ['another number is printed', prose, '510', '501', /^about 501 thousand: its mark names lines-total/],
    [
      'a term names another claim',
      work,
      'parts/core/lines',
      'parts/model/lines',
      /^85,000: its mark names parts\/model/,
    ],
    [
      'a result names another check',
      work,
      'data-check="pair-share"',
      'data-check="pairs"',
      /^40.2%: its mark names pairs/,
    ],
    ['a result is another', work, '40.2%', '42%', /^42%: its mark names pair-share, which doesn’t say it$/],
    ['a formula loses its mark', work, ' data-mark="computed"', '', /without a mark|85,000/],
    ['a cell of text in a table has a bare figure', TABLE, 'Core', 'Core of 405b', /^405b:/],
    ['so has a link in one', TABLE, 'Core', '<a href="https://site.example/">405b</a>', /^405b:/],
    ['so has a heading', TABLE, '>Part<', '>Part of 12 boats<', /^12:/],
  ])('%s', async (_title, main, from, to, expected) => {
    expect(main).toContain(from);
    const faults = await faultsIn(main.replace(from, to));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join('\n')).toMatch(expected);
  });
});
