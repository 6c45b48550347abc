import type { Paragraph } from '../../paragraph.ts';
import type { Rule } from '../../rule.ts';
import { findHeadlines } from './headline.ts';
import { findSlipsOfCells } from './cell-slip.ts';
import { findSlipsBetween } from './slip.ts';
import { findRepeats, findDifferences } from './text.ts';
import { findUnits } from './units.ts';

/** One thing said twice, in the same unit or another. */
export const RESTATED_RULES: readonly Rule[] = [
  ({ sentences }) => findRepeats(sentences),
  ({ discourse }) => findSlipsBetween(discourse),
  findSlipsOfCells,
  ({ sentences }) => findDifferences(sentences),
  ({ discourse }) => findUnits(discourse),
  ({ discourse, paragraphs }) => findHeadlines(discourse, headlinesIn(paragraphs)),
];

/** The sentences that are the document's headline: its first block, where that is a heading. */
function headlinesIn([first]: readonly Paragraph[]): readonly number[] {
  return first?.isHeading === true && first.at === 0 ? [0] : [];
}
