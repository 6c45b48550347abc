import { embedCheckAddress } from '../../addresses/address.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import { plainText } from '../../claims/marked-text.ts';
import type { Frame } from '../../exits/embed-snippet.ts';
import { wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Reading } from '../claim/reading.ts';

/** Room for most checks, in pixels; a page that loads the script for frames gives each its own height. */
const HEIGHT = { wide: 560, narrow: 840 } as const;

/**
 * The frame in which other sites show a check.
 * @param origin where this site is published
 */
export function checkFrame(check: EvaluatedCheck, reading: Reading, origin: string): Frame {
  const { language, ledger } = reading;
  const says = plainText(translate(check.record, 'says', language).text, reading);
  return {
    address: new URL(embedCheckAddress(language, ledger.id, check.record.id), origin).href,
    title: wordsIn(language).embed.checkTitle(says),
    height: HEIGHT,
  };
}
