import type { Rule } from '../../rule.ts';
import { findDirections } from './direction.ts';
import { findDirectionsOfSeries } from './of-series.ts';
import { findDirectionsSaid } from './said.ts';

/** Whether what rose has risen. */
export const DIRECTION_RULES: readonly Rule[] = [
  ({ sentences }) => sentences.flatMap(findDirections),
  ({ discourse, sentences }) => findDirectionsSaid(discourse, sentences),
  ({ discourse }) => findDirectionsOfSeries(discourse),
];
