import type { Rule } from '../../rule.ts';
import { findDirections } from './direction.ts';
import { findMovesOfAllRows } from './of-all-rows.ts';
import { findDirectionsOfSeries } from './of-series.ts';
import { findMoves } from './moved.ts';
import { findDirectionsSaid } from './said.ts';

/** Whether what rose has risen. */
export const DIRECTION_RULES: readonly Rule[] = [
  ({ discourse }) => findMoves(discourse),
  ({ sentences }) => sentences.flatMap(findDirections),
  ({ discourse, sentences }) => findDirectionsSaid(discourse, sentences),
  ({ discourse }) => findDirectionsOfSeries(discourse),
  findMovesOfAllRows,
];
