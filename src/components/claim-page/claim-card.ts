import type { Card, CardSubject } from '../../charts/cards/card.ts';
import type { Claim } from '../../claims/claim.ts';
import { checksOf } from '../../claims/ledger.ts';
import { secondPlace } from '../../claims/second-place.ts';
import { plainClaim, plainRestatement } from '../../exits/plain-claim.ts';
import { wordsIn } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import { checkSubject } from '../check/check-subject.ts';
import { VERDICT_ORDER } from '../check/verdicts.ts';
import type { Reading } from '../claim/reading.ts';
import type { Edition } from '../edition.ts';

/** The card of a claim: what is said, with its mark, beside its most telling check or what it clashes with. */
export function claimCard(claim: Claim, edition: Edition, reading: Reading): Card {
  const { language, ledger } = reading;
  const { publisher, published } = ledger.report;
  const words = wordsIn(language);
  return {
    site: translate(edition.site, 'title', language).text,
    headline: plainClaim(claim, { ...edition, ledger }, language),
    subject: subjectOf(claim, edition, reading),
    stamp: words.mark.stamp,
    notice: words.picture.nothingVerified,
    source: words.picture.restates(publisher, published !== null),
  };
}

function subjectOf(claim: Claim, edition: Edition, reading: Reading): CardSubject {
  const { ledger, language } = reading;
  const checks = VERDICT_ORDER.flatMap((verdict) =>
    checksOf(ledger, claim.id).filter((check) => check.verdict === verdict && !secondPlace(check)),
  );
  const [check] = checks.filter(
    ({ verdict, claim: tested }) => verdict === 'contradicts' || tested === claim,
  );
  if (check) return checkSubject(check, reading);
  const tension = ledger.tensions.find(({ claims }) => claims.includes(claim.id));
  const other = ledger.claims.get(tension?.claims.find((id) => id !== claim.id) ?? '');
  if (!tension || !other) return { kind: 'text', text: '' };
  const { check: words, punctuation } = wordsIn(language);
  const relation = words.toOther[tension.relation ?? 'sits badly with'];
  const said = plainRestatement(other, { ...edition, ledger }, language);
  return { kind: 'text', text: relation + punctuation.colon + said };
}
