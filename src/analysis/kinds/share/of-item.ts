import { weighReadings } from '../../discourse/readings.ts';
import { isPresent, isStrictlyAlike, type Discourse } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { figureTerm, shareOf } from '../../formula.ts';
import type { Grid } from '../../table/grid.ts';

/** How far a share may be from what it has to be. */
const REACH = 3;

/** The share that a member of a bulleted list prints beside its amount: "long-term: 27,528, that is 37%". */
export function findSharesOfItems(lists: readonly Grid[], discourse: Discourse): Finding[] {
  return lists.flatMap(({ rows, cells }) => {
    const total = cells[rows.findLastIndex(({ isTotal }) => isTotal)]?.[0];
    if (!total) return [];
    return cells.flatMap(([cell]) => {
      const said = discourse.find((each) => each.some(({ mention }) => mention === cell)) ?? [];
      const [part, share, ...more] = said.filter(({ mention: { kind } }) => kind === 'N' || kind === 'P');
      const isPair = part?.mention === cell && share?.mention.kind === 'P' && more.length === 0;
      if (!part || !share || !isPair || !(isPresent(share) || share.direction === 'again')) return [];
      if (!isStrictlyAlike(part.mention, { ...part.mention, ...total })) return [];
      const formula = shareOf(figureTerm(part.mention), figureTerm(total));
      return weighReadings('share', share.mention, [{ formula, reach: REACH }], 'The share');
    });
  });
}
