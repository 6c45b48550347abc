import type { Rule } from '../../rule.ts';
import { findImpossible } from './impossible.ts';
import { findMeansOutside } from './mean.ts';
import { findOutsideRanges } from './of-range.ts';
import { findPartsOfGroups } from './of-group.ts';
import { findMoreThanThose } from './of-those.ts';
import { findLargerParts } from './part.ts';

/** Parts that are larger than their whole, and means outside of what they are the mean of. */
export const IMPOSSIBLE_RULES: readonly Rule[] = [
  ({ sentences }) => sentences.flatMap(findImpossible),
  ({ discourse }) => findLargerParts(discourse),
  ({ discourse }) => findMoreThanThose(discourse),
  ({ discourse }) => findPartsOfGroups(discourse),
  ({ discourse }) => findMeansOutside(discourse),
  ({ discourse }) => findOutsideRanges(discourse),
];
