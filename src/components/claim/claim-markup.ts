import type { Claim } from '../../claims/claim.ts';
import type { Piece } from '../../claims/piece.ts';
import { rewordClaim, type Reworded } from '../../claims/reword-foreign.ts';
import { foreignTag } from '../../languages/foreign-tag.ts';
import { type Language, languageTag, wordsIn } from '../../languages/languages.ts';
import { machineValue } from './machine-value.ts';

/**
 * What stands inside the element of a claim: its text, as a value where it is a figure, and the words of the mark.
 * It is one string, so that no space and no line break can come between a figure and its mark.
 * @param text HTML; the figure as printed when it is empty
 * @param value what the text is to programs: the claim's figure, unless another is given
 */
export function claimMarkup(
  claim: Claim,
  text: string,
  language: Language,
  value = claim.figure && machineValue(claim.figure),
): string {
  const reworded = text === '' ? rewordClaim(claim, language) : null;
  const shown = text || escapeHtml(reworded?.words ?? claim.figure?.printed ?? '');
  const isForeign = reworded !== null || foreignTag(shown, language) !== undefined;
  const mark = markMarkup(wordsIn(language).mark.claim, isForeign ? languageTag(language) : undefined);
  const behind = reworded ? printedMarkup(reworded, mark, language) : mark;
  const whole = isShort(shown) ? ' class="whole"' : '';
  return (value ? `<data${whole} value="${escapeHtml(value)}">${shown}</data>` : shown) + behind;
}

/** As long as a telephone's line has room for beside a word: it isn't torn from its unit, nor a range at its hyphen. */
const SHORT = 16;

/** Chinese is kept whole by the style sheet. */
function isShort(shown: string): boolean {
  return shown.length <= SHORT && /[\s\-–—/]/u.test(shown) && !/\p{Script=Han}/u.test(shown);
}

/** What was printed, behind what it means; the mark stands right at it. */
function printedMarkup({ printed, tag }: Reworded, mark: string, language: Language): string {
  const { before, after } = wordsIn(language).claim.printed;
  return `<span class="printed" lang="${tag}">${before}${escapeHtml(printed)}${mark}${after}</span>`;
}

/**
 * What we computed, with the words of its mark: in a formula, each figure of the report's names its claim, and each
 * number that the formula gives is our own. No line break comes into a range, nor between a result and its sign.
 */
export function computedMarkup(pieces: readonly Piece[], language: Language): string {
  const [last, sign, ...formula] = pieces.toReversed();
  const result = `${sign?.text.trimStart() ?? ''}${last?.text ?? ''}`;
  const written = formulaMarkup(formula.toReversed());
  const equals =
    sign === undefined ? writeRange(result) : ` <span class="whole">${escapeHtml(result)}</span>`;
  return written + equals + markMarkup(wordsIn(language).mark.computed);
}

/**
 * What something is raised to stands as it is written by hand, above the line and without parentheses; its signs are
 * there for who copies or hears them.
 */
function formulaMarkup(pieces: readonly Piece[]): string {
  let written = '';
  let opening = '';
  for (const [index, piece] of pieces.entries()) {
    let { text } = piece;
    if (opening === '^(' && piece.kind === 'sign' && text.startsWith(')')) {
      written += `${caretMarkup(')')}</sup>`;
      [opening, text] = ['', text.slice(1)];
    }
    const opens = openingOfExponent(pieces, index);
    written += pieceMarkup({ ...piece, text: text.slice(0, text.length - opens.length) });
    if (opening === '^') [written, opening] = [`${written}</sup>`, ''];
    if (opens === '') continue;
    written += `<sup>${caretMarkup(opens)}`;
    opening = opens;
  }
  return written;
}

/** The signs before what is raised: "^", or "^(" where the parenthesis holds no other. */
function openingOfExponent(pieces: readonly Piece[], index: number): string {
  const opening = /\^\(?$/u.exec(pieces[index]?.kind === 'sign' ? pieces[index].text : '')?.[0] ?? '';
  if (opening !== '^(') return opening;
  const next = pieces.slice(index + 1).find(({ kind, text }) => kind === 'sign' && /[()]/u.test(text));
  return next?.text.startsWith(')') === true ? opening : '';
}

function caretMarkup(sign: string): string {
  return `<span class="caret">${sign}</span>`;
}

function pieceMarkup(piece: Piece): string {
  const text = escapeHtml(piece.text);
  if (piece.kind === 'own') return `<span data-mark="own">${text}</span>`;
  if (piece.kind !== 'claim') return text;
  const whole = RANGE.test(piece.text) ? ' class="whole"' : '';
  return `<span${whole} data-claim="${piece.claim.id}">${text}</span>`;
}

const RANGE = /\S*\d–\d\S*/u;

function writeRange(text: string): string {
  return escapeHtml(text).replace(RANGE, (range) => `<span class="whole">${range}</span>`);
}

/**
 * The words of a mark: text to whoever reads, hears or copies it, and out of sight.
 * @param lang the language of the words, where the text before them is in another
 */
export function markMarkup(words: string, lang?: string): string {
  return `<span class="mark"${lang === undefined ? '' : ` lang="${lang}"`}>\u00a0[${escapeHtml(words)}]</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
