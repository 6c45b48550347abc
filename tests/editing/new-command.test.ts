import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Bench } from './bench.ts';

const REPORT = ['report', '--id', 'night-bus'];

/** The lines of an answer that name a place. */
function placesIn(stdout: string): string[] {
  return Array.from(stdout.matchAll(/^ {2}(\S+:\d+) {2}/gm), ([, place = '']) => place);
}

describe('what is new passes the check, and the check lists the gaps that the command names', () => {
  test.each([
    ['a report', REPORT, 4],
    ['a report with its title', [...REPORT, '--title', 'The night bus', '--publisher', 'A paper'], 2],
    ['a table', ['table', '--report', 'harbour-ferry', '--id', 'boats'], 3],
    ['a claim', ['claim', '--report', 'harbour-ferry', '--id', 'crew'], 1],
    [
      'a claim with a figure',
      ['claim', '--id', 'crew', '--figure', 'about 30 sailors', '--kind', 'estimate'],
      1,
    ],
    ['an article', ['article', '--id', 'who-sails'], 4],
    ['an article in Chinese', ['article', '--id', 'who-sails', '--lang', 'zh-hant'], 4],
    [
      'an article with a linked figure',
      ['article', '--id', 'who-sails', '--title', 'Who carries [roughly 40,000 people](claim:passengers)'],
      3,
    ],
    ['a translation', ['article', '--id', 'who-rides', '--lang', 'zh-hant', '--title', '誰搭船'], 3],
  ])('%s', async (_title, words, gaps) => {
    const bench = new Bench();
    const { status, stdout, stderr } = await bench.run('new', ...words);
    expect([status, stderr]).toEqual([0, '']);
    expect(await bench.errors()).toEqual([]);
    expect(placesIn(stdout)).toHaveLength(gaps);
    expect((await bench.gaps()).toSorted()).toEqual(placesIn(stdout).toSorted());
  });

  test('with nothing left to write, nothing is listed', async () => {
    const bench = new Bench();
    const { stdout } = await bench.run(
      'new',
      'claim',
      '--id',
      'crew',
      '--says',
      'The report says that a crew is aboard.',
    );
    expect(stdout).toMatch(/^Added to content\/reports\/harbour-ferry\/claims\.json:\d+\n$/);
  });
});

test('a report takes the hash and the size of its document', async () => {
  const bench = new Bench();
  writeFileSync(bench.path('bus.txt'), 'The bus\n');
  await bench.run('new', ...REPORT, '--document', 'bus.txt');
  const sha256 = createHash('sha256').update('The bus\n').digest('hex');
  expect(bench.json('content/reports/night-bus/report.json')).toMatchObject({
    document: { sha256, bytes: 8 },
  });
});

test('a claim is added behind the others, which stay as they were laid out', async () => {
  const bench = new Bench();
  const file = 'content/reports/harbour-ferry/claims.json';
  const before = bench.read(file);
  await bench.run('new', 'claim', '--id', 'crew');
  expect(bench.read(file).startsWith(before.replace(/\s*\]\s*$/, ''))).toBe(true);
});

test('a translation stands at the place of what it translates', async () => {
  const bench = new Bench();
  await bench.run('new', 'article', '--id', 'who-rides', '--lang', 'zh-hant');
  const original = bench.read('content/articles/en/who-rides.mdx');
  const translation = bench.read('content/articles/zh-hant/who-rides.mdx');
  const place = /^(?:report|published|order): .*$/gm;
  expect(translation.match(place)?.toSorted()).toEqual(original.match(place)?.toSorted());
});

describe('refuses in one sentence, and writes nothing,', () => {
  test.each([
    [
      'an id with a digit',
      ['claim', '--id', 'crew-2'],
      '--id: “crew-2” is not an id: use small letters a–z and single hyphens, without digits. Take “crew”?\n',
    ],
    [
      'an id with capitals',
      ['claim', '--id', 'Crew'],
      '--id: “Crew” is not an id: use small letters a–z and single hyphens, without digits. Take “crew”?\n',
    ],
    [
      'an id that is taken',
      ['article', '--id', 'who-rides'],
      '“content/articles/en/who-rides.mdx” is there already. Take another id, or edit that file.\n',
    ],
    [
      'a report that is there',
      ['report', '--id', 'harbour-ferry'],
      'The folder “content/reports/harbour-ferry” is there already. Take another id with --id, or edit the files in that folder, or remove it first.\n',
    ],
    [
      'a claim that is there',
      ['claim', '--id', 'passengers'],
      '“passengers” is a claim in content/reports/harbour-ferry/claims.json already. Take another id, or edit that claim.\n',
    ],
    [
      'an id that stands for a whole folder',
      ['article', '--id', 'index'],
      '“index.mdx” names what stands at the address of a whole folder, so nothing else can have that name. Name it after what it is about.\n',
    ],
    ['an id that says a figure', ['report', '--id', 'two-thirds'], /^“two-thirds” says nothing but a figure/],
    ['an id longer than files’ names', ['report', '--id', 'a'.repeat(300)], /is not an id/],
    [
      'a section that isn’t there',
      ['claim', '--id', 'crew', '--section', 'deck'],
      '--section: “deck” is no section. Take opening.\n',
    ],
    [
      'a figure that can’t be read',
      ['claim', '--id', 'crew', '--figure', 'many'],
      /^--figure: “many” can’t be read as a figure: /,
    ],
    [
      'a title with a figure',
      ['report', '--id', 'bus', '--title', '40 buses'],
      /^--title: “40” is a figure without a claim\. Link it to a claim/,
    ],
    [
      'a title with a link to no claim',
      ['article', '--id', 'fares', '--title', 'It carries [many people](claim:passenger)'],
      /^--title: “passenger” is no claim of the report harbour-ferry\. Did you mean “passengers”\?/,
    ],
    [
      'a kind of thing that it doesn’t know',
      ['chart'],
      '“chart” is nothing that can be new. It is one of report, table, claim, article.\n',
    ],
    ['a flag of another kind', ['claim', '--lang', 'en'], /^A new claim takes no --lang\. It takes --report/],
    ['a flag that it doesn’t know', ['claim', '--ib', 'crew'], '--ib is no option. Did you mean --id?\n'],
    ['to guess what it needs', ['claim'], 'Name the id with --id. See npm run new -- --help.\n'],
  ])('%s', async (_title, words, said) => {
    const bench = new Bench();
    const before = bench.files();
    const { status, stdout, stderr } = await bench.run('new', ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(bench.files()).toEqual(before);
  });
});
