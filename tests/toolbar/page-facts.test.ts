import { expect, test } from 'vitest';
import { findProblems } from '../../src/check/check-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import type { Fact, FactGroup, PageFacts } from '../../src/toolbar/facts.ts';
import { pageFacts } from '../../src/toolbar/page-facts.ts';
import { explainerAddress, reportAddress } from '../../src/addresses/address.ts';
import { article, CLAIMS, json, layOut, TABLE, type Changes } from '../check/contentFolder.ts';
import { en, zhHant } from '../languages.ts';

const SLUG = 'what-was-exposed';
const EN = explainerAddress(en, SLUG);
const ARTICLE = `articles/en/${SLUG}.mdx`;

async function factsOf(path: string, changes: Changes = {}): Promise<PageFacts> {
  const content = await readContent(await layOut(changes));
  return pageFacts(content, await findProblems(content), path);
}

async function groupOf(kind: FactGroup['kind'], changes: Changes = {}, path = EN): Promise<readonly Fact[]> {
  const { groups } = await factsOf(path, changes);
  return groups.find((group) => group.kind === kind)?.facts ?? [];
}

/** Each fact in a line: its label and what it says. */
function lines(facts: readonly Fact[]): string[] {
  return facts.map(({ label, says }) => `${label} | ${says}`);
}

/** A place as an editor reads it, from the content folder. */
function placeOf(place: Fact['source']): string {
  if (!place) return 'nowhere';
  return `${place.file.replace(/^.*content-[^/]*\//u, '')}:${String(place.line)}:${String(place.column)}`;
}

test('the claims of an article in reading order, then what it draws', async () => {
  const facts = await groupOf('cited');
  expect(lines(facts)).toEqual([
    'roughly 510,000 lines | lines-total: estimate, printed “roughly 510,000 lines”',
    'over 60% | share: estimate, printed “over 60%”',
    '25-30% | growth: prediction, printed “25-30%”',
    'authentic | authentic: opinion, no figure',
    'Chart parts | The parts: 2 figures of the report',
  ]);
});

test('each at its place in the article and in the report’s data', async () => {
  const facts = await groupOf('cited', {
    [ARTICLE]: article('The core has [](claim:parts/core/lines), of\n[over 60%](claim:share).'),
  });
  const places = facts.map(({ spots = [], source }) => [placeOf(spots[0]?.place), placeOf(source)]);
  expect(places).toEqual([
    [`${ARTICLE}:9:14`, 'reports/leak/tables/parts.json:38:16'],
    [`${ARTICLE}:10:2`, 'reports/leak/claims.json:10:11'],
  ]);
});

test('a claim in the title stands on the title’s line', async () => {
  const head = 'title: "Of [roughly 510,000 lines](claim:lines-total)"\nsummary: What each part holds.';
  const [fact] = await groupOf('cited', { [ARTICLE]: article('Text.', head) });
  expect(placeOf(fact?.spots?.[0]?.place)).toBe(`${ARTICLE}:2:13`);
});

test('what finds a link on the page again: its claim and the text around it', async () => {
  const [fact] = await groupOf('cited');
  expect(fact?.spots?.[0]?.target).toEqual({
    selector: 'a.claim[href="#note-lines-total"]',
    text: 'roughly 510,000 lines',
    before: 'The report says ',
    after: ', over 60%, 25-30% and that it is authentic.',
  });
});

test.each([
  [
    'a text that isn’t the printed one',
    '[about 510 thousand lines](claim:lines-total)',
    ['about 510 thousand lines'],
  ],
  ['but not more words around it', '[has roughly 510,000 lines](claim:lines-total)', []],
  ['nor the printed one', '[](claim:lines-total) and [authentic](claim:authentic)', []],
])('words a figure otherwise: %s', async (_title, body, labels) => {
  const facts = await groupOf('reworded', { [ARTICLE]: article(body) });
  expect(facts.map(({ label }) => label)).toEqual(labels);
});

test('names that hide a figure, with every place', async () => {
  const facts = await groupOf('names', { [ARTICLE]: article('By GPT-4.\n\nAs GPT-4 and Claude.') });
  expect(facts.map(({ label, spots = [] }) => [label, spots.map(({ place }) => place?.line)])).toEqual([
    ['GPT-4', [9, 11]],
  ]);
});

test('number words that count nothing, and why', async () => {
  const facts = await groupOf('passed', {
    [ARTICLE]: article('One thing is missing: a half-hearted reply.'),
  });
  expect(lines(facts)).toEqual([
    'One thing | “one” as a pronoun, an article or a rank',
    'half-hearted | “half” as a degree or part of a word: nothing is divided in two',
  ]);
});

test('claims that no explainer in the page’s language uses, ready to be pasted', async () => {
  const translated = { [`articles/zh-hant/${SLUG}.mdx`]: article('[超過 60%](claim:share)。') };
  const facts = await groupOf('unused', translated, explainerAddress(zhHant, SLUG));
  expect(facts.map(({ label, paste }) => [label, paste])).toEqual([
    ['lines-total: roughly 510,000 lines', '[roughly 510,000 lines](claim:lines-total)'],
    ['authentic', '[text](claim:authentic)'],
    ['growth: 25-30%', '[25-30%](claim:growth)'],
    ['parts/core/lines: ~85,000', '[~85,000](claim:parts/core/lines)'],
    ['parts/model/lines: ~120,000', '[~120,000](claim:parts/model/lines)'],
  ]);
  expect(facts[0]?.says).toBe('The report puts the code at roughly 510,000 lines. (used in en)');
  expect(facts[0]?.address).toBe('/zh-hant/reports/leak/claims/#lines-total');
  expect(await groupOf('unused')).toEqual([]);
});

test('checks with what they come to, the page’s own first', async () => {
  const other = { id: 'growth-again', claim: 'growth', expression: '27%', expect: 'agrees', says: 'Growth.' };
  const own = {
    id: 'pair-share',
    claim: 'share',
    expression: '(parts/core/lines + parts/model/lines) / lines-total',
    expect: 'contradicts',
    says: 'The pair has a smaller share.',
  };
  const facts = await groupOf('verdicts', {
    'reports/leak/checks.json': json([other, own]),
    [ARTICLE]: article('The share is [over 60%](claim:share).'),
  });
  expect(lines(facts)).toEqual([
    'contradicts | pair-share: (~85,000 + ~120,000) ÷ ~510,000 ≈ 40.2%, set against share, “over 60%”',
    'agrees | growth-again: 27%, set against growth, “25-30%”',
  ]);
  expect(facts[0]).toMatchObject({ tone: 'odds', address: '/reports/leak/checks/#pair-share' });
});

test('what has no translation: explainers, titles, texts and cells', async () => {
  const claims = CLAIMS.map((claim) => ({ ...claim, 'says@zh-hant': '報導這樣說。' }));
  const facts = await groupOf('untranslated', {
    'reports/leak/claims.json': json([...claims.slice(0, 3), CLAIMS[3]]),
    'reports/leak/tables/parts.json': json({ ...TABLE, 'title@zh-hant': '各部分' }),
  });
  expect(lines(facts)).toEqual([
    `${SLUG}.mdx | written in “en” alone, none in “zh-hant”`,
    'title@zh-hant | report.json: A leak',
    'says@zh-hant | checks.json: The pair has a smaller share.',
    'says@zh-hant | claims.json: The report expects growth of 25-30%.',
    'settledBy@zh-hant | claims.json: Figures published within 3-6 months.',
    'title@zh-hant | report.json: Overview',
    'categories@zh-hant | tables/parts.json: Low, High',
    'part@zh-hant | tables/parts.json: Core',
    'part@zh-hant | tables/parts.json: Model',
  ]);
});

test('a text still to be written, before all else', async () => {
  const { groups } = await factsOf(EN, {
    [ARTICLE]: article(
      'To be written: who wrote the code',
      'title: What was exposed\nsummary: What each part holds.',
    ),
  });
  expect(groups[0]).toMatchObject({
    kind: 'problems',
    facts: [{ label: 'unfilled-gap', source: { line: 9 } }],
  });
});

test('nothing but the problems while there is an error', async () => {
  const { groups } = await factsOf(EN, { [ARTICLE]: article('It has 42 files.') });
  expect(groups.map(({ kind }) => kind)).toEqual(['problems']);
  expect(groups[0]?.facts[0]).toMatchObject({ label: 'unmarked-figure', tone: 'alarm' });
});

test.each([
  ['an explainer', EN, ['cited', 'verdicts', 'untranslated']],
  ['a report', reportAddress(en, 'leak'), ['verdicts', 'untranslated']],
  ['a part of a report', '/zh-hant/reports/leak/claims/', ['unused', 'verdicts', 'untranslated']],
  ['an embedded table', '/embed/leak/parts/', ['verdicts', 'untranslated']],
  ['the home page', '/', []],
  ['an explainer that isn’t there', '/explainers/nothing/', []],
])('what is told of %s', async (_title, path, kinds) => {
  const { groups } = await factsOf(path);
  expect(groups.map(({ kind }) => kind)).toEqual(kinds);
});
