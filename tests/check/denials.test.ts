import { describe, expect, test } from 'vitest';
import { problemsBeside, saidClaims } from './beside-claims.ts';

const SAID = saidClaims([
  ['patients', '12 patients', 'The report says that 12 patients recovered.', '報導說 12 名病患康復。'],
  ['prices', '12%', 'The report says that prices rose 12%.', '報導說物價上漲 12%。'],
  ['deal', '$4.6 billion', 'The report says that the deal cost $4.6 billion.', '報導說交易花費 46 億美元。'],
  ['driver', '34 years old', 'The report says that the driver is 34 years old.', '報導說司機 34 歲。'],
  ['dead', '60 dead', 'The report says that 60 dead were counted.', '報導說死者 60 人。'],
  ['opening', '2027', 'The report says that the line opens in 2027.', '報導說該線 2027 年通車。'],
  ['bill', '217–203', 'The report says that the bill passed by 217–203.', '報導說法案以 217 比 203 通過。'],
  ['march', '約四萬人', 'The report says that about as many marched.', undefined],
  [
    'cost',
    '15-20%',
    'The report expects it to raise the cost of code by 15-20%.',
    '報導預期開發成本增加 15-20%。',
  ],
  ['share-to', '8-10%', 'The report expects the share to fall to 8-10%.', '報導預期占比降到 8-10%。'],
  ['chips', 'thousands of GPUs', 'The report says thousands of GPUs.', '報導說有數千顆 GPU。'],
  ['months', '12 months', 'The report says 12 months.', '報導說 12 個月。'],
]);

const problemsOf = (body: string): ReturnType<typeof problemsBeside> => problemsBeside(SAID, body);

describe('what a claim says of its figure is not denied beside a link to it', () => {
  test.each([
    ['a verb that is denied before it', 'The deal did not cost [$4.6 billion](claim:deal).'],
    ['a verb that will not be', 'Prices won’t rise by [12%](claim:prices).'],
    ['a verb that is denied before it, in Chinese', '物價沒有上漲[12%](claim:prices)。'],
    ['a verb that denies', 'The ministry denies [60 dead](claim:dead).'],
    ['a verb that denies, in Chinese', '該部否認[60人](claim:dead)。'],
    ['what is not yet so', 'The driver is not yet [34 years old](claim:driver).'],
    ['what need not be, in Chinese', '該線不在[2027年](claim:opening)通車。'],
    ['a comparison', 'The driver is younger than [34](claim:driver).'],
    ['a fall in another word', 'Prices tumbled [12%](claim:prices).'],
    ['a time behind it', 'The line opens after [2027](claim:opening).'],
    ['a time before it, in Chinese', '該線[2027年](claim:opening)以後才通車。'],
    ['the other outcome', 'The bill failed by [217–203](claim:bill).'],
    ['a number that still grows', 'It counts [60 dead](claim:dead), and rising.'],
    ['a footnote that bounds it', 'It has [510,000 lines](claim:exact).[^a]\n\n[^a]: At most.'],
    ['a footnote that bounds it behind it', 'It has [510,000 lines](claim:exact)[^a]\n\n[^a]: Or more.'],
    ['a footnote in Chinese', '有[51萬行](claim:exact)。[^a]\n\n[^a]: 至多。'],
    ['an exception', 'All patients recovered except [12](claim:patients).'],
    ['an exception that comes first', 'Apart from [12 patients](claim:patients), everyone recovered.'],
    ['an exception in Chinese', '除了[12 名病患](claim:patients)，其他人都康復了。'],
    ['nothing but a space in the link', '[ ](claim:exact)'],
    ['nothing but a space in a link to words', 'It is [&nbsp;](claim:authentic).'],
    ['a word that it is false', 'The claim of [60 dead](claim:dead) is false.'],
    ['a word before it that it isn’t true', 'It isn’t true that the report counts [60 dead](claim:dead).'],
    ['a word that it is false, in Chinese', '所謂[60人](claim:dead)的說法不實。'],
    ['what it is nothing like', 'It is nothing like [510,000 lines](claim:exact).'],
    ['what it needn’t be, in Chinese', '未必是[51萬行](claim:exact)。'],
    ['what each has, in Chinese', '各有[51萬行](claim:exact)。'],
    ['more than it, in Chinese', '外流[51萬行](claim:exact)不止。'],
    ['what it changed to for what it changed by', 'Costs rise to [15-20%](claim:cost).'],
    ['a rise to what it fell to', 'The share rises to [8-10%](claim:share-to).'],
    ['a rise to what it fell to, in Chinese', '占比升到[8-10%](claim:share-to)。'],
    ['other things of a kind', 'It has [thousands](claim:chips) of CPUs.'],
    ['other things by their letters, in Chinese', '有[數千顆CPU](claim:chips)。'],
    ['an earliest time', 'It takes [12 months](claim:months) at the earliest.'],
    ['a longer time', 'It takes [12 months](claim:months), if not longer.'],
    ['a multiple behind it', 'It has [510,000 lines](claim:exact) times over.'],
    ['a bound around what is counted', 'It has [fewer lines than 510,000](claim:exact).'],
    ['a denial that ends it', 'It has [510,000 lines, not](claim:exact).'],
    ['the month of a year', 'It opens in May [2027](claim:opening).'],
    ['months that end with it', 'It opens from April to [June 2027](claim:opening).'],
  ])('%s', async (_title, body) => {
    const rules = (await problemsOf(body)).map(({ rule }) => rule);
    expect(rules.length).toBeGreaterThan(0);
    expect(['figure-mismatch', 'unmarked-figure']).toEqual(expect.arrayContaining(rules));
  });

  test.each([
    ['behind it', '[約四萬人](claim:march)都沒有上街。'],
    ['before it', '民眾沒有召集[約四萬人](claim:march)。'],
    ['as an exception', '除了[約四萬人](claim:march)，大家都上街了。'],
  ])(
    'a denial %s in a language in which the claim says nothing: the message tells how to say it',
    async (_title, body) => {
      expect(await problemsOf(body)).toEqual([
        expect.objectContaining({
          rule: 'figure-mismatch',
          message: expect.stringContaining('Give the claim its words in it, such as says@zh-hant.') as string,
        }),
      ]);
    },
  );

  test.each([
    ['what the report doesn’t say', 'It does not say who counted [60 dead](claim:dead).'],
    ['what the report doesn’t say, in Chinese', '報導沒有說明[約四萬人](claim:march)從何而來。'],
    ['who denies something else', '[約四萬人](claim:march)中，多數人沒看過報導。'],
    ['what is not so until then', 'The line does not open until [2027](claim:opening).'],
    ['what it leads up to', 'Before [2027](claim:opening) there is no line.'],
    ['an exception from something else', 'Except for [12 patients](claim:patients), all nurses are named.'],
    ['what it fell to', 'The share falls back to [8-10%](claim:share-to).'],
    ['the same things by their letters', '有[數千顆GPU](claim:chips)。'],
    ['what the report gives instead', 'It has [510,000 lines](claim:exact), not files.'],
    ['what is denied of others', 'It did not name them: [12 patients](claim:patients).'],
    ['more than it, besides', '除了[12 名病患](claim:patients)，也有護士康復。'],
    ['a footnote that says something else', 'It has [510,000 lines](claim:exact).[^a]\n\n[^a]: So it says.'],
  ])('but not %s', async (_title, body) => {
    expect((await problemsOf(body)).map(({ rule }) => rule)).toEqual([]);
  });
});
