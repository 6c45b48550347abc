import { describe, expect, test } from 'vitest';
import { EXACT, problemsBeside, saidClaims } from './beside-claims.ts';

const COST = { ...EXACT, id: 'cost', figure: '$4.6 billion', says: 'The report says $4.6 billion.' };
const SAID = saidClaims([
  ['patients', '12 patients', 'The report says that 12 patients recovered.', '報導說 12 名病患康復。'],
  ['loss', '$30 million', 'The report tells of a loss of $30 million.', '報導說虧損 3000 萬美元。'],
  ['match', '3-1', 'The report says that the home side lost 3-1.', '報導說主隊以 3-1 落敗。'],
  ['forty', '40%', 'The report says that the share fell to 40%.', '報導說降到 40%。'],
  ['prices', '4.2%', 'The report says that prices rose 4.2%.', '報導說物價上漲 4.2%。'],
]);

/** The rules that a second article with this body breaks. */
async function rulesOf(body: string): Promise<string[]> {
  const problems = await problemsBeside([COST, ...SAID], body);
  return problems.map(({ rule }) => rule);
}

describe('what a claim says of its figure is held against the words beside a link to it', () => {
  test.each([
    ['a rate that heads its column', '| Per month |\n| --- |\n| [510,000 lines](claim:exact) |'],
    ['a rest before a noun, in Chinese', '占[四成](claim:forty)多住戶。'],
    ['a rate apart', 'It cost [$4.6 billion](claim:cost), every month, it says.'],
    ['a rate in brackets', 'It cost [$4.6 billion](claim:cost) (a month).'],
    ['a rate in Chinese behind it', '花費[46 億美元](claim:cost)一個月。'],
    ['a rate ahead in its clause', 'Every ship cost [$4.6 billion](claim:cost).'],
    ['a rate ahead in its clause, in Chinese', '每艘船花了[46 億美元](claim:cost)。'],
    ['what is denied', 'It says that [12 patients](claim:patients) did not recover.'],
    ['what is denied, in Chinese', '[12 名病患](claim:patients)沒有康復。'],
    ['a profit for a loss', 'It tells of [a profit of $30 million](claim:loss).'],
    ['a profit for a loss, in Chinese', '獲利[3000 萬美元](claim:loss)。'],
    ['a match won for one lost', 'The home side won [3-1](claim:match).'],
    ['a match won for one lost, in Chinese', '主隊獲勝[3比1](claim:match)。'],
    ['what it fell by for what it fell to', 'It tells of a drop of [40%](claim:forty).'],
    ['what it rose to for what it rose by', 'Prices rose to [4.2%](claim:prices).'],
    ['what it rose to for what it rose by, in Chinese', '物價漲到[4.2%](claim:prices)。'],
    ['a verb of no known direction', 'Prices cooled by [4.2%](claim:prices).'],
    ['a noun of no known direction', 'It tells of a [4.2%](claim:prices) slide in prices.'],
    ['a fall in another word, in Chinese', '物價回落[4.2%](claim:prices)。'],
  ])('%s', async (_title, body) => {
    expect(await rulesOf(body)).toEqual(['figure-mismatch']);
  });

  test.each([
    ['a verb behind it, in Chinese', '[51 萬行](claim:exact)多屬舊碼，[四成](claim:forty)多半是租戶。'],
    ['each that says so', 'Each count gives [510,000 lines](claim:exact).'],
    ['what else is denied', '[12 patients](claim:patients) are not named; it doesn’t say who.'],
    ['a loss', 'It made a loss of [$30 million](claim:loss).'],
    ['the match as it went', 'The home side lost [3-1](claim:match) to those who won.'],
    ['what it fell to', 'It fell to [40%](claim:forty).'],
    ['what it rose by', 'Prices rose by [4.2%](claim:prices), 物價走高[4.2%](claim:prices)。'],
    ['who did it', 'It was signed by [12 patients](claim:patients), followed by [40%](claim:forty).'],
  ])('but not %s', async (_title, body) => {
    expect(await rulesOf(body)).toEqual([]);
  });
});
