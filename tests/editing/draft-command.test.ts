import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { Bench } from './bench.ts';

const PIER = fileURLToPath(new URL('../fixtures/second-report/document.md', import.meta.url));

interface Table {
  readonly schema: { readonly fields: readonly Readonly<Record<string, unknown>>[] };
  readonly data: readonly Readonly<Record<string, string | null>>[];
  readonly chart?: object;
}

interface Claim {
  readonly id: string;
  readonly section: string;
  readonly figure: string;
  readonly says: string;
  readonly kind: string;
}

/** Drafts a document that is written here. */
async function draft(text: string): Promise<{
  bench: Bench;
  stdout: string;
  claims: Claim[];
  report: Record<string, unknown>;
}> {
  const bench = new Bench();
  writeFileSync(bench.path('document.md'), text);
  const { status, stdout, stderr } = await bench.run('draft', 'document.md', '--report', 'bus');
  expect([status, stderr]).toEqual([0, '']);
  const claims = bench.json('content/reports/bus/claims.json') as Claim[];
  return {
    bench,
    stdout,
    claims,
    report: bench.json('content/reports/bus/report.json') as Record<string, unknown>,
  };
}

describe('a report drafted from its document', () => {
  const bench = async (): Promise<Bench> => {
    const made = new Bench();
    await made.run('draft', PIER, '--report', 'pier-lamps');
    return made;
  };

  test('has every figure of the document, so that both commands pass', async () => {
    const pier = await bench();
    expect(await pier.errors()).toEqual([]);
    const { status, stdout } = await pier.run('verify', PIER, '--report', 'pier-lamps');
    expect(stdout).toContain('22 of its 22 figures and names are covered, beside 4 labels');
    expect(status).toBe(0);
  });

  test('guesses the type of each column', async () => {
    const pier = await bench();
    const { schema, data, chart } = pier.json(
      'content/reports/pier-lamps/tables/part-of-the-pier.json',
    ) as Table;
    expect(schema.fields.slice(1)).toMatchObject([
      { name: 'part-pier', title: 'Part of the pier' },
      { name: 'rank', figure: { unit: 'ordinal' } },
      { name: 'failures-year', figure: { unit: 'failures' } },
      { name: 'urgency', categories: ['Low', 'Medium', 'High'], categoriesOrdered: true },
      { name: 'urgency-reason' },
    ]);
    expect(data[0]).toMatchObject({ id: 'sea-end', urgency: 'High', 'urgency-reason': 'Salt on every lamp' });
    expect(chart).toMatchObject({ label: 'part-pier' });
  });

  test('takes the units of rows from the column that prints them', async () => {
    const { bench: pool } = await draft(
      [
        '# The pool after the works',
        '',
        '| Measure | Today | After | Unit |',
        '|---|---|---|---|',
        '| Lanes | 6 | 8 | lanes |',
        '| Opening hours | 52 | 44-46 | hours |',
        '| Heating | £19,500 | £9,800 | GBP |',
      ].join('\n'),
    );
    const { schema, data } = pool.json('content/reports/bus/tables/measure.json') as Table;
    expect(schema.fields.slice(1)).toMatchObject([
      { name: 'measure' },
      { name: 'today', figure: { unit: { field: 'unit' } } },
      { name: 'after', figure: { unit: { field: 'unit' } } },
      { name: 'unit', title: 'Unit' },
    ]);
    expect(data.map(({ unit }) => unit)).toEqual(['lanes', 'hours', 'GBP']);
    expect(await pool.errors()).toEqual([]);
  });

  test.each([
    [
      'one thing at two times',
      ['| Seats | Today | After |', '|---|---|---|', '| Desks | 36 | 48 |'],
      'dumbbell',
    ],
    [
      'two things',
      [
        '| Cost | Amount | Share |',
        '|---|---|---|',
        '| Heating | £19,500 | 41% |',
        '| Staff | £21,000 | 44% |',
      ],
      'bar',
    ],
  ])('draws two columns as %s', async (_title, rows, type) => {
    const { bench: pool } = await draft(['# The pool', '', ...rows].join('\n'));
    const [path = ''] = Object.keys(pool.files()).filter((each) =>
      each.startsWith('content/reports/bus/tables/'),
    );
    expect((pool.json(path) as Table).chart).toMatchObject({ type });
  });

  test.each([
    ['before and after', ['Before closure', 'After closure'], ['before-closure', 'after-closure']],
    ['pre and post', ['Pre-closure', 'Closure (post)'], ['pre-closure', 'closure-post']],
    [
      'the last of many words',
      ['Ferry riders each morning before', 'Ferry riders each morning after'],
      ['ferry-riders-morning-before', 'ferry-riders-morning-after'],
    ],
    ['no other filler', ['Riders of the night', 'Share'], ['riders-night', 'share']],
  ])('keeps in the ids of columns: %s', async (_title, headings, ids) => {
    const rows = [`| Line | ${headings.join(' | ')} |`, '|---|---|---|', '| North | 36 | 48 |'];
    const { bench: closure } = await draft(['# The bus', '', ...rows].join('\n'));
    const { schema } = closure.json('content/reports/bus/tables/line.json') as Table;
    expect(schema.fields.slice(2)).toMatchObject(ids.map((name) => ({ name })));
  });

  test('copies no sentence', async () => {
    const pier = await bench();
    const written = Object.entries(pier.files())
      .filter(([path]) => path.includes('pier-lamps'))
      .map(([, text]) => text)
      .join('\n');
    const words = readFileSync(PIER, 'utf8')
      .replace(/\|.*\||^#.*$/gm, '')
      .split(/\s+/);
    const runs = words
      .map((_, index) => words.slice(index, index + 5).join(' '))
      .filter((run) => run.split(' ').length === 5);
    expect(runs.filter((run) => written.includes(run))).toEqual([]);
  });

  test('is named gap by gap, and says what it isn’t sure of', async () => {
    const made = new Bench();
    const { stdout } = await made.run('draft', PIER, '--report', 'pier-lamps');
    expect(stdout).toMatch(/claims\.json:3 {2}\S+ {2}“about 1,200” {2}.+document\.md:5:18\n/);
    expect(stdout).toContain('“LX9”');
    expect(stdout).toContain('“Urgency” is taken for a scale: Low < Medium < High.');
    expect(stdout).toContain('the publisher, the date and the address are left open');
  });
});

describe('sections', () => {
  test('are Markdown’s headings of the highest level below the title', async () => {
    const { report } = await draft(
      '# The bus\n\nIt runs.\n\n## By day\n\nA.\n\n### Noon\n\nB.\n\n## By night\n\nC.\n',
    );
    expect(report).toMatchObject({
      title: 'The bus',
      sections: [{ id: 'opening' }, { id: 'by-day' }, { id: 'by-night' }],
    });
  });

  test('are short lines that stand alone, where there is no Markdown', async () => {
    const { report, stdout } = await draft(
      'The bus\n\nIt runs every day.\n\nBy night\n\nIt rests.\n\nWhy does it?\n\nNobody says.\n',
    );
    expect(report).toMatchObject({ title: 'The bus', sections: [{ id: 'opening' }, { id: 'by-night' }] });
    expect(stdout).toContain('Lines that stand alone are taken for headings: “By night”.');
  });

  test('keep a figure of their heading, as a link to its claim', async () => {
    const { report, bench, claims } = await draft('# The 40 buses\n\n## Why the 12 rest\n\nNobody says.\n');
    expect(claims.map(({ figure }) => figure)).toEqual(['40', '12']);
    expect(report.title).toMatch(/^The \[40\]\(claim:[a-z-]+\) buses$/);
    expect(report.sections).toMatchObject([
      { title: 'Why the rest', heading: expect.stringMatching(/^Why the \[12\]\(claim:/) as string },
    ]);
    expect(await bench.errors()).toEqual([]);
    expect((await bench.run('verify', 'document.md', '--report', 'bus')).status).toBe(0);
  });
});

describe('a claim', () => {
  test.each([
    [
      'is named after what it counts and what follows',
      'The town has about 300 buses in service.',
      'town-buses-service',
    ],
    ['is named by no figure', 'More than half of the drivers sleep.', 'drivers-sleep'],
    ['spells Chinese words', '停電戶數達 40。', 'tingdianshu'],
    ['is named by its section where no word helps', '共有 40。', 'opening'],
  ])('%s', async (_title, sentence, id) => {
    expect((await draft(`# The bus\n\n${sentence}\n`)).claims.at(-1)?.id).toBe(id);
  });

  test.each([
    ['a prediction', 'The town will buy 30 buses.', 'prediction'],
    ['more than was foretold', 'The town bought 30 buses, more than expected.', 'assertion'],
    ['what was foretold once', 'The town had expected 30 buses.', 'assertion'],
    ['what would have been', 'It would have been 30 buses.', 'assertion'],
    ['an estimate', 'The town has about 30 buses.', 'estimate'],
    ['an assertion', 'The town has 30 buses.', 'assertion'],
  ])('is taken for %s', async (_title, sentence, kind) => {
    expect((await draft(`# The bus\n\n${sentence}\n`)).claims[0]?.kind).toBe(kind);
  });
});

test('sentences that are alike give claims with ids of their own', async () => {
  const { claims } = await draft(`# The bus\n\n${'The town has 30 buses.\n\n'.repeat(80)}`);
  const ids = claims.map(({ id }) => id);
  expect(new Set(ids).size).toBe(80);
  expect([ids[1], ids[25], ids[26], ids[79]]).toEqual(
    ['-b', '-z', '-ba', '-db'].map((end) => `${ids[0] ?? ''}${end}`),
  );
});

test('a long document that repeats itself is drafted while an editor waits, and stands up to verify', async () => {
  const paragraph = 'The town said that 30 buses ran on 14 lines, which cost £19,500 a night.\n\n';
  const { bench, claims } = await draft(`# The bus\n\n${paragraph.repeat(8_000)}`);
  expect(claims).toHaveLength(24_000);
  const { status, stdout } = await bench.run('verify', 'document.md', '--report', 'bus');
  expect(stdout).toContain('24000 of 24000 printed figures (24000 claims, 0 cells) stand in their sections');
  expect(status).toBe(0);
});

test.each([
  ['figures in a line without words', '4&'.repeat(40_000), 40_000],
  ['one sentence without an end', 'sales of fuel rose 4% to 120 million dollars and '.repeat(6_000), 12_000],
  ['names in a line', 'Ford 4 and 30 cars, '.repeat(8_000), 8_000],
])('%s are drafted, and as many told as anyone reads', async (_title, text, figures) => {
  const { claims, stdout } = await draft(`# The bus\n\n${text}\n`);
  expect(claims).toHaveLength(figures);
  expect(stdout).toContain(`\n  … and ${figures - 1000} more.\n`);
  expect(stdout.length).toBeLessThan(300_000);
});

test.each([
  [
    'tables that are alike',
    '| Bus | Riders |\n| --- | --- |\n| Red | 5 |\n| Blue | 7 |\n\n'.repeat(2_000),
    4_000,
  ],
  ['claims of one print', '(5 '.repeat(10_000), 10_000],
])('thousands of %s are held against their document while an editor waits', async (_title, text, figures) => {
  const { bench } = await draft(`# The bus\n\n${text}\n`);
  const { status, stdout } = await bench.run('verify', 'document.md', '--report', 'bus');
  expect(stdout).toContain(`${figures} of its ${figures} figures`);
  expect(status).toBe(0);
});

describe('refuses in one sentence, and writes nothing,', () => {
  test.each([
    [
      'a report that is there',
      ['document.md', '--report', 'harbour-ferry'],
      /^The folder “content\/reports\/harbour-ferry” is there already\. Take another id with --report, or edit the files in that folder, or remove it first\.\n$/,
    ],
    ['no document', ['--report', 'bus'], /^Name one document: /],
    [
      'a document that isn’t there',
      ['nothing.md', '--report', 'bus'],
      /^“nothing\.md” doesn’t exist\. Name the file of the document\./,
    ],
    [
      'bytes that aren’t text',
      ['image.png', '--report', 'bus'],
      /^“image\.png” isn’t text in an encoding that can be told, nor a format that is read\. Name Markdown/,
    ],
    ['a folder', ['content', '--report', 'bus'], /^“content” is a folder\. Name the file of the document\./],
    ['a document without text', ['blank.md', '--report', 'bus'], /^“blank\.md” holds no text\./],
    ['no id', ['document.md'], /^Name the report’s folder with --report ID: /],
    ['an id with a digit', ['document.md', '--report', 'bus-2'], /^“bus-2” is not an id: /],
  ])('%s', async (_title, words, said) => {
    const bench = new Bench();
    writeFileSync(bench.path('document.md'), 'The bus\n');
    writeFileSync(bench.path('blank.md'), ' \n\n');
    writeFileSync(bench.path('image.png'), Uint8Array.of(0x89, 0x50, 0xff, 0xfe));
    const before = bench.files();
    const { status, stdout, stderr } = await bench.run('draft', ...words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(said);
    expect(bench.files()).toEqual(before);
  });
});
