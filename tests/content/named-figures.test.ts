import { describe, expect, test } from 'vitest';
import { figureIn, figureInOwn } from '../../src/content/named-figures.ts';
import { article, json, places, problemsWith, SOUND } from '../check/contentFolder.ts';

describe('a listed name that is a figure, or holds one beyond its own digits', () => {
  test.each([
    ['60% drop', '60%'],
    ['Big 60% Fall', '60%'],
    ['total of 510,000', '510,000'],
    ['Total of 510', '510'],
    ['the 510,000 lines', '510,000 lines'],
    ['GPT-4 has 510,000 lines', '510,000 lines'],
    ['Deal of 2,300', '2,300'],
    ['Report 1.234.567', '1.234.567'],
    ['about 40 riders', 'about 40'],
    ['USD 5 million', 'USD 5 million'],
    ['Lost 5 billion', '5 billion'],
    ['$5 Footlong', '$5'],
    ['Fall −20', '−20'],
    ['Windows 3–6', '3–6'],
    ['Exposed 85 and 120', '120'],
    ['half of it', 'half'],
    ['12 months', '12 months'],
    ['42 lamps', '42 lamps'],
    ['٤٢ lamps of glass', '٤٢ lamps of glass'],
    ['Twelve', 'Twelve'],
    ['Ten Thousand', 'Ten Thousand'],
    ['Two-Thirds', 'Two-Thirds'],
    ['Over Half', 'Over Half'],
    ['Nearly 40', 'Nearly 40'],
    ['Thirty Percent', 'Thirty Percent'],
    ['USD5m', 'USD5m'],
    ['共五十一萬行', '五十一萬行'],
    ['外洩51萬行', '51萬行'],
    ['𝟓𝟏𝟎,𝟎𝟎𝟎 Lines', '𝟓𝟏𝟎,𝟎𝟎𝟎 Lines'],
    ['５１０,０００ Users', '５１０,０００ Users'],
    ['٥١٠ Lines', '٥١٠ Lines'],
    ['120 Lines', '120 Lines'],
    ['Killed 120 People', '120 People'],
    ['5 USD', '5 USD'],
    ['60K Lines', '60K Lines'],
    ['Deal 2.3 Billion', '2.3 Billion'],
    ['1e6 Users', '1e6 Users'],
    ['10⁶ Users', '10⁶ Users'],
    ['Sixty Percent Drop', 'Sixty Percent'],
    ['Fire (120 dead)', '120'],
    ['Fire, 120 dead', '120'],
    ['Dead: 120', '120'],
    ['Than 60', '60'],
    ['Most Of 500', '500'],
  ])('%s', (name, figure) => {
    expect(figureIn(name)).toBe(figure);
  });
});

describe('a name keeps its own digits', () => {
  test.each([
    'GPT-4',
    'Claude 3.5',
    'Llama 4',
    '7-Eleven',
    '3M',
    '101 Dalmatians',
    'Boeing 747',
    'iPhone 15 Pro',
    'S&P 500',
    'Rule 10b-5',
    'Catch-22',
    'Two Sigma',
    'Million Dollar Baby',
    '60 Minutes',
    '8 Mile',
    'The 39 Steps',
    'Sum 41',
    '20th Century Fox',
    'Type 2 diabetes',
    'Chips Act of 2022',
    'Vision 2030',
    'Q3 2025',
    'o3-mini',
    'npm 12',
    'T+1',
    '24/7',
    '台北101',
    '三菱',
  ])('%s', (name) => {
    expect(figureIn(name)).toBeNull();
  });
});

describe('a name that a report lists for itself', () => {
  test.each(['x3', 'mp3', 'k2-turbo', 'x1-mini-2031-04-14', 'Llama 4'])('may be %s', (name) => {
    expect(figureInOwn(name)).toBeNull();
  });

  test.each(['60%drop', '$5m', '510k', '510,000-line', 'half-million', 'twelve', 'usd12', '五十一萬行'])(
    'may not be %s',
    (name) => {
      expect(figureInOwn(name)).not.toBeNull();
    },
  );

  test('is said in report.json, and hides nothing where it stands', async () => {
    const report = JSON.parse(SOUND['reports/leak/report.json']!) as object;
    const problems = await problemsWith({
      'reports/leak/report.json': json({ ...report, names: ['60%drop', 'x3'] }),
      'articles/en/what-was-exposed.mdx': article('The report gives a 60%drop for x3.'),
    });
    expect(places(problems)).toContain('9:20 unmarked-figure');
    expect(problems.find(({ file }) => file === 'reports/leak/report.json')).toMatchObject({
      rule: 'invalid-data',
      figure: '60%',
    });
  });
});

test('is said in names.json, and hides nothing where it stands', async () => {
  const problems = await problemsWith({
    'names.json': json(['GPT-4', 'total of 510,000']),
    'articles/en/what-was-exposed.mdx': article('The report gives a total of 510,000 for GPT-4.'),
  });
  expect(places(problems)).toContain('9:18 unmarked-figure');
  expect(problems.find(({ file }) => file === 'names.json')).toMatchObject({
    line: 3,
    column: 3,
    rule: 'invalid-data',
    figure: '510,000',
  });
});
