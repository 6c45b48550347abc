import type { Hole } from './hole.ts';

/** Names made by hashing; programs alone read them. */
const HASHED = /^(?:_astro|pagefind)\//;
/** The page that servers look for under this name when there is no other. */
const NOT_FOUND = /(?:^|\/)404(?:\.html|\/index\.html)$/;

/** Audits an address: a number in it would leave the site without a mark. */
export function auditPath(path: string): Hole[] {
  if (HASHED.test(path) || NOT_FOUND.test(path)) return [];
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
