import type { Rule } from '../../rule.ts';
import { findAveragesByNoun } from './by-noun.ts';
import { findAveragesAcross } from './of-far.ts';
import { findProductsOfEach } from './of-each.ts';
import { findOneForEvery } from './of-one.ts';
import { findAreas } from './of-sides.ts';
import { findSumsOfRates } from './of-times.ts';
import { findRatesOverTime } from './over-time.ts';
import { findRatios } from './ratio.ts';
import { findMultiplesSaid } from './said.ts';

/** Multiples, averages, rates and products. */
export const RATIO_RULES: readonly Rule[] = [
  ({ sentences }) => findRatios(sentences),
  ({ discourse }) => findMultiplesSaid(discourse),
  ({ discourse }) => findAveragesByNoun(discourse),
  ({ discourse }) => findAreas(discourse),
  ({ discourse }) => findOneForEvery(discourse),
  ({ discourse }) => findRatesOverTime(discourse),
  ({ discourse }) => findSumsOfRates(discourse),
  ({ discourse }) => findProductsOfEach(discourse),
  ({ discourse }) => findAveragesAcross(discourse),
];
