import { type Language, wordsIn } from '../languages/languages.ts';
import type { Claim } from './claim.ts';

/**
 * A piece of a text: `claim` says a figure or a statement of the report's, `computed` what our arithmetic gives,
 * `own` a number of this site's own, `sign` an operator or a parenthesis of a formula. From the ledger on a text
 * is a list of pieces, and each exit writes pieces in its own way.
 */
export type Piece =
  | { readonly kind: 'plain' | 'name' | 'own' | 'sign' | 'computed'; readonly text: string }
  | { readonly kind: 'claim'; readonly text: string; readonly claim: Claim }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** Pieces as their words alone, for who needs no marks: an editor, and the keys of what is kept. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Pieces as plain text, each figure followed by the words of its mark. */
export function writePlain(pieces: readonly Piece[], language: Language): string {
  const { plain, computed, ownCount } = wordsIn(language).mark;
  const marks: Partial<Record<Piece['kind'], string>> = {
    claim: plain,
    computed: `[${computed}]`,
    own: ownCount,
  };
  return pieces
    .map(({ kind, text }) => (marks[kind] === undefined ? text : `${text} ${marks[kind]}`))
    .join('');
}
