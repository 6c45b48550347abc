import type { DocumentFigure } from '../../document/document-figures.ts';
import type { Stretch } from '../../document/sections.ts';
import { firstFrom } from '../../figures/first-from.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ClaimKind } from '../../schemas/claim.ts';
import { gap } from '../../schemas/gap.ts';
import { asOneLine } from '../../schemas/odd-characters.ts';
import { isPagePart } from '../../schemas/page-parts.ts';
import { freeId } from '../slug.ts';
import type { ContentWords } from './content-words.ts';
import { nameClaim, nameColumn } from './name-claim.ts';
import { sentenceAround, type Sentence } from './sentence.ts';

/** A figure of the document as a claim to be restated. */
export interface ClaimDraft {
  /** Its stretch of the reading text. */
  readonly start: number;
  readonly end: number;
  readonly record: {
    readonly id: string;
    readonly section: string;
    readonly figure: string;
    readonly says: string;
    readonly kind: ClaimKind;
  };
}

/** What the claims of a document are drafted from. */
export interface ClaimSources {
  readonly text: string;
  /** Its words without figures, by which claims are named. */
  readonly words: ContentWords;
  readonly sections: readonly Stretch[];
  /** Ids that no claim may have; those of the claims come to them. */
  readonly taken: Set<string>;
  /** What heads the column of a figure in a table, by which it is named where no word stands beside it. */
  readonly headingOf: (figure: DocumentFigure) => string;
}

/** Drafts a claim for each figure of a text. */
export function draftClaims(figures: readonly DocumentFigure[], sources: ClaimSources): ClaimDraft[] {
  const { text, words, sections, taken, headingOf } = sources;
  let at = 0;
  let last: ClaimDraft | null = null;
  return figures.flatMap((figure): ClaimDraft[] => {
    const { quantity, start, end } = figure;
    if (quantity === null) return [];
    while ((sections[at + 1]?.start ?? Infinity) <= start) at += 1;
    const section = sections[at]?.section.id ?? '';
    const sentence = sentenceAround(text, figure);
    const own = nameShare(last, figure, text) || nameClaim(words, sentence, quantity);
    const id = freeId(idOf(own || nameColumn(headingOf(figure)) || section), taken);
    const says = gap('the claim restated in our words');
    const kind = kindOf(text, sentence, quantity);
    last = { start, end, record: { id, section, figure: asOneLine(quantity.printed), says, kind } };
    return [last];
  });
}

/**
 * A share in brackets right behind what it is a share of, "311 (51.7%)", is another claim, since a check holds
 * one against the other, and is named after it; '' for anything else.
 */
function nameShare(last: ClaimDraft | null, { start, end, quantity }: DocumentFigure, text: string): string {
  if (last === null || !/^%|^％/.test(quantity?.parts[0].unit ?? '')) return '';
  const isBehind = /^ ?[(（]$/.test(text.slice(last.end, start)) && /^ ?[)）]/.test(text.slice(end, end + 2));
  return isBehind && !/%|％/.test(last.record.figure) ? `${last.record.id}-share` : '';
}

/** A wished id, or that of a figure of what it names where pages have a part of that name. */
function idOf(wished: string): string {
  return isPagePart(wished) ? `figure-${wished}` : wished;
}

/**
 * A stretch of the reading text in which each figure that is a claim is a link to it.
 * @param from where the stretch begins
 * @param marks of footnotes, which go
 */
export function linkFigures(
  words: string,
  from: number,
  claims: readonly ClaimDraft[],
  marks: readonly DocumentFigure[] = [],
): string {
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start >= from && end <= from + words.length;
  const edits = [
    ...firstOf(claims, from)
      .filter(within)
      .map(({ start, end, record }) => ({ start, end, text: `](claim:${record.id})` })),
    ...firstOf(marks, from).filter(within).map(markEdit),
  ];
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((linked, { start, end, text }) => {
      const [first, last] = [start - from, end - from];
      const figure = text === '' ? '' : `[${linked.slice(first, last)}${text}`;
      return linked.slice(0, first) + figure + linked.slice(last);
    }, words)
    .replace(/\s*(?:\(\s*\)|\[\s*\](?!\())/g, '');
}

/** Cuts the mark that a word's figure ends with. */
function markEdit({ end, text }: DocumentFigure): { start: number; end: number; text: string } {
  return { start: end - (/[\d,\s¹²³⁰⁴-⁹]+$/.exec(text)?.[0].length ?? 0), end, text: '' };
}

// No heading or cell holds more.
const MOST_LINKS = 50;

/** The figures that stand at an offset or behind it, as many as a heading or a cell may hold. */
function firstOf<T extends { readonly start: number }>(figures: readonly T[], from: number): T[] {
  const first = firstFrom(figures, from);
  return figures.slice(first, first + MOST_LINKS);
}

const FORETELLS =
  /[’']ll\b|\b(?:will|would|expects?|expected|forecasts?|predicts?|projected|by the end of)\b|預計|預測|預期|可望|將/i;

/** What was foretold once, and is told of the past. */
const LOOKS_BACK =
  /\b(?:than|as|had(?: been)?|was|were|been|originally|previously)\s+(?:expected|projected|forecast)\b|\bwould have\b|\bby the end of (?:last|that)\b|(?:原本|原先|曾|高於|低於|不如)(?:預計|預測|預期)|將近|將軍|將領/gi;

/** Where what is foretold may end: "expects £45m, and employs 2,930 people". A Chinese sentence goes on. */
const CLAUSE = /;\s|,\s(?:and|but|while|whereas|although|though|compared|against|versus|which|after)\s/i;
/** What stands before a figure that something is to change from. */
const OF_THE_PAST = /\b(?:(?:up|down)(?: from)?|compared (?:with|to)|against|versus|instead of)\s*$/i;

function kindOf(text: string, sentence: Sentence, { parts }: Quantity): ClaimKind {
  const [before = '', after = ''] = [sentence.before, sentence.after].map(({ start, end }) =>
    text.slice(start, end),
  );
  const clause = [before.split(CLAUSE).at(-1) ?? '', after.split(CLAUSE)[0] ?? ''];
  const foretells = (said: string): boolean => FORETELLS.test(said.replace(LOOKS_BACK, ' '));
  if (clause.some(foretells) && !OF_THE_PAST.test(before)) return 'prediction';
  return parts.some(({ qualifier }) => qualifier !== 'exact') || /\bestimate/i.test(before)
    ? 'estimate'
    : 'assertion';
}
