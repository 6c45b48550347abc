/** A page of claims below a report: a section of its ledger, where it stands now or once stood. */
const CLAIMS_PAGE = /^(\/(?!\/)(?:.*\/)?reports\/[^/]+\/)(?:claims|sections)\/[^/].*$/u;

/**
 * Where a claim's permalink leads whose page is no more: to the ledger, which leads on. A ledger's pages come and go with
 * the number of its claims, and links to them stay.
 * @returns an address in this site; null where nothing is known of the page or no claim is named
 */
export function movedPermalink({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string | null {
  const report = hash.length > 1 ? CLAIMS_PAGE.exec(pathname)?.[1] : undefined;
  return report === undefined ? null : `${report}claims/${hash}`;
}
