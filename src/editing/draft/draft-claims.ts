import type { Stretch } from '../../document/sections.ts';
import { findFigures, type FoundFigure } from '../../figures/find.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { ClaimKind } from '../../schemas/claim.ts';
import { gap } from '../../schemas/gap.ts';
import { freeId } from '../slug.ts';
import { nameClaim } from './name-claim.ts';
import { sentenceAround, type Sentence } from './sentence.ts';

/** A figure of the document as a claim to be restated. */
export interface ClaimDraft {
  /** Where the figure stands in the document's plain text. */
  readonly start: number;
  readonly record: {
    readonly id: string;
    readonly section: string;
    readonly figure: string;
    readonly says: string;
    readonly kind: ClaimKind;
  };
}

export interface ClaimDrafts {
  readonly claims: readonly ClaimDraft[];
  /** Figures that the grammar finds and can't read whole. */
  readonly unread: readonly FoundFigure[];
}

/** Drafts a claim for each figure of a text. `taken` are ids that no claim may have. */
export function draftClaims(
  text: string,
  figures: readonly FoundFigure[],
  sections: readonly Stretch[],
  taken: Set<string>,
): ClaimDrafts {
  const read = figures.map((figure) => ({ figure, quantity: readWhole(figure.text) }));
  const claims = read.flatMap(({ figure, quantity }): ClaimDraft[] => {
    if (quantity === null) return [];
    const section = sections.findLast(({ start }) => start <= figure.start)?.section.id ?? '';
    const sentence = sentenceAround(text, figure);
    const id = freeId(nameClaim(sentence, quantity) || `${section}-figure`, taken);
    const says = gap('the claim restated in our words');
    const kind = kindOf(sentence, quantity);
    return [{ start: figure.start, record: { id, section, figure: quantity.printed, says, kind } }];
  });
  return { claims, unread: read.flatMap(({ figure, quantity }) => (quantity === null ? [figure] : [])) };
}

/** A text in which each figure that is one of the claims is a link to it. */
export function linkFigures(text: string, claims: readonly ClaimDraft[], names: readonly string[]): string {
  return findFigures(text, names).reduceRight((linked, { start, end, text: printed }) => {
    const claim = claims.find(({ record }) => printed.endsWith(record.figure));
    if (!claim) return linked;
    return `${linked.slice(0, start)}[${printed}](claim:${claim.record.id})${linked.slice(end)}`;
  }, text);
}

/** Reads a figure as found, or without the words before it that the grammar can't place. */
function readWhole(printed: string): Quantity | null {
  const quantity = readFigure(printed);
  if (!isUnreadable(quantity)) return quantity;
  const rest = printed.replace(/^\S+\s+/, '');
  return rest === printed || !/\p{N}/u.test(rest) ? null : readWhole(rest);
}

const FORETELLS = /\b(?:will|would|expects?|expected|forecasts?|predicts?|projected|by the end of)\b/i;

function kindOf({ before, after }: Sentence, { parts }: Quantity): ClaimKind {
  if (FORETELLS.test(before) || FORETELLS.test(after)) return 'prediction';
  return parts.some(({ qualifier }) => qualifier !== 'exact') || /\bestimate/i.test(before)
    ? 'estimate'
    : 'assertion';
}
