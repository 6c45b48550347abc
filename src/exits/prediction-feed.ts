import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dataAddress } from '../addresses/address.ts';
import { claimAddress } from '../claims/ledger-parts.ts';
import { type Language, wordsIn } from '../languages/languages.ts';
import { asOneLine } from '../schemas/odd-characters.ts';
import { datedPredictions, tellPrediction, type DatedPrediction } from './dated-predictions.ts';
import { plainRestatement } from './plain-claim.ts';
import { absoluteAddress, type Release } from './release.ts';
import type { FeedItem } from './text/feed.ts';
import { writeRss } from './text/rss.ts';

/** The feed's file in a report's data. */
export const PREDICTION_FEED_FILE = 'predictions.xml';

/** The predictions of a report that have fallen due as RSS, the last one first, each with what would settle it. */
export async function writePredictionFeed(release: Release, language: Language): Promise<string> {
  const { ledger } = release;
  const words = wordsIn(language).calendar;
  const address = absoluteAddress(release, dataAddress(language, ledger.id, PREDICTION_FEED_FILE));
  const due = datedPredictions(release)
    .filter(({ state }) => state === 'past')
    .toSorted((one, two) => two.end.localeCompare(one.end));
  const feed = {
    language,
    title: asOneLine(words.feedTitle(ledger.report.publisher)),
    description: asOneLine(words.feedDescription(ledger.report.publisher)),
    home: new URL('/', address).href,
    items: due.map((prediction) => itemOf(prediction, release, language)),
  };
  return writeRss(feed, address);
}

function itemOf({ claim, end }: DatedPrediction, release: Release, language: Language): FeedItem {
  // Its address comes last, which an entry has by itself.
  const lines = tellPrediction(claim, release, language).slice(0, -1);
  return {
    address: absoluteAddress(release, claimAddress(language, release.ledger, claim.id)),
    title: asOneLine(wordsIn(language).calendar.fellDue(plainRestatement(claim, release, language))),
    summary: lines.join(' · '),
    content: toHtml(lines.map((line) => paragraph(line, claim.id))),
    published: end,
    updated: end,
  };
}

function paragraph(line: string, claim: string): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { dataMark: 'unverified', dataClaim: claim },
    children: [{ type: 'text', value: line }],
  };
}
