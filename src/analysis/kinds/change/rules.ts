import type { Rule } from '../../rule.ts';
import { findChangesAcross } from './across.ts';
import { findGapsBetweenTwo } from './between-two.ts';
import { findChanges } from './change.ts';
import { findLeadsOfNamed } from './of-named.ts';
import { findMarginsOfScores } from './of-score.ts';
import { findChangesOfTwo } from './of-two.ts';

/** Changes between two figures, and the gaps between them. */
export const CHANGE_RULES: readonly Rule[] = [
  ({ sentences }) => findChanges(sentences),
  ({ discourse }) => findMarginsOfScores(discourse),
  ({ discourse }) => findChangesOfTwo(discourse),
  ({ discourse }) => findChangesAcross(discourse),
  ({ discourse }) => findLeadsOfNamed(discourse),
  ({ discourse }) => findGapsBetweenTwo(discourse),
];
