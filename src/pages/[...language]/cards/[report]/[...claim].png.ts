import type { APIRoute } from 'astro';
import { claimPageAddress } from '../../../../addresses/address.ts';
import { writeCard } from '../../../../charts/cards/write-card.ts';
import { claimCard } from '../../../../components/claim-page/claim-card.ts';
import { readingOf } from '../../../../components/claim/reading.ts';
import { wordsIn } from '../../../../languages/languages.ts';
import { claimPaths, type ClaimPath } from '../../../_claim-pages.ts';
import { readEdition } from '../../../_edition.ts';
import { pngResponse } from '../../../_pictures.ts';

export const getStaticPaths = claimPaths;

export const GET: APIRoute<ClaimPath['props'] & Readonly<Record<string, unknown>>> = async ({
  props: { language, ledger, claim },
}) => {
  const edition = readEdition(language, ledger.id);
  const card = claimCard(claim, edition, readingOf(edition, ledger));
  const texts = {
    Title: card.headline,
    Disclaimer: wordsIn(language).picture.nothingVerified,
    Source: new URL(claimPageAddress(language, ledger.id, claim.id), edition.site.url).href,
  };
  return pngResponse(await writeCard(card, texts));
};
