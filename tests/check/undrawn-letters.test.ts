import { expect, test } from 'vitest';
import { article, CLAIMS, json, problemsWith, TABLE } from './contentFolder.ts';

const ARTICLE = 'articles/en/what-was-exposed.mdx';

async function undrawn(changes: Readonly<Record<string, string>>): Promise<string[]> {
  return (await problemsWith(changes))
    .filter(({ rule }) => rule === 'undrawn-letter')
    .map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)} ${message}`);
}

test('a letter that no font has is named where a picture would be drawn with it', async () => {
  expect(await undrawn({ [ARTICLE]: article('Text.', 'title: On 서울 and 서울\nsummary: B') })).toEqual([
    `${ARTICLE}:2:11 No font of the pictures has “서”`,
    `${ARTICLE}:2:12 No font of the pictures has “울”`,
  ]);
  const claims = json(CLAIMS.with(0, { ...CLAIMS[0]!, says: 'It is said of 𠮷.' }));
  expect(await undrawn({ 'reports/leak/claims.json': claims })).toEqual([
    expect.stringMatching(/claims\.json:\d+:\d+ No font of the pictures has “𠮷”$/u),
  ]);
});

test('a mark that no letter of a font has on it is named with its letter', async () => {
  expect(await undrawn({ [ARTICLE]: article('Text.', 'title: On a\u0338 and q\u0301\nsummary: B') })).toEqual(
    [
      `${ARTICLE}:2:11 No font of the pictures has “a\u0338”`,
      `${ARTICLE}:2:18 No font of the pictures has “q\u0301”`,
    ],
  );
});

test.each([
  ['letters of Vietnamese', 'Nguyễn, Huế, Đà Nẵng'],
  ['two accents that are characters of their own', 'Hue\u0302\u0301'],
  ['letters of Latin with their accents', 'Łódź, Ağrı, Đà Nẵng, São Tomé'],
  ['signs that only one of the fonts has', '₹5 = µ½ → √'],
  ['Traditional Chinese with its marks', '據稱「碼頭」——要什麼？'],
  ['the letters of a formula', 'CO₂, 10⁻ⁿ, ≈ ∞'],
  ['Greek', 'Αθήνα'],
  ['Cyrillic of Ukrainian and Russian', 'Київ, Ґалаґан, Ёлка'],
  ['an accent that is a character of its own', 'cafe\u0301'],
])('%s are drawn', async (_title, text) => {
  expect(
    await undrawn({ [ARTICLE]: article('Text.', `title: ${text.replaceAll('5', 'x')}\nsummary: B`) }),
  ).toEqual([]);
});

test('a text that no picture holds takes any letter', async () => {
  expect(await undrawn({ [ARTICLE]: article('The report names 서울 and Київ.') })).toEqual([]);
});

test('a cell of a table is drawn', async () => {
  const table = { ...TABLE, title: 'ประเทศ' };
  const name = `reports/leak/tables/${TABLE.name}.json`;
  expect((await undrawn({ [name]: json(table) })).length).toBe(5);
});
