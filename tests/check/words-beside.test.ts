import { describe, expect, test } from 'vitest';
import { EXACT, problemsBeside } from './beside-claims.ts';
import { article, problemsWith } from './contentFolder.ts';

const TIMES = { ...EXACT, id: 'times', figure: 'three times', says: 'The report says three times.' };
const MEDALS = {
  ...EXACT,
  id: 'medals',
  figure: '40 gold medals',
  says: 'The report counts 40 gold medals.',
};
const WEEKLY = {
  ...EXACT,
  id: 'weekly',
  figure: 'roughly 40,000 people a week',
  says: 'The report counts roughly 40,000 people a week.',
};
const SPOKEN = {
  ...WEEKLY,
  id: 'spoken',
  figure: 'roughly 40,000 people',
  says: 'Each week, the report says, roughly 40,000 people came.',
};
const JOBS = {
  ...EXACT,
  id: 'jobs',
  figure: '12,000 jobs',
  says: 'The report says that the works cut 12,000 jobs.',
};
const GAIN = {
  ...EXACT,
  id: 'gain',
  figure: '+12,000 jobs',
  says: 'The report says that jobs grew.',
};
const TICKET = { ...EXACT, id: 'ticket', figure: '$900', says: 'The report puts each ticket at $900.' };
const COST = { ...EXACT, id: 'cost', figure: '$4.6 billion', says: 'The report says $4.6 billion.' };
const MONTHS = { ...EXACT, id: 'wait', figure: '12 months', says: 'The report says 12 months.' };

/** The rules that a second article with this body breaks. */
async function rulesOf(body: string): Promise<string[]> {
  const claims = [MEDALS, MONTHS, TIMES, COST, TICKET, WEEKLY, SPOKEN, JOBS, GAIN];
  const problems = await problemsBeside(claims, body);
  return problems.map(({ rule }) => rule);
}

describe('words beside a claim link make another figure of it', () => {
  test.each([
    ['a bound', 'north of [510,000 lines](claim:exact)'],
    ['an approximation', 'close to [510,000 lines](claim:exact)'],
    ['a bound before an empty link', 'over [](claim:lines-total)'],
    ['an approximation before an empty link', 'about [](claim:exact)'],
    ['a bound with emphasis', '*more than* [510,000 lines](claim:exact)'],
    ['a bound on the line before', 'more than\n[510,000 lines](claim:exact)'],
    ['a sign for a bound', 'It has >[510,000 lines](claim:exact)'],
    ['a minus', 'It fell −[510,000 lines](claim:exact)'],
    ['a bound in Chinese', '突破[510,000 行](claim:exact)'],
    ['a rest in Chinese', '[51 萬](claim:exact)多行'],
    ['a denial', 'It is not [510,000 lines](claim:exact)'],
    ['a bound behind the link', 'It has [510,000 lines](claim:exact) at most.'],
    ['a bound in brackets', 'It has [510,000 lines](claim:exact) (at most) in all.'],
    ['a minus in words', 'It fell minus [510,000 lines](claim:exact)'],
    ['a minus before a qualifier', 'It fell minus [roughly 510,000 lines](claim:lines-total)'],
    ['the sign of a minus before a qualifier', 'It fell −[over 60%](claim:share)'],
    ['a sign of money', 'It cost $[over 60%](claim:share)'],
    ['a root', 'It has √[roughly 510,000 lines](claim:lines-total)'],
    ['a second percent sign', 'It has [over 60%](claim:share)%'],
    ['a percent sign behind a unit', 'It has [510,000 lines](claim:exact) ‰'],
    ['a word that is struck out', 'It has [~~roughly~~ 510,000 lines](claim:lines-total)'],
    ['a plus', 'It grew +[510,000 lines](claim:exact)'],
    ['a picture in the link', 'It has [![A lamp](/favicon.svg)](claim:exact)'],
    ['a numeral in Chinese', '三[51萬行](claim:exact)'],
    ['a bound in Chinese behind the link', '[51萬行](claim:exact)不到'],
    ['letters glued to it', 'over[510,000 lines](claim:exact)'],
    ['letters glued behind it', 'It has [510,000](claim:exact)th lines'],
    ['letters glued to an empty link', 'It has x[](claim:exact)'],
    ['a range that goes on behind an empty link', 'It has [](claim:exact)--萬'],
    ['letters glued behind an empty link', 'It has [](claim:exact)s'],
    ['a letter of another script glued to it', 'It has п[510,000 lines](claim:exact)'],
    ['growth by a multiple, in another language', '成長[三倍](claim:times)'],
    ['growth by a multiple behind it', '[三倍](claim:times)的成長'],
    ['another unit', '[510,000](claim:exact) files'],
    ['another unit of time', '[12](claim:wait) weeks'],
    ['a point behind a share', 'It rose [over 60%](claim:share) points.'],
    ['a power of the unit', 'It has [510,000 lines](claim:exact) squared.'],
    ['another unit in Chinese', '[51 萬](claim:exact)個檔案'],
    ['a bound before quotation marks', 'over “[510,000 lines](claim:exact)”'],
    ['a bound before a footnote', 'over[^a] [510,000 lines](claim:exact)\n\n[^a]: So it says.'],
    ['a bound before quotation marks in Chinese', '逾「[510,000 行](claim:exact)」'],
    ['a bound behind a dash', 'It has [510,000 lines](claim:exact) — or more.'],
    ['a bound that is said last', 'It has [510,000 lines](claim:exact), if not more.'],
    ['a number that still grows', 'It has [510,000 lines](claim:exact) and counting.'],
    ['an approximation that is said last', 'It has [510,000 lines](claim:exact), roughly.'],
    ['a maximum behind it', 'It has [510,000 lines](claim:exact) max.'],
    ['a bound within which it is, in Chinese', '有[51 萬行](claim:exact)以內'],
    ['a number that is nearly reached', 'It neared [510,000 lines](claim:exact)'],
    ['a number that is nearly reached, in Chinese', '直逼[510,000 行](claim:exact)'],
    ['a place', '第[51萬行](claim:exact)'],
    ['a fraction', '[51萬行](claim:exact)分之一'],
    ['letters of another currency', 'It cost CA[$4.6 billion](claim:cost)'],
    ['a comparison behind it', 'It has [510,000 lines](claim:exact) fewer than before.'],
    ['a comparison with more', 'It has [510,000](claim:exact) more lines than before.'],
    ['a comparison within it', 'It has [510,000 fewer lines](claim:exact).'],
    ['a fall of what rose', '[12,000 fewer jobs](claim:gain)'],
    ['a multiple of less', 'It has [three times](claim:times) less.'],
    ['a fall', 'It fell by [510,000 lines](claim:exact).'],
    ['a rise in Chinese', '增加[51 萬行](claim:exact)'],
    ['a fall in Chinese', '減少了[51 萬行](claim:exact)'],
    ['a bound in brackets', 'It has [510,000 lines](claim:exact) (at most).'],
    ['a bound in brackets in Chinese', '有[51 萬行](claim:exact)（以上）'],
    ['a bound before which brackets open', '有[51 萬行](claim:exact)（最多）'],
    ['a rate', 'It has [510,000 lines](claim:exact) a week.'],
    ['a rate in Chinese', '每週[51 萬行](claim:exact)'],
    ['a price for each', 'It costs [$4.6 billion](claim:cost) per box.'],
    ['a denial further off', 'It is far from [510,000 lines](claim:exact)'],
    ['too few of it', 'It has [510,000 lines](claim:exact) too few.'],
    ['a noun behind a number alone', 'It has [510,000](claim:exact) bedrooms.'],
    ['a bound in Chinese at the end', '售價[46 億美元](claim:cost)起。'],
    ['another thing', '[40](claim:medals) silver medals'],
    ['another thing in Chinese', '[40](claim:medals)面銀牌'],
    [
      'a bound that heads its column',
      '| Place | Minimum |\n| --- | --- |\n| All | [510,000 lines](claim:exact) |',
    ],
    ['a bound that heads its column, in Chinese', '| 至少 |\n| --- |\n| [51 萬行](claim:exact) |'],
    ['a bound that leads into a list', 'Fewer than:\n\n- [510,000 lines](claim:exact)'],
    ['a bound as a label', '- Maximum: [510,000 lines](claim:exact)'],
    ['a bound as a label, in Chinese', '上限：[51 萬行](claim:exact)'],
    ['a bound at the end of the clause', 'It has [510,000 lines](claim:exact) of code in it, if not more.'],
    ['a bound at the end of the clause, in Chinese', '有[51 萬行](claim:exact)外流，甚至更多。'],
    ['more of it', 'It has [510,000](claim:exact) and more of the lines.'],
    ['a bound behind an adverb, in Chinese', '外流的[51 萬行](claim:exact)還不到。'],
    ['hardly so many', 'It has scarcely [510,000 lines](claim:exact).'],
    ['a least one', 'Prices start at [$4.6 billion](claim:cost).'],
    ['as many each', 'It has [510,000 lines each](claim:exact).'],
    ['an age', 'They were aged [12](claim:wait).'],
  ])('%s', async (_title, body) => {
    expect(await rulesOf(body)).toEqual(['figure-mismatch']);
  });

  test.each([
    ['the claim’s own qualifier', 'about [roughly 510,000 lines](claim:lines-total)'],
    ['the claim’s own unit', '[510,000](claim:exact) lines'],
    [
      'a share that points to something',
      '[Over 60%](claim:share) points to a leak, and [over 60%](claim:share) point that way.',
    ],
    ['a verb', 'The report estimated [510,000 lines](claim:exact)'],
    [
      'an arrow, a bullet or a bracket',
      'From here → [510,000 lines](claim:exact), • [510,000 lines](claim:exact) ([510,000 lines](claim:exact))',
    ],
    ['a link that is struck out', 'It said ~~[510,000 lines](claim:exact)~~ at first.'],
    ['the claim’s own rate', '[roughly 40,000 people](claim:weekly) a week, 每週[約四萬人](claim:weekly)'],
    ['a rate of which the claim speaks', '[roughly 40,000 people](claim:spoken) a week'],
    [
      'a fall of which the claim speaks',
      'It cut [12,000 jobs](claim:jobs), 減少[一萬二千個工作](claim:jobs)',
    ],
    ['a verb of people', '[12](claim:wait) months after it closed down [12 months](claim:wait) before.'],
    ['a sum', 'It adds up to [510,000 lines](claim:exact)'],
    ['a length of time', 'over [12 months](claim:wait), within [12 months](claim:wait)'],
    ['Chinese words', '有[51 萬行](claim:exact)的AI與[51 萬行](claim:exact)程式碼'],
    [
      'letters glued to a claim without a figure',
      'Of [letter](claim:authentic)s and un[authentic](claim:authentic) ones',
    ],
    ['growth to a multiple', '成長為[三倍](claim:times)'],
    ['another claim on the line before', '有\n[五十一萬](claim:exact)\n[五十一萬](claim:exact)\n行'],
    [
      'the claim’s own thing',
      '[40](claim:medals) medals, of silver coins none, and [40](claim:medals)面金牌',
    ],
    ['what is said to be quoted', 'It is about “[510,000 lines](claim:exact)”.'],
    ['letters of the same currency', 'It cost US[$4.6 billion](claim:cost)'],
    ['a time since', 'It had [510,000 lines](claim:exact) a year ago.'],
    ['a word that only begins like a rate', 'It has [510,000 lines](claim:exact) a year-old tool counted.'],
    ['a source, and no rate', 'It has [510,000 lines](claim:exact) per the report.'],
    ['a heading that is no bound', '| Most recent |\n| --- |\n| [510,000 lines](claim:exact) |'],
    ['a paragraph that only stands before a list', 'At least.\n\n- [510,000 lines](claim:exact)'],
    ['what is said of the saying', 'It has [510,000 lines](claim:exact), or so it says.'],
    ['a price for each of which the claim speaks', 'Tickets are [$900 each](claim:ticket).'],
    ['an amount in whose midst one looks', 'Some of the [510,000 lines](claim:exact) are old.'],
    ['a noun behind it', 'Of [510,000](claim:exact) maximum care was taken.'],
    ['a time within', '要[12 個月](claim:wait)以內'],
    ['a dash', 'So — [510,000 lines](claim:exact) — it says.'],
    ['a list', '- [510,000 lines](claim:exact)'],
    ['words that end like a qualifier', '合約[510,000 行](claim:exact)、附近[510,000 行](claim:exact)'],
    ['a word that begins like a rest', '[51 萬行](claim:exact)多數人沒看過'],
  ])('but not %s', async (_title, body) => {
    expect(await rulesOf(body)).toEqual([]);
  });

  test('and the message says which words, and what to paste', async () => {
    const [problem] = await problemsWith({
      'articles/en/second.mdx': article('over [](claim:lines-total)').replace('order: 1', 'order: 2'),
    });
    expect(problem?.message).toBe(
      '“roughly 510,000 lines” is another figure with the words beside the link: “over roughly 510,000 lines” says more than 510,000; the claim says about 510,000.',
    );
    expect(problem?.hint).toContain('[](claim:lines-total)');
  });
});

describe('brackets beside a figure that make no link of it', () => {
  test.each([
    ['[18%(claim:growth)', '[18%](claim:growth)'],
    ['[18%](claim:growth', '[18%](claim:growth)'],
    ['[18%] (claim:growth)', '[18%](claim:growth)'],
    ['18%](claim:growth)', '[18%](claim:growth)'],
    ['18% (claim:growth)', '[18%](claim:growth)'],
    ['[about 18% more](claim:growth and so on', '[about 18% more](claim:growth)'],
  ])('are mended in the hint: %s', async (body, link) => {
    expect(await hintOf(body)).toBe(`The brackets of its link are broken: write ${link}.`);
  });

  test.each(['18% ([so it says](claim:growth))', '`[18%](claim:growth)`'])(
    'are not those of %s',
    async (body) => {
      expect(await hintOf(body)).toMatch(/^If you mean|^Link it to a claim/);
    },
  );

  async function hintOf(body: string): Promise<string | undefined> {
    const text = article(`It grew by ${body}.`).replace('order: 1', 'order: 2');
    const problems = await problemsWith({ 'articles/en/second.mdx': text });
    return problems.find(({ rule }) => rule === 'unmarked-figure')?.hint;
  }
});
