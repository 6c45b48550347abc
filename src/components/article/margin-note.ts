import type { Claim } from '../../claims/claim.ts';
import { readRestatement } from '../../claims/marked-text.ts';
import { writePlain } from '../../claims/piece.ts';
import { attributionOf, restate } from '../../claims/restatement.ts';
import { wordsIn } from '../../languages/languages.ts';
import type { Reading } from '../claim/reading.ts';
import { readStandings } from '../ledger/standing.ts';

/**
 * What stands in the margin beside a claim, a line each, where there is something to say: whom the report names, what
 * else it says against the claim, that its deadline has passed. Undefined where there is nothing; the rest is in its note.
 */
export function marginNotes(reading: Reading, asOf: string): (claim: Claim) => string | undefined {
  const { language, ledger } = reading;
  const words = wordsIn(language).claim;
  const standingsOf = readStandings(ledger, asOf);
  return (claim) => {
    const by = attributionOf(claim, language);
    const standings = standingsOf(claim);
    const lines = [
      ...(by === null ? [] : [words.saidBy(by.text)]),
      ...(standings.includes('at-odds') ? [tellOtherSide(claim, reading)] : []),
      ...(standings.includes('past-date') ? [words.pastDate] : []),
    ];
    return lines.length === 0 ? undefined : lines.join('\n');
  };
}

/** The statement that a claim clashes with, with its marks; where only figures clash, that they do. */
function tellOtherSide(claim: Claim, reading: Reading): string {
  const { language, ledger } = reading;
  const { claim: words, check, punctuation } = wordsIn(language);
  const tension = ledger.tensions.find(({ claims }) => claims.includes(claim.id));
  const other = ledger.claims.get(tension?.claims.find((id) => id !== claim.id) ?? '');
  if (!tension || !other) return words.atOdds;
  const relation = check.toOther[tension.relation ?? 'sits badly with'];
  const said = writePlain(readRestatement(restate(other, language).text, other, reading), language);
  return relation + punctuation.colon + said;
}
