import { describe, expect, test } from 'vitest';
import { article, json, places, problemsWith } from './contentFolder.ts';

const ARTICLE = 'articles/en/second.mdx';

describe('a fault in the list of names is one problem, whatever it leaves unnamed', () => {
  const texts = 'Llama 4 and GPT-4 are models, as is [Claude 3.5/4.0](claim:authentic).';
  const list = json(['GPT-4', 'Llama 4', 'Claude 3.5/4.0']);
  const changes = { [ARTICLE]: article(texts).replace('order: 1', 'order: 2') };
  test.each<[string, string | null, string]>([
    ['empty', '', '1:1'],
    ['missing', null, '1:1'],
    ['cut off', list.slice(0, 11), '2:10'],
    ['an object', '{}', '1:1'],
    ['with a number', list.replace('"GPT-4"', '4'), '2:3'],
    ['with a name that lost its letters', list.replace('GPT-4', '4'), '2:3'],
    ['with a name that became a figure', list.replace('GPT-4', '4 models'), '2:3'],
  ])('%s', async (_title, names, place) => {
    expect(await problemsWith({ ...changes, 'names.json': list })).toEqual([]);
    const problems = await problemsWith({ ...changes, 'names.json': names });
    expect(problems.map(({ file }) => file)).toEqual(['names.json']);
    expect(places(problems)).toEqual([`${place} invalid-data`]);
  });

  test('a bad entry hushes no figure that it can’t have named', async () => {
    const problems = await problemsWith({
      'names.json': list.replace('"GPT-4"', '4'),
      [ARTICLE]: article('Zephyr 7 and GPT-4 are models.').replace('order: 1', 'order: 2'),
    });
    expect(problems.map(({ rule, figure }) => [rule, figure])).toEqual([
      ['unmarked-figure', '7'],
      ['invalid-data', undefined],
    ]);
  });

  test('what no name explains is still a problem', async () => {
    const problems = await problemsWith({
      'names.json': '',
      [ARTICLE]: article('It has 42 files.').replace('order: 1', 'order: 2'),
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['unmarked-figure', 'invalid-data']);
  });
});

describe('a list of names hides no figure', () => {
  test.each(['510,000 lines', '五十一萬', 'forty-two', '60 percent', '$7 Billion', '12 months', '510K'])(
    '%s',
    async (name) => {
      const problems = await problemsWith({
        'names.json': json([name]),
        [ARTICLE]: article(`It has ${name}.`).replace('order: 1', 'order: 2'),
      });
      expect(problems.map(({ rule }) => rule)).toEqual(['unmarked-figure', 'invalid-data']);
      expect(problems[1]?.message).toBe(`“${name}” is a figure, not a name`);
    },
  );

  test.each([
    ['Fire 120 dead', '120'],
    ['FIRE 120 DEAD', '120'],
    ['Quake 12 injured', '12'],
    ['Harbour 40 homes', '40'],
    ['Harbour 40 gazebos', '40'],
    ['The 510', '510'],
    ['lines 510', '510'],
    ['says 7', '7'],
    ['In 510', '510'],
    ['About 510', 'About 510'],
    ['Those ٥١٠', '٥١٠'],
  ])('%s holds one', async (name, figure) => {
    const [problem, ...others] = await problemsWith({ 'names.json': json(['GPT-4', name]) });
    expect(others).toEqual([]);
    expect([problem?.file, problem?.rule, problem?.figure]).toEqual(['names.json', 'invalid-data', figure]);
  });

  test.each([
    'GPT-4',
    'Llama 4',
    '3M',
    '4K',
    'npm 12',
    '7-Eleven',
    '101 Dalmatians',
    '4chan',
    'Three Mile Island',
    '三星',
    'Claude 3.5/4.0',
    'Type 2 diabetes',
    'Boeing 747',
    'COVID-19',
    'Catch 22',
    'The 39 Steps',
    '12 Monkeys',
    'Apollo 13 mission',
    'Area 51',
  ])('%s is a name', async (name) => {
    expect(await problemsWith({ 'names.json': json(['GPT-4', name]) })).toEqual([]);
  });
});
