import type { Rule } from '../../rule.ts';
import { findGranularity, findGranularityAcross } from './granularity.ts';
import { findSharesOfSurveyed } from './survey.ts';

/** Shares that no count of so many can be. */
export const GRANULARITY_RULES: readonly Rule[] = [
  ({ sentences }) => sentences.flatMap(findGranularity),
  ({ sentences }) => findGranularityAcross(sentences),
  ({ discourse }) => findSharesOfSurveyed(discourse),
];
