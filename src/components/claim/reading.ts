import type { Claim } from '../../claims/claim.ts';
import { claimAddress } from '../../claims/ledger-parts.ts';
import type { Ledger } from '../../claims/ledger.ts';
import type { Language } from '../../languages/languages.ts';
import type { Names } from '../../schemas/names.ts';
import type { Edition } from '../edition.ts';

/** What a text about a report is read with: the language, the claims that it may cite, the listed names. */
export interface Reading {
  readonly language: Language;
  readonly names: Names;
  readonly ledger: Ledger;
  /** Where the mark of a claim leads from the page at hand. */
  readonly addressOf: (claim: Claim) => string;
  /** The claim that the element around the text names: marks of that claim inside needn't. */
  readonly within?: string;
}

/** A reading whose marks lead to the ledger, or to `notes` on the page for the claims that have one. */
export function readingOf(
  { language, names }: Edition,
  ledger: Ledger,
  notes: ReadonlySet<string> = new Set(),
): Reading {
  return {
    language,
    names,
    ledger,
    addressOf: ({ id }) => (notes.has(id) ? `#${noteId(id)}` : claimAddress(language, ledger, id)),
  };
}

/** The anchor of a claim's note on an article's page. */
export function noteId(claim: string): string {
  return `note-${claim}`;
}

/** The anchor of the place in an article that cites a claim first. */
export function citationId(claim: string): string {
  return `cite-${claim}`;
}
