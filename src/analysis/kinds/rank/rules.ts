import type { Rule } from '../../rule.ts';
import { findRankChains } from './chain.ts';
import { findRanksInParagraph } from './in-paragraph.ts';
import { findRecords } from './in-time.ts';
import { findFormerRecords } from './of-record.ts';
import { findRanksInText } from './text.ts';

/** Which is the largest, the second, a record. */
export const RANK_RULES: readonly Rule[] = [
  ({ sentences }) => sentences.flatMap(findRanksInText),
  ({ discourse, lists }) => findRankChains(discourse, lists),
  ({ discourse }) => findRanksInParagraph(discourse),
  ({ discourse }) => findRecords(discourse),
  ({ discourse }) => findFormerRecords(discourse),
];
