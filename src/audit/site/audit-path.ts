import type { Hole } from './hole.ts';

/** Names made by hashing; programs alone read them. */
const HASHED = /^(?:_astro|pagefind)\//;
/** Names that servers and tools look for: the page for want of another, and the list of hashes. */
const CUSTOMARY = /(?:^|\/)404(?:\.html|\/index\.html)$|^SHA256SUMS$/;

/** Audits an address: a number in it would leave the site without a mark. */
export function auditPath(path: string): Hole[] {
  if (HASHED.test(path) || CUSTOMARY.test(path)) return [];
  const digits = /\p{N}+/u.exec(path)?.[0];
  if (digits === undefined) return [];
  return [
    {
      figure: digits,
      context: path,
      place: 'address',
      reason: 'an address can’t be marked',
      likelyName: false,
    },
  ];
}
