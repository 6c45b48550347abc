import { describe, expect, test } from 'vitest';
import { cutSections } from '../../src/document/sections.ts';
import type { Section } from '../../src/schemas/report.ts';
import { readDocumentBytes } from '../../src/document/read-document.ts';
import { draftReport, type ReportDraft } from '../../src/editing/draft/draft-report.ts';
import { writeTables } from './write-tables.ts';

async function draftOf(text: string, name = 'report.md'): Promise<ReportDraft> {
  return draftReport(await readDocumentBytes(Buffer.from(text), name), []);
}

describe('a draft’s claims', () => {
  test.each<[title: string, text: string, figures: string[]]>([
    [
      'have what a measured number may miss by',
      'Homes spent 6.1 ± 0.2 per cent of income on heat, down from 7.0 ± 0.3 per cent.',
      ['6.1 ± 0.2 per cent', 'from 7.0 ± 0.3 per cent'],
    ],
    ['are scores, one to nil as well', 'Corvale beat Dunmore 2–0, and Jarrow 3–1.', ['2–0', '3–1']],
    ['are votes', 'The panel passed the plan 5-4.', ['5-4']],
    [
      'have what a price is for',
      'Hydrogen costs €5,000 per tonne, and a share £2.40.',
      ['€5,000 per tonne', '£2.40'],
    ],
    [
      'open no range where none follows',
      'Use fell to 9 tonnes, down from 12 tonnes.',
      ['9 tonnes', '12 tonnes'],
    ],
    [
      'are degrees without their sign where a thermometer shows decimals',
      'It was 7.9 C at noon, and -4 C before; grade 7C is kept.',
      ['7.9 C', '-4 C', '7C'],
    ],
    ['are no minutes that pass for lengths', 'The slow train takes 2h45m, the fast one 48m.', ['2h45m']],
    [
      'are no versions, at the start of an item either',
      '- Claude 3.5/4.0 came first\n- 12 others followed',
      ['12'],
    ],
    ['know whose cents they are', 'Each claim pays HK23.8 cents in the dollar.', ['HK23.8 cents']],
    ['pay nobody who won', 'A candidate aged 19 won Hill Top, which cost 5,000 won.', ['19', '5,000 won']],
    [
      'are two figures where no range fits both',
      'It repaid $6.8 million to 41,300 customers, and won by 1,204 to 1,195.',
      ['$6.8 million', '41,300', '1,204', '1,195'],
    ],
    [
      'begin behind words that can’t be read with them',
      '# Results for the six months to 30 June 2033\n\nSales were £412.6m.',
      ['six months', '30 June 2033', '£412.6m'],
    ],
  ])('%s', async (_title, text, figures) => {
    const { claims } = await draftOf(text);
    expect(claims.map(({ record }) => record.figure)).toEqual(figures);
  });

  test('are predictions in their own clause alone', async () => {
    const { claims } = await draftOf(
      'The company expects spending of £45m, and employs 2,930 people. Sales will reach £90m, up from £71m.',
    );
    expect(claims.map(({ record: { figure, kind } }) => `${figure} ${kind}`)).toEqual([
      '£45m prediction',
      '2,930 people assertion',
      '£90m prediction',
      '£71m assertion',
    ]);
  });
});

describe('a draft’s labels', () => {
  test.each<[title: string, text: string, labels: string[]]>([
    ['are references to judgments', 'It upheld a judgment ([2027] NSWCA 114).', ['2027', '114']],
    ['are minutes of a match', "It scored in the 82' and again at 90+3'.", ['82', '90+', '3']],
    [
      'are names of races and of cars',
      'The 4x400 relay, the 4x100m and a 4x4; a plot of 20x30 m.',
      ['4x400', '4x100m', '4x4'],
    ],
    ['are items of a form and standards', 'See Item 8, and ASC 606.', ['8', '606']],
    ['are answers of servers', 'Requests returned HTTP 503.', ['503']],
    ['are numbers of cases with a year', 'The filing is Case No. 35-10241.', ['35-10241']],
    ['are numbers to call, in groups of any length', 'Contact: +44 1632 960123.', ['+44', '1632', '960123']],
    ['are halves of a year', 'The first half of the year was the warmest.', ['half']],
  ])('%s', async (_title, text, labels) => {
    const draft = await draftOf(text);
    expect([draft.claims, draft.labels.map((label) => label.text)]).toEqual([[], labels]);
  });

  test.each<[title: string, text: string, name: string, published: string | null]>([
    [
      'who wrote it',
      '# Greens win\n\nBy L. Osei, 8 May 2036\n\nThe Greens won 17 seats.',
      'a.md',
      '2036-05-08',
    ],
    [
      'where and when',
      'FLOOD REPORT\nLower Maran basin, 17 May 2032, 18:00 local time\n\nHIGHLIGHTS\n\nRain of 212 mm fell.\n',
      'a.txt',
      '2032-05-17',
    ],
    [
      'that it was published',
      'Energy survey\nPublished 9 September 2027\n\nOf 3,204 homes, half answered.\n',
      'a.txt',
      '2027-09-09',
    ],
    ['in Chinese', '# 吞吐量創新高\n\n2031年1月15日　記者林某\n\n全年達43萬箱。', 'a.md', '2031-01-15'],
    [
      'a number that is told with it',
      '# Late goals\n\nSaturday 14 October 2028, attendance 11,482\n\nIt was cold.',
      'a.md',
      null,
    ],
    ['a sentence', '# Outage\n\nOn 3 June 2034 checkouts failed.', 'a.md', null],
  ])('are the document’s own date beside %s', async (_title, text, name, published) => {
    const { report, labels } = await draftOf(text, name);
    expect(report.published).toBe(published);
    expect(labels.filter(({ what }) => what === 'the date of the document')).toHaveLength(published ? 1 : 0);
  });
});

describe('a draft’s tables', () => {
  test.each<[title: string, text: string, name: string, table: string[]]>([
    [
      'are lines of a text with commas between their cells',
      'Average bills, pounds per year\nHome,2025,2026\nFlat,1020,1612\nTerrace,1390,\nDetached,2240,2575\n',
      'a.txt',
      [
        'dumbbell of first-year, second-year',
        'Home | @2025 | @2026',
        'Flat | 1020 | 1612',
        'Terrace | 1390 | –',
        'Detached | 2240 | 2575',
      ],
    ],
    [
      'draw what was planned beside what came of it',
      '| Item | Budget | Actual | Variance |\n|---|---|---|---|\n| Pay | £41 | £43 | £2 |\n| Drugs | £8 | £7 | £1 |\n| Total | £49 | £50 | £1 |\n',
      'a.md',
      [
        'grouped of budget, actual',
        'Item | Budget | Actual | Variance',
        'Pay | £41 | £43 | £2',
        'Drugs | £8 | £7 | £1',
        'Total | £49 | £50 | £1 (total)',
      ],
    ],
    [
      'leave places in a league out, whichever are shown',
      '| Pos | Team | P | Pts |\n|---|---|---|---|\n| 1 | Hexley | 11 | 26 |\n| 3 | Marwick | 11 | 21 |\n| 12 | Dunmore | 11 | 10 |\n',
      'a.md',
      ['bar of pts', 'Team | P | Pts', 'Hexley | 11 | 26', 'Marwick | 11 | 21', 'Dunmore | 11 | 10'],
    ],
    [
      'are in what the line above says, a count by so many or by a multiplier',
      '單位：萬TEU\n\n| 航線 | 118年 | 119年 |\n|---|---|---|\n| 北美 | 312.5 | 341.0 |\n| 歐洲 | 188.2 | 180.9 |\n',
      'a.md',
      [
        '× 10000 teu, dumbbell of first-year, second-year',
        '航線 | @118年 | @119年',
        '北美 | 312.5 | 341.0',
        '歐洲 | 188.2 | 180.9',
      ],
    ],
    [
      'know degrees by what has them',
      'Heat and rain\n\nMonth       Mean    Min   Rain\n            (C)     (C)   (mm)\nJanuary      4.8   -6.2   91.4\nMarch        7.7   -1.5   60.3\nMay         12.8    2.9   52.5\n',
      'a.txt',
      [
        'line of mean, min',
        'Month | Mean (C) | Min (C) | Rain (mm)',
        'January | 4.8 | -6.2 | 91.4',
        'March | 7.7 | -1.5 | 60.3',
        'May | 12.8 | 2.9 | 52.5',
      ],
    ],
  ])('%s', async (_title, text, name, table) => {
    expect(writeTables({ draft: await draftOf(text, name) })).toEqual(table);
  });

  test('count in tens of thousands and hundreds of millions', async () => {
    const { tables } = await draftOf(
      '| Port | Boxes (10 thousand TEU) | Sales (100 million yuan) |\n|---|---|---|\n| East | 312.5 | 4.1 |\n| West | 188.2 | 2.9 |\n',
    );
    const { fields } = tables[0]!.resource.schema;
    expect(fields.flatMap(({ figure }) => (figure ? [figure] : []))).toEqual([
      { unit: '萬 teu' },
      { unit: '億 CNY' },
    ]);
  });

  test('say once what columns of one unit are taken for', async () => {
    const { unsure } = await draftOf(
      '| Town | 2025 | 2026 |\n|---|---|---|\n| Ash | £5 | £6 |\n| Oak | £7 | £9 |\n',
    );
    expect(unsure).toContain('tables/town.json: “2025”, “2026”: taken for figures, in GBP.');
  });
});

test.each([
  ['東港與西港的車站數', 'zh-Hant'],
  ['东港与西港的车站数', 'zh-Hans'],
])('the language of %s is %s', async (text, language) => {
  const { report } = await draftOf(`# ${text}\n\n${text}有 30 個。`);
  expect(report.language).toBe(language);
});

test.each([
  [
    'signs that Markdown reads',
    '# T\n\nText.\n\n## A \\* b_ {c} & <d\n\n5 km.\n\n## C \\[x\\] up 7%\n\n6 km.\n',
  ],
  [
    'a number of its own, and a figure behind it',
    '# T\n\nText.\n\n## 19. Roughly 3 in ten of those asked\n\n7 km.\n\n## 20. 4 of all\n\n8 km.\n',
  ],
])('a section is found again whose heading has %s', async (_title, text) => {
  const document = await readDocumentBytes(Buffer.from(text), 'report.md');
  const { report, reading } = draftReport(document, []);
  const { missing } = cutSections(reading.text, (report as unknown as { sections: Section[] }).sections);
  expect(missing).toEqual([]);
});
