import type { Language } from '../languages/languages.ts';
import type { Section } from '../schemas/report.ts';
import { claimsAddress } from '../addresses/address.ts';
import { lettersOf } from '../content/letters.ts';
import type { Claim } from './claim.ts';
import type { Ledger } from './ledger.ts';

/** How many claims a page of a ledger holds at most. */
export const CLAIMS_A_PAGE = 200;

/**
 * How much room its claims take at most, in letters: more of them weigh more than other pages do, compressed. A
 * Chinese letter is as four of another script.
 */
export const ROOM_A_PAGE = 34_000;

/** What a claim takes of that beside its words. */
const ROOM_OF_A_LINE = 110;

/** A page of a ledger that is too long for a single one. */
export interface LedgerPart {
  /** Its place below the ledger: the section's id, with a letter from the section's second page on. */
  readonly id: string;
  readonly section: Section;
  readonly claims: readonly Claim[];
}

type LedgerClaims = Pick<Ledger, 'id' | 'claims'>;

/** What of a claim says how much room it takes: one whose words aren't known takes that of a line. */
type Sized = Partial<Pick<Claim, 'source'>>;

const known = new WeakMap<LedgerClaims['claims'], readonly LedgerPart[]>();

/** The pages of a ledger in the report's order; none when it fits on one. Every page that names a claim asks. */
export function ledgerParts({ claims }: LedgerClaims): readonly LedgerPart[] {
  const parts = known.get(claims) ?? cutParts(claims);
  known.set(claims, parts);
  return parts;
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
  const part = ledgerParts(ledger).length > 0 ? section : undefined;
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

function cutParts(claims: LedgerClaims['claims']): LedgerPart[] {
  if (takePage([...claims.values()]).length === claims.size) return [];
  const sections = Map.groupBy(claims.values(), ({ section }) => section.id);
  return [...sections.values()].flatMap(partSection);
}

function partSection(claims: readonly Claim[]): LedgerPart[] {
  const parts: LedgerPart[] = [];
  for (let rest = claims; rest.length > 0;) {
    const held = takePage(rest) as [Claim, ...Claim[]];
    const [{ section }] = held;
    const id = parts.length === 0 ? section.id : `${section.id}/${lettersOf(parts.length)}`;
    parts.push({ id, section, claims: held });
    rest = rest.slice(held.length);
  }
  return parts;
}

/** The claims that the next page has room for, one at least. */
function takePage<T extends Sized>(claims: readonly T[]): T[] {
  let room = ROOM_A_PAGE;
  const end = claims.findIndex((claim, index) => {
    room -= roomOf(claim);
    return index > 0 && (room < 0 || index === CLAIMS_A_PAGE);
  });
  return claims.slice(0, end === -1 ? claims.length : end);
}

/** The room of a claim in the language that takes most of it: a ledger has the same pages in each. */
function roomOf({ source }: Sized): number {
  const texts = source?.kind === 'prose' ? Object.entries(source.record) : [];
  const lengths = texts.map(([key, text]) =>
    typeof text === 'string' && /^says(?:@|$)/u.test(key) ? lengthOf(text) : 0,
  );
  return ROOM_OF_A_LINE + Math.max(0, ...lengths);
}

function lengthOf(text: string): number {
  return text.length + 3 * (text.match(/\p{Script=Han}/gu) ?? []).length;
}
