// What the routes of claims need: which claims have a page, in which languages.
import { aliasesOf, type Claim } from '../claims/claim.ts';
import { claimsWithPages } from '../claims/claim-pages.ts';
import type { Ledger } from '../claims/ledger.ts';
import type { Language } from '../languages/languages.ts';
import { reportPaths } from './_edition.ts';

/** A route of one claim in one language. */
export interface ClaimPath {
  readonly cacheKey: string;
  readonly params: { readonly language: string | undefined; readonly report: string; readonly claim: string };
  readonly props: { readonly language: Language; readonly ledger: Ledger; readonly claim: Claim };
}

/** The paths of what there is one of for each claim that has a page, in each language. */
export function claimPaths(): ClaimPath[] {
  return reportPaths().flatMap(({ cacheKey, params, props }) =>
    claimsWithPages(props.ledger).map((claim) => ({
      cacheKey,
      params: { ...params, claim: claim.id },
      props: { ...props, claim },
    })),
  );
}

/** The paths of the pages of claims: where a claim was renamed, its page stands at its former address, too. */
export function claimPagePaths(): ClaimPath[] {
  return claimPaths().flatMap((path) => [
    path,
    ...aliasesOf(path.props.claim).map((claim) => ({ ...path, params: { ...path.params, claim } })),
  ]);
}
