import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../src/content/articles/read-frontmatter.ts';
import { parseBody } from '../../src/content/articles/parse-body.ts';
import { textRuns } from '../../src/content/markdown/text-runs.ts';

const REST = 'report: pier\npublished: 2031-01-15\norder: 2\n';

describe('a folded text in the frontmatter', () => {
  test.each([
    ['has no space where its Chinese was folded', 'summary: >-\n  分行來寫，\n  沒有空格', '分行來寫，沒有空格'],
    ['quoted, neither', 'summary: "分行\n  來寫"', '分行來寫'],
    ['keeps a space that was typed', 'summary: 台北 高雄', '台北 高雄'],
    ['has one where other words were folded', 'summary: >-\n  two\n  lines', 'two lines'],
  ])('%s', (_title, summary, expected) => {
    expect(readFrontmatter(`title: T\n${summary}\n${REST}`).article?.summary).toBe(expected);
  });
});

describe('the check reads a broken line as the page shows it', () => {
  test.each([
    ['共有五十\n一萬行', '共有五十一萬行', '十\n一'],
    ['**五十**\n[一萬](claim:a)', '五十一萬', '十**\n[一'],
    ['five\nhundred', 'five hundred', 'e\nh'],
  ])('%j', (source, text, around) => {
    const { root, text: parsed } = parseBody(source);
    const [run] = textRuns(root, parsed);
    expect(run?.text).toBe(text);
    const middle = text.search(/[十 ]/);
    const { start, end } = run!.place(text === 'five hundred' ? middle - 1 : middle, middle + 2);
    expect(source.slice(start, end)).toBe(around);
  });
});
