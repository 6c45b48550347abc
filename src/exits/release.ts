import type { Ledger } from '../claims/ledger.ts';
import type { Names } from '../schemas/names.ts';
import type { Site } from '../schemas/site.ts';

/** A report as the site gives it away: its ledger, the names in its texts, and who publishes it where. */
export interface Release {
  readonly ledger: Ledger;
  readonly names: Names;
  readonly site: Site;
}

/** The whole address of a page or a file of the site. */
export function absoluteAddress({ site }: Pick<Release, 'site'>, address: string): string {
  return new URL(address, site.url).href;
}
