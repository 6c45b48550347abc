import { describe, expect, test } from 'vitest';
import { auditHtml, auditPage } from '../../../src/audit/site/audit-html.ts';

const NAMES = ['GPT-4', 'Claude 3.5/4.0'];
const UNVERIFIED = '<span class="mark">&nbsp;[unverified claim]</span>';

function page(body: string, head = '<title>A page</title>'): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

function figuresIn(html: string): string[] {
  return auditHtml(html, NAMES).map(({ figure }) => figure);
}

describe('a page without holes', () => {
  test.each([
    ['has no figures', '<p>The report says often that the weight is on one side.</p>'],
    [
      'marks a claim in prose',
      `<p>It puts the code at <a data-mark="unverified" href="#c"><data value="510000">roughly 510,000 lines</data>${UNVERIFIED}</a>.</p>`,
    ],
    [
      'marks a claim in Chinese',
      '<p>報導說有<a data-mark="unverified">約 51 萬行<span class="mark">未經查證</span></a>。</p>',
    ],
    [
      'says the unit after the claim',
      `<p>It has <a data-mark="unverified">120,000${UNVERIFIED}</a> lines.</p>`,
    ],
    [
      'says the qualifier before the claim',
      `<p>It has about <a data-mark="unverified">120,000${UNVERIFIED}</a>.</p>`,
    ],
    [
      'marks a whole table',
      `<figure data-mark="unverified"><table><tr><td>85,000</td><td>12%</td></tr></table><figcaption>All unverified.</figcaption></figure>`,
    ],
    [
      'names the cells of a table by times and units, with their plain marks or without',
      `<figure data-mark="unverified"><table><thead><tr><th><span data-label>2030p [unverified]</span> <span data-label>(million euros [unverified])</span></th><th>2031 [unverified]</th><th><span data-label>2032</span></th></tr></thead><tbody><tr><td><a data-mark="unverified">412${UNVERIFIED}</a></td></tr></tbody></table><figcaption>All unverified.</figcaption></figure>`,
    ],
    [
      'marks a drawing by the figure around it',
      '<figure data-mark="unverified"><svg viewBox="0 0 10 20"><text x="5">85,000</text><title>80,000</title></svg><figcaption>Unverified claim</figcaption></figure>',
    ],
    [
      'marks our arithmetic',
      '<p>That is <span data-mark="computed">0.4 <span class="mark">[our arithmetic on unverified figures]</span></span>.</p>',
    ],
    [
      'counts a footnote behind a letter that multiplies',
      '<p>The plan x<sup><a data-footnote-ref data-mark="own" href="#a">1</a></sup> is a “b<sup><a data-footnote-ref data-mark="own" href="#b">2</a></sup>”.</p>',
    ],
    ['marks a number of our own', '<p data-mark="own">Part 1 of 6, 22 November 2026</p>'],
    [
      'marks a listed name',
      '<p><span data-mark="name">GPT-4</span> and <span data-mark="name">Claude 3.5/4.0</span></p>',
    ],
    ['has a listed name in prose', '<p>It compares the code with GPT-4.</p>'],
    [
      'marks the picture that it describes',
      '<img data-mark="unverified" src="x.png" alt="A bar of 85,000 lines, unverified">',
    ],
    [
      'has digits in what programs read',
      '<a href="/a/2/" id="c-3" class="w-4" data-x="5"><time datetime="2026-11-22">then</time></a><input value="7"><svg width="9"><path d="M 1 2"/></svg>',
    ],
    [
      'has digits in scripts, styles and templates',
      '<script>let x = 510000;</script><style>a { width: 50% }</style><template><p>99</p></template>',
    ],
    [
      'breaks a claim over inline elements',
      `<p><a data-mark="unverified"><b>510</b>,000 lines${UNVERIFIED}</a></p>`,
    ],
  ])('%s', (_title, body) => {
    expect(auditHtml(page(body), NAMES)).toEqual([]);
  });

  test.each([
    [
      'follows a figure in its title with the plain mark',
      '<title>Some 510,000 lines [unverified] · Reportedly</title>',
    ],
    ['has a listed name in its title', '<title>What GPT-4 has to do with it</title>'],
    [
      'follows a figure in its description with the plain mark',
      '<meta name="description" content="約 51 萬行[未經查證]">',
    ],
    ['marks a figure of several parts once', '<title>65% closed, 35% open [unverified]</title>'],
    [
      'has digits in settings',
      '<meta name="viewport" content="width=device-width, initial-scale=1"><meta property="og:image:width" content="1200"><meta name="generator" content="Astro v7.3.5">',
    ],
  ])('%s', (_title, head) => {
    expect(auditHtml(page('', head), NAMES)).toEqual([]);
  });
});

describe('a hole is', () => {
  test.each([
    ['a bare figure', '<p>It has 510,000 lines.</p>', ['510,000 lines']],
    ['a figure in words', '<p>It has doubled.</p>', ['doubled']],
    ['a figure in Chinese', '<p>共五十一萬行。</p>', ['五十一萬行']],
    ['a full-width figure', '<p>共５１萬行。</p>', ['５１萬行']],
    ['a figure split over elements', '<p><b>510</b>,000 lines</p>', ['510,000 lines']],
    [
      'a figure of which a part is outside the mark',
      `<p><a data-mark="unverified">510${UNVERIFIED}</a>,000 lines</p>`,
      ['510,000 lines'],
    ],
    [
      'a multiplier outside the mark',
      `<p><a data-mark="unverified">5${UNVERIFIED}</a> million people</p>`,
      ['5 million people'],
    ],
    [
      'a currency outside the mark',
      `<p>$<a data-mark="unverified">5 million${UNVERIFIED}</a></p>`,
      ['$5 million'],
    ],
    ['a percent sign outside the mark', `<p><a data-mark="unverified">12${UNVERIFIED}</a>%</p>`, ['12%']],
    [
      'a Chinese multiplier outside the mark',
      `<p><a data-mark="unverified">51<span class="mark">未經查證</span></a>萬行</p>`,
      ['51萬行'],
    ],
    ['a figure behind a mark', `<p><a data-mark="unverified">5 lines${UNVERIFIED}</a> of 7</p>`, ['7']],
    ['a mark that says nothing', '<p><a data-mark="unverified">510,000 lines</a></p>', ['510,000 lines']],
    ['a mark of an unknown kind', '<p><a data-mark="verified">510,000 lines</a></p>', ['510,000 lines']],
    ['a name that is not listed', '<p><span data-mark="name">GPT-9</span></p>', ['GPT-9']],
    [
      'a figure that passes for a name',
      '<p><span data-mark="name">GPT-4 has 12 lines</span></p>',
      ['12 lines'],
    ],
    ['a mark on the whole page', '<main data-mark="own"><p>510,000 lines</p></main>', ['510,000 lines']],
    ['the text of a picture', '<img alt="A bar of 85,000 lines" src="x.png">', ['85,000 lines']],
    ['the name of a control', '<button aria-label="Show 85,000 lines">Show</button>', ['85,000 lines']],
    ['a hint in a field', '<input placeholder="85,000 lines">', ['85,000 lines']],
    [
      'the name of a downloaded file',
      '<a href="x" download="leak-510000.csv">Table</a>',
      ['leak-510000.csv'],
    ],
    ['a drawing of its own', '<svg><text>85,000</text></svg>', ['85,000']],
    ['a page without a script', '<noscript>85,000 lines</noscript>', ['85,000 lines']],
    [
      'a date that nobody claims as ours',
      '<time datetime="2026-11-22">22 November 2026</time>',
      ['22 November 2026'],
    ],
  ])('%s', (_title, body, figures) => {
    expect(figuresIn(page(body))).toEqual(figures);
  });

  test.each([
    ['a bare figure in the title', '<title>510,000 lines</title>', ['510,000 lines']],
    [
      'a mark far from its figure in the title',
      '<title>510,000 lines became public. All is [unverified]</title>',
      ['510,000 lines'],
    ],
    ['a bare figure in the description', '<meta name="description" content="Up 12% a year">', ['12% a year']],
    ['a bare figure in a card', '<meta property="og:title" content="Up 12%">', ['12%']],
    [
      'a bare figure in a meta element that nobody has thought of',
      '<meta name="citation_title" content="Up 12%">',
      ['12%'],
    ],
  ])('%s', (_title, head, figures) => {
    expect(figuresIn(page('', head))).toEqual(figures);
  });
});

test('a hole says where it is and what stands around it', () => {
  const [hole] = auditHtml(page('\n<p>Nobody\ncounted the 85,000 lines.</p>'), NAMES);
  expect(hole).toMatchObject({
    figure: '85,000 lines',
    context: 'Nobody counted the 85,000 lines.',
    place: 'text',
    line: 2,
    column: 4,
  });
});

test('a hole says why its mark is none', () => {
  const [hole] = auditHtml(page('<p><a data-mark="unverified">7 lines</a></p>'), NAMES);
  expect(hole?.reason).toBe('the element marked "unverified" doesn’t say "unverified" in its own text');
});

test('the marks of each kind are counted', () => {
  const { marks } = auditPage(
    page(`<p data-mark="own">1</p><a data-mark="unverified">2${UNVERIFIED}</a><b data-mark="own">3</b>`),
    NAMES,
  );
  expect(marks).toEqual({ unverified: 1, computed: 0, own: 2, name: 0 });
});

test('a page of thousands of figures is read to its end', () => {
  const claim = `<p>The report says <a data-mark="unverified">roughly 510,000 lines${UNVERIFIED}</a>.</p>`;
  const { marks, holes } = auditPage(page(`${claim.repeat(3000)}<p>And 77 more.</p>`), NAMES);
  expect(marks.unverified).toBe(3000);
  expect(holes).toHaveLength(1);
});
