import type { Claim } from '../../claims/claim.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import { claimAddress } from '../../claims/ledger-parts.ts';
import { restate } from '../../claims/restatement.ts';
import { outlineOf } from '../../content/articles/outline.ts';
import type { Content } from '../../content/content.ts';
import type { Language } from '../../languages/languages.ts';
import { withoutLinks } from '../../schemas/text.ts';
import type { Fact, FactGroup } from '../facts.ts';
import type { Subject } from '../page-subject.ts';
import { claimPlace } from '../places.ts';

/** The report's claims that no explainer in the page's language links to or draws. */
export function unusedClaims(
  { report, language, languages }: Subject,
  articles: Content['articles'],
): FactGroup {
  const ledger = ledgerOf(report);
  const uses = languages.map((each) => ({ language: each, isUsed: usesIn(articles, report.id, each) }));
  const here = uses.find((each) => each.language.id === language.id);
  const unused = [...ledger.claims.values()].filter((claim) => here?.isUsed(claim) !== true);
  const elsewhere = (claim: Claim): string =>
    uses.flatMap((each) => (each.isUsed(claim) ? [each.language.id] : [])).join(', ');
  return {
    kind: 'unused',
    title: 'Claims that no explainer uses',
    lead: `No explainer in “${language.id}” on the report links to them or draws their table.`,
    facts: unused.map((claim): Fact => {
      const used = elsewhere(claim);
      const printed = claim.figure?.printed ?? '';
      return {
        label: printed === '' ? claim.id : `${claim.id}: ${printed}`,
        says: `${withoutLinks(restate(claim, language).text)}${used === '' ? '' : ` (used in ${used})`}`,
        source: claimPlace(report, claim),
        address: claimAddress(language, ledger, claim.id),
        paste: `[${printed === '' ? 'text' : printed}](claim:${claim.id})`,
      };
    }),
  };
}

function usesIn(
  articles: Content['articles'],
  report: string,
  language: Language,
): (claim: Claim) => boolean {
  const own = [...articles.values()]
    .filter((article) => article.language === language.id && article.report === report)
    .map(outlineOf);
  const cited = new Set(own.flatMap(({ cites }) => cites));
  const drawn = new Set(own.flatMap(({ tables }) => tables));
  return ({ id, source }) => cited.has(id) || (source.kind === 'cell' && drawn.has(source.table.name));
}
