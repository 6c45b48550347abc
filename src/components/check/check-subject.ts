import { layOutCheck } from '../../charts/checks/check-layout.ts';
import type { CardCheck } from '../../charts/cards/card.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import { secondPlace } from '../../claims/second-place.ts';
import { formatResult } from '../../claims/working.ts';
import { wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Reading } from '../claim/reading.ts';

/** A check as a card shows it. */
export function checkSubject(check: EvaluatedCheck, { language }: Reading): CardCheck {
  const words = wordsIn(language).check;
  const second = secondPlace(check);
  const place = second && translate(second.section, 'title', language).text;
  return {
    kind: 'check',
    verdict: words.verdicts[check.verdict],
    claimed: { label: words.claimSays, figure: check.claim.figure?.printed ?? '', isClaimed: true },
    result:
      second && place !== null
        ? { label: words.secondPlace(place), figure: second.figure?.printed ?? '', isClaimed: true }
        : { label: words.figuresGive, figure: formatResult(check, language), isClaimed: false },
    layout: layOutCheck(check, language),
    note: second ? '' : wordsIn(language).mark.computed,
  };
}
