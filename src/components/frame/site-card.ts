import type { Card } from '../../charts/cards/card.ts';
import { translate } from '../../schemas/translation.ts';
import { wordsIn } from '../../languages/languages.ts';
import type { Edition } from '../edition.ts';

/** The card of every page that has none of its own. */
export function siteCard({ language, site }: Edition): Card {
  return {
    site: translate(site, 'title', language).text,
    headline: translate(site, 'tagline', language).text,
    subject: { kind: 'text', text: '' },
    stamp: wordsIn(language).mark.stamp,
    notice: wordsIn(language).picture.nothingVerified,
    source: new URL(site.url).host,
  };
}
