import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CARD_FILE } from '../../src/charts/cards/card.ts';
import { drawCard } from '../../src/charts/cards/draw-card.ts';
import { LIGHT_INKS } from '../../src/charts/drawing/palette.ts';
import { articleCard } from '../../src/components/article/article-card.ts';
import { outlineBody } from '../../src/content/articles/outline.ts';
import { parseBody } from '../../src/content/articles/parse-body.ts';
import type { Edition, Explainer } from '../../src/components/edition.ts';
import { siteCard } from '../../src/components/frame/site-card.ts';
import { articleSchema, type Article } from '../../src/schemas/article.ts';
import { type Language, wordsIn } from '../../src/languages/languages.ts';
import { INVENTED_CONTENT, inventedReleases } from '../exits/invented-releases.ts';
import { pixelsOf } from './pixels.ts';
import { en, languages, zhHant } from '../languages.ts';

const [release] = inventedReleases();
const cards = languages.flatMap((language) =>
  explainersIn(language).map((explainer) => ({ language, slug: explainer.slug, explainer })),
);

describe.each(cards)('the card of $slug, $language.id', ({ language, explainer }) => {
  const { canvas, texts } = draw(explainer, language);

  test('it has the size that pages announce', () => {
    expect([canvas.width, canvas.height]).toEqual([CARD_FILE.width, CARD_FILE.height]);
    expect([canvas.width, canvas.height]).toEqual([1200, 630]);
  });

  test('it says that nothing is verified, and whose report it restates', () => {
    expect(texts).toContain(wordsIn(language).picture.nothingVerified);
    expect(texts).toContain(wordsIn(language).picture.restates('The Invented Courier', false));
  });

  test('no claimed figure on it is bare', () => {
    expect(texts.filter((text) => printedFigures().some((printed) => bare(text, printed)))).toEqual([]);
  });

  test('it is on paper, with hatching', () => {
    const { at, count } = pixelsOf(canvas);
    expect(at(2, 2)).toBe(LIGHT_INKS.paper);
    expect(count(LIGHT_INKS.claim)).toBeGreaterThan(500);
    expect(at(2, 620)).toBe(LIGHT_INKS['claim-wash']);
  });
});

test('what is drawn in part says so', () => {
  const { texts } = draw(
    explainersIn(en).find(({ slug }) => slug === 'what-it-changes')!,
    en,
  );
  expect(texts).toContain(wordsIn(en).picture.excerpt);
});

test('a check stands with what is claimed and what we computed', () => {
  const { texts } = draw(
    explainersIn(en).find(({ slug }) => slug === 'does-it-add-up')!,
    en,
  );
  expect(texts).toEqual(expect.arrayContaining(['over 70% ?', '42.2%', wordsIn(en).mark.computed]));
});

test.each([
  [en, 'A loss of [roughly 640,000 pages](claim:pages-total) of files', /640,000 pages\s\[unverified\]/u],
  [zhHant, '[約 64 萬頁](claim:pages-total)檔案流失', /64 萬頁\s\[未經查證\]/u],
] as const)('a figure in a headline is followed by its mark: $0.id', (language, title, marked) => {
  const explainer = {
    ...explainersIn(language)[0]!,
    article: { ...explainersIn(language)[0]!.article, title },
  };
  expect(draw(explainer, language).texts.join(' ')).toMatch(marked);
});

test('a long headline grows no larger than its place', () => {
  const title =
    'A headline that goes on for longer than any editor should let it, about companies, models and more';
  const explainer = { ...explainersIn(en)[0]!, article: { ...explainersIn(en)[0]!.article, title } };
  const said = draw(explainer, en).texts.join(' ');
  expect(said).toContain('about companies, models');
});

test.each(languages)('the card of every other page names the site, $id', (language) => {
  const { canvas, texts } = drawCard(siteCard(editionIn(language)));
  expect([canvas.width, canvas.height]).toEqual([1200, 630]);
  expect(texts).toContain(wordsIn(language).picture.nothingVerified);
});

function draw(explainer: Explainer, language: Language) {
  const edition = editionIn(language);
  const ledger = edition.ledgers.get(explainer.article.report)!;
  const reading = { language, names: edition.names, ledger, addressOf: () => '' };
  return drawCard(articleCard(explainer, edition, reading));
}

function editionIn(language: Language): Edition {
  const { site, names, ledger } = release;
  const ledgers = new Map([[ledger.id, ledger]]);
  return { language, languages, site, names, ledgers, explainers: [] };
}

function explainersIn(language: Language): Explainer[] {
  const folder = new URL(`articles/${language.id}/`, INVENTED_CONTENT);
  return readdirSync(folder).map((file) => {
    const source = readFileSync(new URL(file, folder), 'utf8');
    const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/u.exec(source) ?? [];
    const article: Article = articleSchema.parse(parse(head));
    return { slug: file.replace('.mdx', ''), article, outline: outlineBody(parseBody(body)), cites: [] };
  });
}

function printedFigures(): string[] {
  return [...release.ledger.claims.values()].flatMap(({ figure }) =>
    figure && /\d/u.test(figure.printed) ? [figure.printed] : [],
  );
}

/** Whether a figure stands in a text without a mark behind it. */
function bare(text: string, printed: string): boolean {
  const at = text.indexOf(printed);
  return at !== -1 && !/^\S*\s(?:\?|\[)/u.test(text.slice(at + printed.length));
}
