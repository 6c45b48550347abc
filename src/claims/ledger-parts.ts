import type { Language } from '../languages/languages.ts';
import type { Section } from '../schemas/report.ts';
import { claimsAddress } from '../addresses/address.ts';
import { lettersOf } from '../content/letters.ts';
import type { Claim } from './claim.ts';
import type { Ledger } from './ledger.ts';

/** How many claims a page of a ledger holds at most. */
export const CLAIMS_A_PAGE = 200;

/** A page of a ledger that is too long for a single one. */
export interface LedgerPart {
  /** Its place below the ledger: the section's id, with a letter from the section's second page on. */
  readonly id: string;
  readonly section: Section;
  readonly claims: readonly Claim[];
}

type LedgerClaims = Pick<Ledger, 'id' | 'claims'>;

/** The pages of a ledger in the report's order; none when it fits on one. */
export function ledgerParts({ claims }: LedgerClaims): readonly LedgerPart[] {
  if (claims.size <= CLAIMS_A_PAGE) return [];
  const sections = Map.groupBy(claims.values(), ({ section }) => section.id);
  return [...sections.values()].flatMap(partSection);
}

/** The permalink of a claim, which stays however many claims there are: from the ledger’s first page it leads on. */
export function claimAddress(language: Language, ledger: Pick<LedgerClaims, 'id'>, claim: string): string {
  return `${claimsAddress(language, ledger.id)}#${claim}`;
}

/** Where a claim stands in the ledger at present. */
export function claimPlace(language: Language, ledger: LedgerClaims, claim: string): string {
  return `${claimsAddress(language, ledger.id, placesOf(ledger).get(claim))}#${claim}`;
}

/** Where the claims of a section begin in the ledger. */
export function sectionAddress(language: Language, ledger: LedgerClaims, section: string): string {
  const part = ledger.claims.size > CLAIMS_A_PAGE ? section : undefined;
  return `${claimsAddress(language, ledger.id, part)}#section-${section}`;
}

const places = new WeakMap<LedgerClaims['claims'], ReadonlyMap<string, string>>();

function placesOf(ledger: LedgerClaims): ReadonlyMap<string, string> {
  const known = places.get(ledger.claims);
  if (known) return known;
  const parts = ledgerParts(ledger);
  const found = new Map(parts.flatMap(({ id, claims }) => claims.map((claim) => [claim.id, id] as const)));
  places.set(ledger.claims, found);
  return found;
}

function partSection(claims: readonly Claim[]): LedgerPart[] {
  const count = Math.ceil(claims.length / CLAIMS_A_PAGE);
  return Array.from({ length: count }, (_, index) => {
    const held = claims.slice(index * CLAIMS_A_PAGE, (index + 1) * CLAIMS_A_PAGE);
    const [{ section }] = held as [Claim];
    return { id: index === 0 ? section.id : `${section.id}/${lettersOf(index)}`, section, claims: held };
  });
}
