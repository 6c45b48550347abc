import { describe, expect, test } from 'vitest';
import { article, BODY_LINE, json, places, problemsWith, TABLE } from './contentFolder.ts';

const PATH = 'articles/en/second.mdx';

/** The problems of a second article with this body, as `line:column rule`, lines from the body's first. */
async function bodyProblems(body: string): Promise<string[]> {
  const problems = await problemsWith({ [PATH]: article(body).replace('order: 1', 'order: 2') });
  return places(problems.map((problem) => ({ ...problem, line: problem.line - BODY_LINE + 1 })));
}

async function firstProblem(
  body: string,
): Promise<{ message: string; hint: string; figure: string | undefined }> {
  const [problem] = await problemsWith({ [PATH]: article(body).replace('order: 1', 'order: 2') });
  return { message: problem?.message ?? '', hint: problem?.hint ?? '', figure: problem?.figure };
}

describe('a figure outside a claim link is found', () => {
  test.each([
    ['in a paragraph', 'It has 42 files.', ['1:8 unmarked-figure']],
    ['in words', 'It has forty-two files.', ['1:8 unmarked-figure']],
    ['in Chinese', '共有五十一萬行程式碼。', ['1:3 unmarked-figure']],
    ['behind an emoji and Han characters', '😀 中文 42 個', ['1:7 unmarked-figure']],
    ['in a heading', '## The 42 files', ['1:8 unmarked-figure']],
    ['in a list', '- a\n- 42 files', ['2:3 unmarked-figure']],
    ['in the second line of a quotation', '> It has\n> 42 files', ['2:3 unmarked-figure']],
    ['in the second line of a list entry', '- It has\n  42 files', ['2:3 unmarked-figure']],
    ['in a table', '| a |\n|---|\n| 42 |', ['3:3 unmarked-figure']],
    ['in a footnote', 'It is so.[^a]\n\n[^a]: See 42 files.', ['3:11 unmarked-figure']],
    ['in a block of code', '```\nlines = 42\n```', ['2:9 unmarked-figure']],
    ['in code', 'It runs `42 files`.', ['1:10 unmarked-figure']],
    ['in the text of an image', '![42 files](/favicon.svg)', ['1:3 unmarked-figure']],
    ['in the title of a link', '[here](/about/ "42 files")', ['1:17 unmarked-figure']],
    ['in the text of a link that is no claim', '[42 files](https://example.org/)', ['1:2 unmarked-figure']],
    ['over the border of emphasis', 'It has **510**,000 lines.', ['1:10 unmarked-figure']],
    ['over two kinds of emphasis', 'It has **5***1*0,000 lines.', ['1:10 unmarked-figure']],
    ['written as entities', 'It has &#52;&#x32; files.', ['1:8 unmarked-figure']],
    ['behind an escape', 'It is \\$42.', ['1:7 unmarked-figure']],
    [
      'around a zero-width no-break space',
      'It has 4\uFEFF2 files.',
      ['1:8 unmarked-figure', '1:9 forbidden-character'],
    ],
    ['in an emoji', 'It has 🔟 files.', ['1:8 unmarked-figure']],
    ['in a letter of another script', 'It has fivе files.', ['1:8 unmarked-figure']],
    ['in a ligature', 'It has ﬁve files.', ['1:8 unmarked-figure']],
    ['in full-width digits', 'It has ５１０ files.', ['1:8 unmarked-figure']],
    ['over a line’s end', 'It has two\nmillion files.', ['1:8 unmarked-figure']],
    ['in a component', '<Aside>\n\nIt has 42 files.\n\n</Aside>', ['3:8 unmarked-figure']],
    ['on a component’s own line', '<Aside>It has 42 files.</Aside>', ['1:15 unmarked-figure']],
    ['as the first number of a list', '2024. A year.', ['1:1 unmarked-figure']],
    [
      'partly in a claim link, from its start',
      '[510](claim:lines-total),000 lines',
      ['1:1 figure-mismatch', '1:2 unmarked-figure'],
    ],
    [
      'partly in a claim link, to its end',
      '5[10,000](claim:lines-total) lines',
      ['1:1 unmarked-figure', '1:2 figure-mismatch'],
    ],
    [
      'partly in a claim link, in Chinese',
      '[51](claim:lines-total)萬行',
      ['1:1 figure-mismatch', '1:2 unmarked-figure'],
    ],
    [
      'in a word that goes on in a claim link',
      'It has fi[ve files](claim:authentic).',
      ['1:8 unmarked-figure'],
    ],
    [
      'in a word that begins in a claim link',
      '[It has fif](claim:authentic)ty files.',
      ['1:9 unmarked-figure'],
    ],
    ['in a word in two claim links', '[fif](claim:authentic)[ty](claim:authentic)', ['1:2 unmarked-figure']],
    ['in the letters of the Romans', 'It has XIV percent.', ['1:8 unmarked-figure']],
    ['around a component', 'word<Predictions />hundred', ['1:20 unmarked-figure']],
    ['without spaces', 'It has fivehundredandten files.', ['1:8 unmarked-figure']],
    [
      'on cards, dominoes, tiles and a clock',
      '🂪 🁣 🀇 🕐',
      ['1:1', '1:4', '1:7', '1:10'].map((at) => `${at} unmarked-figure`),
    ],
    ['on dice', 'It has ⚄⚅ files.', ['1:8 unmarked-figure']],
    ['in Braille', 'It has ⠼⠑ files.', ['1:8 unmarked-figure']],
  ])('%s', async (_title, body, expected) => {
    expect(await bodyProblems(body)).toEqual(expected);
  });
});

describe('text without a loose figure passes', () => {
  test.each([
    ['a claim as the report prints it', '[roughly 510,000 lines](claim:lines-total)'],
    [
      'the same in other words',
      '[about 510 thousand](claim:lines-total) and 「[約 51 萬行](claim:lines-total)」',
    ],
    ['an empty link', 'The report says [](claim:lines-total) of code.'],
    ['a link over emphasis', '**[roughly 510,000](claim:lines-total)** lines'],
    ['a reference', '[roughly 510,000 lines][total]\n\n[total]: claim:lines-total'],
    ['a cell', '[about 85,000](claim:parts/core/lines)'],
    ['a claim without a figure', '[it is authentic](claim:authentic)'],
    ['a listed name', 'GPT-4 is a model.'],
    ['the numbers of rulers and wars', 'Elizabeth II, World War II, Part IV: a mix, CLI, %.'],
    ['words that hold number words', 'Often a third-party carries weight; one may say so at once.'],
    [
      'links inside the site and out of it',
      '[a](/about/) [b](#top) [c](https://example.org/) [d](mailto:a@example.org)',
    ],
    ['a star between spaces', 'a * b'],
    ['escaped marks', '\\*a\\* \\{b\\} \\<c'],
    ['braces and tags in code', '`{a}` `<b>`\n\n```\n{a} <b>\nimport x\n```'],
    ['a paragraph whose second line begins with export', 'They allow the\nexport of code.'],
    [
      'components',
      '<Chart table="parts" />\n\n<Table table="parts" />\n\n<Check id="pair-share" />\n\n<Checks />\n\n<Predictions />',
    ],
  ])('%s', async (_title, body) => {
    expect(await bodyProblems(body)).toEqual([]);
  });
});

describe('a claim link is held to its claim', () => {
  test.each([
    ['another number', '[500,000 lines](claim:lines-total)', '1:1 figure-mismatch'],
    ['another qualifier', '[over 510,000 lines](claim:lines-total)', '1:1 figure-mismatch'],
    ['no qualifier', '[510,000 lines](claim:lines-total)', '1:1 figure-mismatch'],
    ['a range’s midpoint', '[27.5%](claim:growth)', '1:1 figure-mismatch'],
    ['a figure for a claim that has none', '[42 reasons](claim:authentic)', '1:1 figure-mismatch'],
    ['an empty link to a claim that has none', 'So [](claim:authentic).', '1:4 figure-mismatch'],
    ['a qualifier beside the link', 'more than [roughly 510,000](claim:lines-total)', '1:11 figure-mismatch'],
    ['an unknown id', '[text](claim:lines-totl)', '1:1 unknown-claim'],
    ['an id in capitals', '[text](claim:Lines-total)', '1:1 unknown-claim'],
    ['a percent-encoded id', '[text](claim:lines%2Dtotal)', '1:1 unknown-claim'],
    ['an id with a space', '[text](<claim: lines-total>)', '1:1 unknown-claim'],
    ['an unknown cell', '[text](claim:parts/core/line)', '1:1 unknown-claim'],
    ['an unknown table', '<Chart table="part" />', '1:8 unknown-table'],
    ['an unknown check', '<Check id="pair" />', '1:8 unknown-check'],
  ])('%s', async (_title, body, expected) => {
    expect(await bodyProblems(body)).toEqual([expected]);
  });
});

describe('what could be code or lead elsewhere is refused', () => {
  test.each([
    ['an import', 'import x from "y"', ['1:1']],
    ['an export', 'export const a = b', ['1:1']],
    ['an expression', 'a {b} c', ['1:3']],
    ['an expression alone', '{b}', ['1:1']],
    ['an expression that would exhaust the parser', `{${'('.repeat(100_000)}`, ['1:1']],
    ['raw HTML', 'a <b>c</b>', ['1:3']],
    ['raw HTML in what a picture shows', '![a <b>](/favicon.svg)', ['1:5']],
    ['a script', '<script>alert()</script>', ['1:1']],
    ['a forged mark', '<span data-mark="own">a</span>', ['1:1']],
    ['a fragment', '<>a</>', ['1:1']],
    ['a comment', 'a <!-- b --> c', ['1:3']],
    ['an unknown component', '<Chrt table="parts" />', ['1:1']],
    ['a member of a component', '<Chart.x />', ['1:1']],
    ['an unknown attribute', '<Aside class="a">\n\nb\n\n</Aside>', ['1:8']],
    ['an expression as attribute', '<Check id={a} />', ['1:8']],
    ['a spread attribute', '<Aside {...a}>\n\nb\n\n</Aside>', ['1:8']],
    ['a missing attribute', '<Chart />', ['1:1']],
    ['a component in a heading', '## A <Predictions />', ['1:6']],
    ['a component in a cell', '| a |\n| - |\n| <Predictions /> |', ['3:3']],
    ['a component in a link', '[a <Predictions />](/about/)', ['1:4']],
    ['a component in emphasis', '**a <Predictions />**', ['1:5']],
    ['a component without an end', '<Aside>\n\ntext', ['1:1']],
    ['an event', '<Aside onclick="a">\n\nb\n\n</Aside>', ['1:8']],
    ['an expression in a tag that closes', '<Aside>\n\nText\n\n</Aside x={1}>', ['5:1']],
    ['a tag that closes with an attribute', '<Aside>\n\nText\n\n</Aside x="a">', ['5:1']],
    ['a tag that closes twice over', '<Aside>\n\nText\n\n</Aside/>', ['5:1']],
    ['a component where an address seems to begin', 'a ](<Check id="none" />)', ['1:5']],
    ['a component behind an escaped bracket', '\\](<Chart table="none" />)', ['1:4']],
    ['a component where a definition seems to begin', ']: <Predictions />', ['1:4']],
    ['a component in what code seems to be', 'a `b\n<Chart table="none" />\nc`', ['2:1']],
    ['javascript:', '[a](javascript:b)', ['1:1']],
    ['javascript: with a private letter in it', '[a](java&#xE001;script:b)', ['1:1']],
    ['javascript: in capitals', '[a](JaVaScRiPt:b)', ['1:1']],
    ['javascript: in entities', '[a](&#106;avascript:b)', ['1:1']],
    ['javascript: by reference', '[a][b]\n\n[b]: javascript:c', ['3:1']],
    ['javascript: behind a tab', '[a](<java\tscript:b>)', ['1:1']],
    ['javascript: in angle brackets', '<javascript:b>', ['1:1']],
    ['javascript: with its colon percent-coded', '[a](javascript%3Ab)', ['1:1']],
    ['data:', '[a](data:text/html,b)', ['1:1']],
    ['http:', '[a](http://example.org/)', ['1:1']],
    ['a bare address', 'See www.example.org for more.', ['1:5']],
    ['another host', '[a](//example.org/)', ['1:1']],
    ['another host behind backslashes', '[a](/\\\\example.org/)', ['1:1']],
    ['claim: in capitals', '[a](CLAIM:authentic)', ['1:1']],
    ['an image from another host', '![a](https://example.org/a.png)', ['1:1']],
    ['an image by reference from another host', '![a][b]\n\n[b]: https://example.org/a.png', ['1:1']],
    ['an image that would be imported', '![a](../../../src/a.ts)', ['1:1']],
    ['an image with a broken escape', '![a](/%zz.png)', ['1:1']],
    ['a link to nothing', '[a]()', ['1:1']],
    ['a letter that is written beforehand', '[a](mailto:a@example.org?subject=510,000%20lines)', ['1:1']],
    ['a letter with a line of its head hidden', '[a](mailto:a%0d@example.org)', ['1:1']],
    ['a second title', '# A title', ['1:1']],
    ['a link within a link', 'So [it [says](https://example.org/) here](/about/).', ['1:41']],
    ['a figure beside a code block’s fence', '```510000\na\n```', ['1:1']],
    ['a figure behind a code block’s language', '```json 510000\na\n```', ['1:1']],
  ])('%s', async (_title, body, expected) => {
    expect(await bodyProblems(body)).toEqual(expected.map((place) => `${place} forbidden-markup`));
  });

  test.each([
    ['alone', 'import x from "y"'],
    ['before a text', 'import x from "y"\n\nText.'],
    ['before lines of space', 'export const a = b\n \n'],
  ])('up to the end of its line: a statement %s', async (_title, body) => {
    const [problem] = await problemsWith({ [PATH]: article(body).replace('order: 1', 'order: 2') });
    const [line = ''] = body.split('\n');
    expect(problem).toMatchObject({ line: BODY_LINE, endLine: BODY_LINE, endColumn: line.length + 1 });
  });

  test('and the rest of the article is checked all the same', async () => {
    const body =
      'It has 42 files.\n\n<!-- a -->\n\n{b} and 43 files\n\n<Aside>\n\n[a](claim:nothing-of-it)\n\n</Aside>';
    expect(await bodyProblems(body)).toEqual([
      '1:8 unmarked-figure',
      '3:1 forbidden-markup',
      '5:1 forbidden-markup',
      '5:9 unmarked-figure',
      '9:1 unknown-claim',
    ]);
  });

  test.each([
    '## &nbsp;',
    '##',
    '## [](https://example.org/)',
    '> ## &#32;',
    '-',
    '- &nbsp;',
    '1. [](/about/)',
  ])('a heading or an item without words, “%s”', async (heading) => {
    expect(await bodyProblems(`Text.\n\n${heading}\n\nMore.`)).toContain(
      `3:${heading.startsWith('>') ? '3' : '1'} forbidden-markup`,
    );
  });

  test('but none with a word, a picture or a claim’s figure', async () => {
    const body = '- `a`\n- ***\n\n## ![A lamp](/favicon.svg)\n\n## [](claim:share)\n\n## *b*';
    expect(await bodyProblems(body)).toEqual([]);
  });

  test('and no markup hides a figure', async () => {
    expect(await bodyProblems('It has 510<b>,</b>000 lines.')).toEqual([
      '1:8 unmarked-figure',
      '1:11 forbidden-markup',
    ]);
    expect(await bodyProblems('It has 510{","}000 lines.')).toContain('1:11 forbidden-markup');
  });
});

describe('emphasis that Markdown leaves standing is found', () => {
  test.each([
    ['beside Chinese punctuation', '**注意：**今年', ['1:1 stray-emphasis']],
    ['without its partner', 'An **open mark', ['1:4 stray-emphasis']],
    ['as single stars', '「*注意。*今年」', ['1:2 stray-emphasis']],
  ])('%s', async (_title, body, expected) => {
    expect(await bodyProblems(body)).toEqual(expected);
  });
});

describe('a hint says what to do', () => {
  test('with the text to paste, when a claim fits', async () => {
    const { hint, figure } = await firstProblem('The core has about 85,000 lines.');
    expect(figure).toBe('about 85,000 lines');
    expect(hint).toContain('[about 85,000 lines](claim:parts/core/lines)');
  });

  test('with nothing invisible in the text to paste', async () => {
    const { hint } = await firstProblem('The core has about 8\u200B5,000\u00AD lines.');
    expect(hint).toContain('[about 85,000 lines](claim:parts/core/lines)');
  });

  test('with the claim’s own print, when only the qualifier differs', async () => {
    const { hint } = await firstProblem('The core has 85,000 lines.');
    expect(hint).toContain('[~85,000](claim:parts/core/lines)');
  });

  test('with the list of names, for what looks like a name', async () => {
    const { hint } = await firstProblem('They use Llama 5 now.');
    expect(hint).toContain('add "Llama 5" to content/names.json');
  });

  test('with the cell that is empty', async () => {
    const [row, ...rows] = TABLE.data;
    const problems = await problemsWith({
      'reports/leak/tables/parts.json': json({ ...TABLE, data: [{ ...row, lines: null }, ...rows] }),
      'reports/leak/tensions.json': json([
        { id: 'pull', claims: ['parts/core/lines', 'share'], says: 'Both pull.' },
      ]),
      [PATH]: article('[a](claim:parts/core/lines)').replace('order: 1', 'order: 2'),
    });
    const said = 'unknown-claim: The cell “parts/core/lines” is empty, so that nothing is claimed there';
    expect(problems.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([said, said, said]);
  });

  test('with the nearest id', async () => {
    expect(await firstProblem('[a](claim:lines-totl)')).toMatchObject({
      message: '“lines-totl” is no claim of the report leak',
      hint: 'Did you mean “lines-total”?',
    });
  });

  test('with the claim’s figure and the link that prints it', async () => {
    const { message, hint } = await firstProblem('[over 510,000 lines](claim:lines-total)');
    expect(message).toContain('“roughly 510,000 lines”');
    expect(hint).toContain('[](claim:lines-total)');
    expect(hint).toContain('[roughly 510,000 lines](claim:lines-total)');
  });

  test('with the emphasis mended', async () => {
    expect((await firstProblem('**注意：**今年')).hint).toContain('**注意**：');
  });
});
