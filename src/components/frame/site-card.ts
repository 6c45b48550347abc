import type { Card } from '../../charts/cards/card.ts';
import { translate } from '../../schemas/language.ts';
import { MARK_WORDS } from '../../wording/mark.ts';
import { PICTURE_WORDS } from '../../wording/picture.ts';
import type { Edition } from '../edition.ts';

/** The card of every page that has none of its own. */
export function siteCard({ language, site }: Edition): Card {
  return {
    site: translate(site, 'title', language).text,
    headline: translate(site, 'tagline', language).text,
    subject: { kind: 'text', text: '' },
    stamp: MARK_WORDS[language].stamp,
    notice: PICTURE_WORDS[language].nothingVerified,
    source: new URL(site.url).host,
  };
}
