import type { APIRoute } from 'astro';
import { writeCard } from '../../charts/cards/write-card.ts';
import { siteCard } from '../../components/frame/site-card.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import { languagePaths, readEdition } from '../_edition.ts';
import { pngResponse } from '../_pictures.ts';

interface Props extends Readonly<Record<string, unknown>> {
  readonly language: Language;
}

export const getStaticPaths = languagePaths;

export const GET: APIRoute<Props> = async ({ props: { language } }) => {
  const edition = readEdition(language);
  const texts = { Title: edition.site.publisher, Disclaimer: wordsIn(language).picture.nothingVerified };
  return pngResponse(await writeCard(siteCard(edition), texts));
};
