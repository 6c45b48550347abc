import { describe, expect, test } from 'vitest';
import { readerFor } from '../../../src/audit/site/audit-file.ts';
import { auditPath } from '../../../src/audit/site/audit-path.ts';

function figuresIn(path: string, text: string): string[] | null {
  return (
    readerFor(path)?.(text, ['GPT-4', 'AT&T 5', 'Sta*r 4', 'GPT_4']).holes.map(({ figure }) => figure) ?? null
  );
}

const ICS = (summary: string, description = ''): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20251231\r\nSUMMARY:${summary}\r\nDESCRIPTION:${description}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

describe('a file without holes', () => {
  test.each([
    [
      'Markdown with the mark at each figure',
      'index.md',
      'It has roughly 510,000 lines [unverified] of code.\n',
    ],
    ['Markdown in Chinese', 'index.md', '共約 51 萬行[未經查證]。\n'],
    [
      'a name with a sign that Markdown escapes',
      'index.md',
      'It names AT\\&T 5, Sta\\*r 4 and GPT\\_4 here.\n',
    ],
    ['our arithmetic in Markdown', 'index.md', 'That is 0.4 [our arithmetic on unverified figures].\n'],
    ['addresses in Markdown', 'index.md', 'See [the table](/tables/x2/) and https://example.org/2026/11/.\n'],
    [
      'our own dates in plain text',
      'security.txt',
      'Contact: mailto:a@example.org\nExpires: 2027-11-22T00:00:00Z\n',
    ],
    ['a listed name', 'llms.txt', 'About GPT-4\n'],
    [
      'a feed',
      'rss.xml',
      '<rss version="2.0"><channel><title>Some 5 lines [unverified]</title><link>https://x/2/</link><pubDate>Sun, 22 Nov 2026</pubDate></channel></rss>',
    ],
    [
      'HTML within a feed',
      'rss.xml',
      '<rss><description>&lt;p&gt;&lt;a data-mark="unverified"&gt;5 lines [unverified claim]&lt;/a&gt;&lt;/p&gt;</description></rss>',
    ],
    [
      'a sitemap',
      'sitemap-index.xml',
      '<urlset><url><loc>https://x/2/</loc><lastmod>2026-11-22</lastmod></url></urlset>',
    ],
    [
      'rows with a status',
      'table.json',
      '{"data":[{"lines":"~85,000","lines_low":84500,"status":"unverified"}]}',
    ],
    ['figures within such a row', 'claims.json', '[{"status":"unverified","figure":{"parts":[{"low":3}]}}]'],
    [
      'a text in data with the mark',
      'feed.json',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"5 lines [unverified]","date_published":"2026-11-22"}]}',
    ],
    [
      'HTML in a feed in JSON',
      'feed.json',
      '{"items":[{"content_html":"<b data-mark=\\"unverified\\">5 lines, unverified</b>"}]}',
    ],
    ['a table in CSV', 'table.csv', 'name,lines,status\r\n"A, b",~85,unverified\r\n'],
    [
      'a drawing that says so',
      'table.svg',
      '<svg viewBox="0 0 9 9"><style>a{x:1}</style><text>85,000</text><text>Unverified claim</text></svg>',
    ],
    ['a calendar', 'predictions.ics', ICS('Unverified: rivals catch up', 'Within 6 months [unverified]')],
    ['quotation marks in CSS', 'a.css', 'q::before{content:"\\201C";width:50%}'],
  ])('%s', (_title, path, text) => {
    expect(figuresIn(path, text)).toEqual([]);
  });
});

describe('a hole is', () => {
  test.each([
    ['a bare figure in Markdown', 'index.md', 'It has 510,000 lines.\n', ['510,000 lines']],
    ['a mark in the next sentence', 'index.md', 'It has 5 lines. That is [unverified].\n', ['5 lines']],
    ['a bare figure in plain text', 'llms.txt', '共五十一萬行\n', ['五十一萬行']],
    ['a date that is no date of ours', 'index.md', 'Rivals catch up: 2025-12-31\n', ['2025-12-31']],
    ['a bare figure in a feed', 'rss.xml', '<rss><title>5 lines</title></rss>', ['5 lines']],
    [
      'a bare figure in CDATA',
      'rss.xml',
      '<rss><description><![CDATA[<p>5 lines</p>]]></description></rss>',
      ['5 lines'],
    ],
    ['a bare figure behind an entity', 'rss.xml', '<rss><title>&#53; lines</title></rss>', ['5 lines']],
    [
      'a row without a status',
      'table.json',
      '{"status":"unverified","data":[{"lines":"85,000"}]}',
      ['85,000'],
    ],
    ['a number without a status', 'table.json', '{"data":[{"low":84500}]}', ['84500']],
    ['HTML in a feed in JSON', 'feed.json', '{"items":[{"content_html":"<b>5 lines</b>"}]}', ['5 lines']],
    ['JSON that can’t be read', 'table.json', '{"lines": 85', ['85']],
    ['a row of CSV without a status', 'table.csv', 'name,lines,status\nA,85,\nB,75,unverified\n', ['85']],
    ['a table without a column for it', 'table.csv', 'name,lines\nA,85\n', ['85']],
    ['a figure in a header', 'table.csv', 'lines 2024,status\nA,unverified\n', ['2024']],
    [
      'a measure of a drawing that is no number',
      'table.svg',
      '<svg viewBox="0 0 -Infinity -18"><desc id="a" aria-label="Infinity">Unverified claim</desc><path d="M NaN,5"/></svg>',
      ['0 0 -Infinity -18', 'M NaN,5'],
    ],
    [
      'a drawing that doesn’t say so',
      'table.svg',
      '<svg><title>Lines</title><text>85,000</text></svg>',
      ['85,000'],
    ],
    ['an event that doesn’t say so', 'predictions.ics', ICS('Rivals catch up'), ['a date']],
    [
      'a bare figure in a calendar',
      'predictions.ics',
      ICS('Unverified', 'Within 6 months'),
      ['Within 6 months'],
    ],
    ['a figure that CSS writes', 'a.css', '.x::after{content:"510,000"}', ['510,000']],
    ['a figure that CSS hides in an escape', 'a.css', ".x::after{content:'\\35 lines'}", ['5lines']],
  ])('%s', (_title, path, text, figures) => {
    expect(figuresIn(path, text)?.map((figure) => figure.replace(/^within /i, ''))).toEqual(
      figures.map((figure) => figure.replace(/^within /i, '')),
    );
  });
});

test.each(['font.woff2', '_astro/page.B1gX2a.js', '_headers', 'pagefind/en_1f2.pf_meta', 'CNAME'])(
  '%s is not read',
  (path) => {
    expect(readerFor(path)).toBeNull();
  },
);

test.each([
  'index.html',
  '404.html',
  'zh-hant/404/index.html',
  '_astro/page.B1gX2a.css',
  'pagefind/pagefind-1.js',
  'SHA256SUMS',
])('the address %s has no figure', (path) => {
  expect(auditPath(path)).toEqual([]);
});

test.each(['explainers/510000-lines/index.html', 'data/table-2.csv', '2026/index.html'])(
  'the address %s has one',
  (path) => {
    expect(auditPath(path)).toHaveLength(1);
  },
);
