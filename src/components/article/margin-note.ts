import type { Claim } from '../../claims/claim.ts';
import type { Ledger } from '../../claims/ledger.ts';
import { attributionOf } from '../../claims/restatement.ts';
import { translate } from '../../schemas/translation.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import { readStandings, type Standing } from '../ledger/standing.ts';

/** What stands in the margin beside a claim, a line each: what it is and where, by whom, what is amiss. */
export function marginNotes(ledger: Ledger, asOf: string, language: Language): (claim: Claim) => string {
  const words = wordsIn(language).claim;
  const standingsOf = readStandings(ledger, asOf);
  const standings: Record<Standing, string> = { 'at-odds': words.atOdds, 'past-date': words.pastDate };
  return (claim) => {
    const by = attributionOf(claim, language);
    return [
      words.kindIn(words.kinds[claim.kind], translate(claim.section, 'title', language).text),
      ...(by === null ? [] : [words.saidBy(by.text)]),
      ...standingsOf(claim).map((standing) => standings[standing]),
    ].join('\n');
  };
}
