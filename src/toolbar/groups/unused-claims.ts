import type { Claim } from '../../claims/claim.ts';
import { claimAddress } from '../../claims/ledger-parts.ts';
import { restate } from '../../claims/restatement.ts';
import type { Articles } from '../../check/articles/article-list.ts';
import type { Language } from '../../languages/languages.ts';
import { withoutLinks } from '../../schemas/text.ts';
import type { Fact, FactGroup } from '../facts.ts';
import type { Subject } from '../page-subject.ts';
import { claimPlace } from '../places.ts';

/** The report's claims that no explainer in the page's language links to or draws. */
export function unusedClaims({ report, language, languages }: Subject, articles: Articles): FactGroup {
  const uses = languages.map((each) => ({ language: each, isUsed: usesIn(articles, report.id, each) }));
  const here = uses.find((each) => each.language.id === language.id);
  const unused = [...report.book.claims.values()].filter((claim) => here?.isUsed(claim) !== true);
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
        address: claimAddress(language, report.book, claim.id),
        paste: `[${printed === '' ? 'text' : printed}](claim:${claim.id})`,
      };
    }),
  };
}

function usesIn(articles: Articles, report: string, language: Language): (claim: Claim) => boolean {
  const own = [...articles].flatMap(([path, article]) =>
    path.startsWith(`articles/${language.id}/`) && article.report === report ? [article] : [],
  );
  const cited = new Set(own.flatMap((article) => [...article.cited]));
  const drawn = new Set(own.flatMap((article) => [...article.drawn]));
  return ({ id, source }) => cited.has(id) || (source.kind === 'cell' && drawn.has(source.table.name));
}
