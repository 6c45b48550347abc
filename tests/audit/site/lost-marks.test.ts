import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { auditSite } from '../../../src/audit/site/audit-site.ts';
import { readContent } from '../../../src/content/read-content.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const CLAIM =
  '<a data-mark="unverified" href="/reports/leak/claims/#seats">70 seats<span class="mark"> [unverified claim]</span></a>';
const MARKED = `<p>It counts ${CLAIM}.</p>`;
const page = (main: string, head = '<title>Seats</title>'): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body><main>${main}</main></body></html>`;
const ROW = { id: 'seats', figure: '70 seats', status: 'unverified' };
const drawing = '<svg><text>70 seats ?</text><text>Unverified claim</text></svg>';

/** A way out of a site: a file, what it says with its mark, and what takes the mark away. */
interface WayOut {
  readonly exit: string;
  readonly path: string;
  readonly text: string;
  readonly mark: string;
  readonly instead: string;
  readonly place: string;
}

const pages = [
  'index',
  'explainers/boats/index',
  'reports/leak/index',
  'reports/leak/claims/index',
  'about/index',
];
const wayOut = (
  exit: string,
  path: string,
  text: string,
  mark: string,
  place = 'text',
  instead = '',
): WayOut => ({
  exit,
  path,
  text,
  mark,
  instead,
  place,
});

const waysOut: readonly WayOut[] = [
  ...pages.map((path) => wayOut('a page', `${path}.html`, page(MARKED), ' data-mark="unverified"')),
  wayOut('the words of a mark', 'index.html', page(MARKED), ' [unverified claim]'),
  wayOut('an embedded chart', 'embed/leak/seats/index.html', page(MARKED), ' data-mark="unverified"'),
  wayOut(
    'a title',
    'index.html',
    page('', '<title>Over 70 seats [unverified]</title>'),
    ' [unverified]',
    '<title>',
  ),
  wayOut(
    'a description',
    'index.html',
    page('', '<meta name="description" content="Some 70 seats [unverified]">'),
    ' [unverified]',
    'meta description',
  ),
  wayOut(
    'a social tag',
    'index.html',
    page('', '<meta property="og:title" content="Some 70 seats [unverified]">'),
    ' [unverified]',
    'meta og:title',
  ),
  wayOut(
    'a drawing in a page',
    'index.html',
    page(`<figure data-mark="unverified">${drawing}</figure>`),
    ' data-mark="unverified"',
  ),
  wayOut(
    'structured data',
    'index.html',
    page(
      `<script type="application/ld+json">{"@graph":[{"@type":"Claim","text":"It has 70 seats [unverified]"}]}</script>`,
    ),
    ' [unverified]',
    'structured data',
  ),
  wayOut(
    'the status of structured data',
    'index.html',
    page(
      `<script type="application/ld+json">{"@graph":[{"text":"It has 70 seats","creativeWorkStatus":"unverified"}]}</script>`,
    ),
    '"creativeWorkStatus":"unverified"',
    'structured data',
    '"creativeWorkStatus":"published"',
  ),
  wayOut(
    'a live chart',
    'charts/leak/seats.json',
    JSON.stringify({ drawings: [{ texts: ['70 seats'], status: 'unverified' }] }),
    ',"status":"unverified"',
    '$.drawings[0].texts[0]',
  ),
  wayOut('a drawing as a file', 'data/leak/seats.svg', drawing, 'Unverified claim', '<text>'),
  wayOut(
    'a table in CSV',
    'data/leak/seats.csv',
    'id,figure,status\nseats,70 seats,unverified\n',
    'unverified',
    'row 2',
  ),
  wayOut(
    'claims in CSV',
    'data/leak/claims.csv',
    'id,low,status\nseats,70,unverified\n',
    'unverified',
    'row 2',
  ),
  wayOut(
    'data in JSON',
    'data/leak/claims.json',
    JSON.stringify({ data: [ROW] }),
    ',"status":"unverified"',
    '$.data[0].figure',
  ),
  wayOut(
    'a Data Package',
    'data/leak/datapackage.json',
    '{"title":"Leak of 70 seats [unverified]"}',
    ' [unverified]',
    '$.title',
  ),
  wayOut(
    'a calendar',
    'data/leak/predictions.ics',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Unverified prediction: 70 seats [unverified]\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ' [unverified]',
  ),
  wayOut(
    'the date of a prediction',
    'data/leak/predictions.ics',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Unverified prediction: more seats\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    'Unverified prediction',
    'SUMMARY',
    'Prediction',
  ),
  wayOut(
    'RSS',
    'rss.xml',
    '<rss><title>Over 70 seats [unverified]</title></rss>',
    ' [unverified]',
    '<title>',
  ),
  wayOut(
    'an article in RSS',
    'rss.xml',
    '<rss><content:encoded>&lt;p&gt;Over 70 seats &lt;b data-mark="unverified"&gt;70 seats, unverified&lt;/b&gt;&lt;/p&gt;</content:encoded></rss>'.replace(
      'Over 70 seats ',
      '',
    ),
    ' data-mark="unverified"',
    '<content:encoded>',
  ),
  wayOut(
    'an article in JSON Feed',
    'feed.json',
    JSON.stringify({ items: [{ content_html: '<b data-mark="unverified">70 seats, unverified</b>' }] }),
    String.raw` data-mark=\"unverified\"`,
    '$.items[0].content_html',
  ),
  wayOut(
    'Markdown',
    'about/index.md',
    'It counts [70 seats [unverified]](https://x.example/#seats).\n',
    ' [unverified]',
  ),
  wayOut(
    'our arithmetic in Markdown',
    'about/index.md',
    'That is 40.2% [our arithmetic on unverified figures].\n',
    ' [our arithmetic on unverified figures]',
  ),
  wayOut(
    'the list for language models',
    'llms.txt',
    '- [Boats](/x/): over 70 seats [unverified]\n',
    ' [unverified]',
  ),
  wayOut(
    'a search result',
    'pagefind/fragment/en_a.pf_fragment',
    '{"url":"/","content":"It counts 70 seats [unverified]."}',
    ' [unverified]',
  ),
  wayOut(
    'a search result in Chinese',
    'pagefind/fragment/zh_a.pf_fragment',
    '{"url":"/","content":"共\u200B 70 \u200B席 \u200B[\u200B未經\u200B查證\u200B]\u200B。"}',
    '[\u200B未經\u200B查證\u200B]',
  ),
  wayOut(
    'the description of a picture',
    'card.png',
    'Over 70 seats [unverified]',
    ' [unverified]',
    'its description',
  ),
];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lost-marks-'));
  const article = 'articles/en/boats.mdx';
  mkdirSync(join(folder, 'content', dirname(article)), { recursive: true });
  writeFileSync(join(folder, 'content', article), '---\ntitle: Boats\n---\n\nThe ferry.\n');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each(waysOut)('$exit: a lost mark is found in $path', async (way) => {
  expect(await holesIn(way.path, way.text)).toEqual([]);
  const bare = way.text.replace(way.mark, way.instead);
  expect(bare).not.toBe(way.text);
  const [hole] = await holesIn(way.path, bare);
  expect(hole).toMatchObject({ rule: 'unmarked-figure', severity: 'error' });
  expect(hole?.message).toContain(`in ${way.path} (${way.place}`);
  expect(hole?.file).toContain(way.path);
});

test('a lost mark leads to the line that the figure was written in', async () => {
  writeFileSync(
    join(folder, 'content/articles/en/boats.mdx'),
    '---\ntitle: Boats\n---\n\nIt counts 70 seats.\n',
  );
  const [hole] = await holesIn('llms.txt', '- [Boats](/x/): It counts 70 seats.\n');
  expect(hole).toMatchObject({ line: 5, column: 11, figure: '70' });
  expect(hole?.file).toMatch(/boats\.mdx$/);
});

async function holesIn(path: string, text: string): Promise<readonly Problem[]> {
  const file = join(folder, 'dist', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, encode(path, text));
  const { problems } = auditSite(join(folder, 'dist'), await readContent(join(folder, 'content')));
  return problems;
}

/** A text in the form that its file has. */
function encode(path: string, text: string): Buffer {
  if (path.endsWith('.pf_fragment')) return gzipSync(`pagefind_dcd${text}`);
  return path.endsWith('.png') ? describedPng(text) : Buffer.from(text);
}

function describedPng(description: string): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [
    chunk('IHDR', Buffer.alloc(13)),
    chunk('iTXt', Buffer.from(`Description\0\0\0\0\0${description}`)),
  ];
  return Buffer.concat([head, ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
