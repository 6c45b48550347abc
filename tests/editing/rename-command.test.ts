import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { Bench } from './bench.ts';

const FOLDER = 'content/reports/harbour-ferry';

/** A folder whose claim is named by a check, a tension, an article, texts and the links of a longer id. */
function named(): Bench {
  const bench = new Bench();
  const [claim] = bench.json(`${FOLDER}/claims.json`) as [object];
  const write = (path: string, value: unknown): void => {
    writeFileSync(bench.path(path), `${JSON.stringify(value, null, 2)}\n`);
  };
  const weekly = {
    id: 'passengers-weekly',
    section: 'opening',
    figure: '40,000 people',
    says: 'The same, again.',
    kind: 'estimate',
  };
  write(`${FOLDER}/claims.json`, [claim, { ...claim, ...weekly, section: (claim as typeof weekly).section }]);
  write(`${FOLDER}/checks.json`, [
    {
      id: 'twice',
      claim: 'passengers',
      expression: 'passengers-weekly + passengers - passengers-weekly',
      expect: 'agrees',
      says: 'It gives [roughly 40,000 people](claim:passengers) again.',
    },
  ]);
  write(`${FOLDER}/tensions.json`, [
    { id: 'pull', claims: ['passengers', 'passengers-weekly'], says: 'They pull apart.' },
  ]);
  return bench;
}

describe('npm run rename -- claim OLD NEW', () => {
  test('changes every place that names the claim, and no other', async () => {
    const bench = named();
    const before = bench.files();
    expect(await bench.errors()).toEqual([]);
    const { status, stdout, stderr } = await bench.run('rename', 'claim', 'passengers', 'riders');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n').toSorted()).toEqual([
      'Changed content/articles/en/who-rides.mdx',
      `Changed ${FOLDER}/checks.json`,
      `Changed ${FOLDER}/claims.json`,
      `Changed ${FOLDER}/tensions.json`,
    ]);
    expect(await bench.errors()).toEqual([]);
    expect(bench.json(`${FOLDER}/checks.json`)).toMatchObject([
      { claim: 'riders', expression: 'passengers-weekly + riders - passengers-weekly' },
    ]);
    expect(bench.json(`${FOLDER}/tensions.json`)).toMatchObject([
      { claims: ['riders', 'passengers-weekly'] },
    ]);
    const article = 'content/articles/en/who-rides.mdx';
    expect(bench.read(article)).toBe(before[article]?.replaceAll('claim:passengers)', 'claim:riders)'));
  });

  test('changes the claim whose share a chart marks', async () => {
    const bench = named();
    const path = `${FOLDER}/tables/boats.json`;
    const text = { type: 'string' };
    mkdirSync(bench.path(`${FOLDER}/tables`));
    writeFileSync(
      bench.path(path),
      JSON.stringify({
        name: 'boats',
        title: 'Boats',
        section: 'opening',
        schema: {
          fields: [
            { ...text, name: 'id' },
            { ...text, name: 'people', figure: { unit: 'people' } },
          ],
          primaryKey: 'id',
        },
        data: [{ id: 'old', people: '10' }],
        chart: {
          type: 'stacked',
          label: 'id',
          values: ['people'],
          share: { claim: 'passengers', rows: ['old'] },
        },
      }),
    );
    await bench.run('rename', 'claim', 'passengers', 'riders');
    expect(bench.json(path)).toMatchObject({ chart: { share: { claim: 'riders' } } });
  });

  test('keeps the old id as an alias, with the day, so that its address lives on', async () => {
    const bench = named();
    await bench.run('rename', 'claim', 'passengers', 'riders');
    await bench.run('rename', 'claim', 'riders', 'people');
    const report = (await readContent(bench.content)).reports.get('harbour-ferry');
    const claim = report?.claims.entries[0]?.value;
    expect(claim?.id).toBe('people');
    expect(claim?.aliases?.map(({ id }) => id)).toEqual(['passengers', 'riders']);
    expect(claim?.aliases?.[0]?.until).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test.each([
    ['a claim that isn’t there', ['claim', 'pasengers', 'riders'], /no claim\. Did you mean “passengers”\?/],
    ['an id with a digit', ['claim', 'passengers', 'riders-2'], /“riders-2” is not an id/],
    ['an id that is taken', ['claim', 'passengers', 'passengers-weekly'], /is taken in harbour-ferry/],
    ['a cell', ['claim', 'a/b/c', 'riders'], /“a\/b\/c” is a cell/],
    ['another kind', ['report', 'harbour-ferry', 'ferry'], /nothing that can be renamed/],
    ['no new id', ['claim', 'passengers'], /Name the old id and the new one/],
    [
      'another report',
      ['claim', 'passengers', 'riders', '--report', 'harbor-ferry'],
      /Did you mean “harbour-ferry”/,
    ],
  ])('refuses %s, and changes nothing', async (_title, words, said) => {
    const bench = named();
    const before = bench.files();
    const { status, stderr } = await bench.run('rename', ...words);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
    expect(bench.files()).toEqual(before);
  });

  test('what a renamed claim is called now is said where its former id is used', async () => {
    const bench = named();
    await bench.run('rename', 'claim', 'passengers', 'riders');
    const { status, stderr } = await bench.run('rename', 'claim', 'passengers', 'people');
    expect([status, stderr]).toEqual([
      2,
      '“passengers” was renamed already. The claim is “riders” now: rename that.\n',
    ]);
    const former = (path: string): string => bench.read(path).replaceAll('riders', 'passengers');
    for (const path of [
      'content/articles/en/who-rides.mdx',
      `${FOLDER}/checks.json`,
      `${FOLDER}/tensions.json`,
    ])
      writeFileSync(bench.path(path), former(path));
    const unknown = (await checkContent(bench.content)).filter(({ rule }) => rule === 'unknown-claim');
    expect(new Set(unknown.map(({ file }) => file)).size).toBe(3);
    expect(new Set(unknown.map(({ hint }) => hint))).toEqual(
      new Set(['The claim was renamed: it is “riders” now.']),
    );
  });

  test('a former id is nobody else’s', async () => {
    const bench = named();
    await bench.run('rename', 'claim', 'passengers', 'riders');
    const { stderr } = await bench.run('rename', 'claim', 'passengers-weekly', 'passengers');
    expect(stderr).toMatch(/“passengers” is taken/);
    const claims = bench.read(`${FOLDER}/claims.json`).replace('"passengers-weekly"', '"passengers"');
    writeFileSync(bench.path(`${FOLDER}/claims.json`), claims);
    expect((await bench.errors()).filter((each) => each.endsWith('duplicate-id'))).toHaveLength(1);
  });
});
