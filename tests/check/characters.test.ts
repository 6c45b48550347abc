import { describe, expect, test } from 'vitest';
import { article, CLAIMS, json, problemsWith, SOUND, TABLE } from './contentFolder.ts';

const ARTICLE = 'articles/en/what-was-exposed.mdx';
const CLAIMS_FILE = 'reports/leak/claims.json';

/** Where the forbidden characters of changed files are said to be: `file:line:column`. */
async function foundIn(changes: Readonly<Record<string, string>>): Promise<string[]> {
  const problems = await problemsWith(changes);
  return problems
    .filter(({ rule }) => rule === 'forbidden-character')
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}

function claims(figure: string, says = 'A.'): Readonly<Record<string, string>> {
  return { [CLAIMS_FILE]: json(CLAIMS.with(0, { ...CLAIMS[0]!, figure, says })) };
}

describe('a character that no text may hold is refused', () => {
  test.each<[string, string]>([
    ['a right-to-left override', '\u202E'],
    ['a left-to-right embedding', '\u202A'],
    ['a right-to-left isolate', '\u2067'],
    ['a right-to-left mark', '\u200F'],
    ['an Arabic letter mark', '\u061C'],
    ['a noncharacter', '\uFFFE'],
    ['a noncharacter beyond the first plane', '\u{1FFFF}'],
    ['a control character of Latin-1', '\u0085'],
    ['DEL', '\u007F'],
    ['a private character', '\uE001'],
    ['an anchor of annotations', '\uFFF9'],
    ['a tag character', '\u{E0041}'],
    ['a letter that is seen as a gap', '\u3164'],
    ['a tag that no standard knows', '\u{E0080}'],
    ['an invisible sign of arithmetic', '\u2064'],
    ['a joiner that joins nothing', '\u034F'],
    ['an invisible sign of music', '\u{1D173}'],
    ['a choice of form for a space', '\uFE0F'],
    ['a choice of form of ideographs for a space', '\u{E0101}'],
    ['the mark of a file’s beginning', '\uFEFF'],
    ['a separator of paragraphs', '\u2029'],
    ['a sign for a character that was lost', '\uFFFD'],
  ])('%s', async (_title, character) => {
    expect(await foundIn(claims(`roughly ${character}510,000 lines`))).toEqual([`${CLAIMS_FILE}:5:24`]);
    const escaped = [...character]
      .map((each) =>
        [...Array(each.length).keys()]
          .map((at) => `\\u${each.charCodeAt(at).toString(16).padStart(4, '0')}`)
          .join(''),
      )
      .join('');
    const text = claims('roughly @510,000 lines')[CLAIMS_FILE]!.replace('@', escaped);
    expect(await foundIn({ [CLAIMS_FILE]: text })).toEqual([`${CLAIMS_FILE}:5:24`]);
    if (character === '\u0085') return;
    expect(await foundIn({ [ARTICLE]: article(`The report ${character}says.`) })).toEqual([
      `${ARTICLE}:9:12`,
    ]);
    expect(
      await foundIn({ [ARTICLE]: article('Text.', `title: A ${character}title\nsummary: B`) }),
    ).toContain(`${ARTICLE}:2:10`);
  });

  test('written as an entity', async () => {
    const body = 'The report &#x202e;says&rlm; so.';
    expect(await foundIn({ [ARTICLE]: article(body) })).toEqual([`${ARTICLE}:9:12`, `${ARTICLE}:9:24`]);
  });

  test('written as an entity that means a sign of the check’s own', async () => {
    const body = 'The report &#xE001;says&#xFFFC; so.';
    expect(await foundIn({ [ARTICLE]: article(body) })).toEqual([`${ARTICLE}:9:12`, `${ARTICLE}:9:24`]);
  });

  test('written as an entity in a text of JSON or of the frontmatter', async () => {
    expect(await foundIn(claims('roughly 510,000 lines', 'A &#x202e;says&lrm;.'))).toEqual([
      `${CLAIMS_FILE}:6:16`,
      `${CLAIMS_FILE}:6:28`,
    ]);
    const head = 'title: A &#xE001;title\nsummary: "B &rlm;\\x07"';
    expect(await foundIn({ [ARTICLE]: article('Text.', head) })).toEqual([
      `${ARTICLE}:2:10`,
      `${ARTICLE}:3:13`,
      `${ARTICLE}:3:18`,
    ]);
  });

  test('written as an escape of YAML', async () => {
    const head = 'title: "A \\u202Etitle"\nsummary: "B \\x07"';
    expect(await foundIn({ [ARTICLE]: article('Text.', head) })).toEqual([
      `${ARTICLE}:2:11`,
      `${ARTICLE}:3:13`,
    ]);
  });

  test.each(['510\uFE00,000 lines', '5\uFE0F10,000 lines', 'roughly\uFE0F 510,000', '1\u{E0101}0 lines'])(
    'a choice of form behind a letter or a digit: %j',
    async (figure) => {
      expect(await foundIn(claims(figure))).toHaveLength(1);
    },
  );

  test('half of one, which only an escape can write', async () => {
    const head = 'title: "A \\uD83Dtitle"\nsummary: B';
    expect(await foundIn({ [ARTICLE]: article('Text.', head) })).toEqual([`${ARTICLE}:2:11`]);
    const text = claims('roughly 510,000 lines', 'A @.')[CLAIMS_FILE]!.replace('@', '\\ude00');
    expect(await foundIn({ [CLAIMS_FILE]: text })).toHaveLength(1);
  });

  test('in a key', async () => {
    const table = { ...TABLE, data: [{ ...TABLE.data[0], 'li\u202Enes': '1' }, TABLE.data[1]] };
    expect(await foundIn({ 'reports/leak/tables/parts.json': json(table) })).toHaveLength(1);
  });

  test('as it stands in JSON that isn’t JSON with it', async () => {
    expect(await foundIn({ 'names.json': '["GPT-4\u0007"]' })).toEqual(['names.json:1:2']);
  });

  test('only so often: who takes those out finds the rest', async () => {
    expect(await foundIn(claims('\u202E'.repeat(5000)))).toHaveLength(20);
  });
});

describe('a text of one line has no break in it', () => {
  const site = (changes: object) => ({
    'site.json': json({ ...(JSON.parse(SOUND['site.json']!) as object), ...changes }),
  });

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['the publisher', site({ publisher: 'Reportedly\nBEGIN:VEVENT' }), ['site.json:5:27']],
    ['a figure', claims('roughly\n510,000 lines'), [`${CLAIMS_FILE}:5:23`]],
    [
      'a restatement',
      claims('roughly 510,000 lines', 'It says\r\nso.'),
      [`${CLAIMS_FILE}:6:21`, `${CLAIMS_FILE}:6:23`],
    ],
    ['a line separator', claims('roughly 510,000 lines', 'It says\u2028so.'), [`${CLAIMS_FILE}:6:21`]],
    ['a tab', claims('roughly\t510,000 lines'), [`${CLAIMS_FILE}:5:23`]],
    [
      'a line separator in a title',
      { [ARTICLE]: article('Text.', 'title: A\u2028B\nsummary: C') },
      [`${ARTICLE}:2:9`],
    ],
    ['a title', { [ARTICLE]: article('Text.', 'title: "A\\nB"\nsummary: C') }, [`${ARTICLE}:2:10`]],
  ])('%s', async (_title, changes, expected) => {
    expect(await foundIn(changes)).toEqual(expected);
  });

  test('not even as an entity', async () => {
    const problems = await problemsWith(claims('roughly 510,000 lines', 'It says&NewLine;so.'));
    expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      `${CLAIMS_FILE}:6:14 forbidden-markup`,
    ]);
  });

  test('but may be folded, and may end with one', async () => {
    const head = 'title: A title\n  of two lines\nsummary: >\n  A summary\n  of two lines';
    expect(await foundIn({ [ARTICLE]: article('Text.', head) })).toEqual([]);
  });
});

test('what scripts and emoji need passes', async () => {
  const body = 'The report writes नमस्‍ते, می‌خواهم, 葛󠄀, 👩‍💻, ❤️, ☺︎ and 全形　空格.';
  expect(await problemsWith({ [ARTICLE]: article(body) })).toEqual([]);
});
