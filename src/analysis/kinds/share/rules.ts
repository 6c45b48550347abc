import type { PlacedGrid } from '../../paragraph.ts';
import type { Rule } from '../../rule.ts';
import type { Grid } from '../../table/grid.ts';
import { findSharesOfTwo } from './closed.ts';
import { findFarShares } from './far.ts';
import { findMajorities } from './majority.ts';
import { findSharesOfAll } from './of-all.ts';
import { findSharesOfColumns } from './of-columns.ts';
import { findSharesTogether } from './of-enumerated.ts';
import { findSharesOfItems } from './of-item.ts';
import { findSharesOfRest } from './of-rest.ts';
import { findSharesOfSeveral } from './of-several.ts';
import { findSharesOfStances } from './of-stances.ts';
import { findSharesOfVotes } from './of-votes.ts';
import { findShares } from './share.ts';
import { findStatedRates } from './stated.ts';
import { findWordedShares } from './worded.ts';

/** A part, its whole and the share that it is. */
export const SHARE_RULES: readonly Rule[] = [
  ({ sentences }) => findShares(sentences),
  ({ sentences }) => findSharesOfAll(sentences),
  ({ discourse }) => findSharesTogether(discourse),
  ({ discourse }) => findSharesOfTwo(discourse),
  ({ discourse, grids }) => findSharesOfItems(listsIn(grids), discourse),
  ({ discourse }) => findFarShares(discourse),
  ({ discourse }) => findStatedRates(discourse),
  ({ sentences }) => sentences.flatMap(findWordedShares),
  ({ discourse }) => findSharesOfSeveral(discourse),
  ({ discourse }) => findSharesOfRest(discourse),
  ({ discourse }) => findMajorities(discourse),
  findSharesOfColumns,
  ({ discourse }) => findSharesOfStances(discourse),
  ({ discourse }) => findSharesOfVotes(discourse),
];

function listsIn(grids: readonly PlacedGrid[]): Grid[] {
  return grids.filter(({ isList }) => isList).map(({ grid }) => grid);
}
