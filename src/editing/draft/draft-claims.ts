import type { DocumentFigure } from '../../document/document-figures.ts';
import type { Stretch } from '../../document/sections.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ClaimKind } from '../../schemas/claim.ts';
import { gap } from '../../schemas/gap.ts';
import { freeId } from '../slug.ts';
import { nameClaim } from './name-claim.ts';
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

/** Drafts a claim for each figure of a text. `taken` are ids that no claim may have. */
export function draftClaims(
  text: string,
  figures: readonly DocumentFigure[],
  sections: readonly Stretch[],
  taken: Set<string>,
): ClaimDraft[] {
  let at = 0;
  return figures.flatMap((figure): ClaimDraft[] => {
    const { quantity, start, end } = figure;
    if (quantity === null) return [];
    while ((sections[at + 1]?.start ?? Infinity) <= start) at += 1;
    const section = sections[at]?.section.id ?? '';
    const sentence = sentenceAround(text, figure);
    const id = freeId(nameClaim(sentence, quantity) || `${section}-figure`, taken);
    const says = gap('the claim restated in our words');
    const kind = kindOf(sentence, quantity);
    return [{ start, end, record: { id, section, figure: quantity.printed, says, kind } }];
  });
}

/**
 * A stretch of the reading text in which each figure that is a claim is a link to it.
 * @param from where the stretch begins
 */
export function linkFigures(words: string, from: number, claims: readonly ClaimDraft[]): string {
  const inside = claims.slice(firstFrom(claims, from)).slice(0, MOST_LINKS);
  return inside
    .filter(({ start, end }) => start >= from && end <= from + words.length)
    .reduceRight((linked, { start, end, record }) => {
      const [first, last] = [start - from, end - from];
      return `${linked.slice(0, first)}[${linked.slice(first, last)}](claim:${record.id})${linked.slice(last)}`;
    }, words);
}

// No heading or cell holds more.
const MOST_LINKS = 50;

/** The index of the first claim that stands at an offset or behind it. */
function firstFrom(claims: readonly ClaimDraft[], from: number): number {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((claims[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const FORETELLS =
  /\b(?:will|would|expects?|expected|forecasts?|predicts?|projected|by the end of)\b|預計|預測|預期|可望|將/i;

function kindOf({ before, after }: Sentence, { parts }: Quantity): ClaimKind {
  if (FORETELLS.test(before) || FORETELLS.test(after)) return 'prediction';
  return parts.some(({ qualifier }) => qualifier !== 'exact') || /\bestimate/i.test(before)
    ? 'estimate'
    : 'assertion';
}
