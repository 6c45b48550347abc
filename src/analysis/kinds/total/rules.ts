import type { Rule } from '../../rule.ts';
import { findFarTotals } from './far.ts';
import { findSumsOfColumns } from './of-columns.ts';
import { findHalves } from './of-halves.ts';
import { findCountsOfNames } from './of-names.ts';
import { findRestsOfNamed } from './of-named.ts';
import { findSumsOfPeriods } from './of-periods.ts';
import { findSumsOfOutcomes } from './of-outcomes.ts';
import { findResults } from './of-results.ts';
import { findSumsOfThose } from './of-those.ts';
import { findDifferencesSaid } from './said.ts';
import { findRestsOfTwo } from './near-whole.ts';
import { findTextTotals } from './text.ts';
import { findSumsReferredTo } from './those.ts';

/** Sums of what is listed, and what remains of them. */
export const TOTAL_RULES: readonly Rule[] = [
  ({ sentences }) => findTextTotals(sentences),
  ({ discourse }) => findResults(discourse),
  ({ discourse }) => findSumsOfOutcomes(discourse),
  ({ discourse }) => findHalves(discourse),
  ({ discourse }) => findFarTotals(discourse),
  ({ discourse }) => findSumsOfThose(discourse),
  ({ discourse }) => findRestsOfNamed(discourse),
  ({ discourse }) => findRestsOfTwo(discourse),
  findSumsOfColumns,
  findSumsOfPeriods,
  ({ discourse }) => findSumsReferredTo(discourse),
  ({ sentences }) => sentences.flatMap(findDifferencesSaid),
  ({ sentences }) => sentences.flatMap(findCountsOfNames),
];
