import { embedCheckAddress } from '../../addresses/address.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import { plainText } from '../../claims/marked-text.ts';
import type { Frame } from '../../exits/embed-snippet.ts';
import { wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Reading } from '../claim/reading.ts';
import { checkHeight } from './check-height.ts';

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
    height: checkHeight(check, reading),
  };
}
