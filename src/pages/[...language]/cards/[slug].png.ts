import type { APIRoute } from 'astro';
import { writeCard } from '../../../charts/cards/write-card.ts';
import { plainText } from '../../../claims/marked-text.ts';
import { articleCard } from '../../../components/article/article-card.ts';
import { readingOf } from '../../../components/claim/reading.ts';
import { type Language, wordsIn } from '../../../languages/languages.ts';
import { explainerAddress } from '../../../addresses/address.ts';
import { reportKey } from '../../../content/page-keys.ts';
import { readArticles, readContent } from '../../_content.ts';
import { explainerNamed, languagePaths, readEdition } from '../../_edition.ts';
import { pngResponse } from '../../_pictures.ts';

interface Props extends Readonly<Record<string, unknown>> {
  readonly language: Language;
  readonly slug: string;
  readonly report: string;
}

export function getStaticPaths() {
  return languagePaths().flatMap(({ params, props: { language } }) =>
    readArticles(language).map(({ slug, report }) => ({
      cacheKey: reportKey(readContent(), report ?? '', language),
      params: { ...params, slug },
      props: { language, slug, report: report ?? '' },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { language, slug, report } }) => {
  const edition = readEdition(language, report);
  const explainer = explainerNamed(edition, slug);
  const ledger = edition.ledgers.get(explainer.article.report);
  if (!ledger) throw new Error(`no report is there for the explainer “${slug}”`);
  const reading = readingOf(edition, ledger);
  const texts = {
    Title: plainText(explainer.article.title, reading),
    Disclaimer: wordsIn(language).picture.nothingVerified,
    Source: new URL(explainerAddress(language, slug), edition.site.url).href,
  };
  return pngResponse(await writeCard(articleCard(explainer, edition, reading), texts));
};
