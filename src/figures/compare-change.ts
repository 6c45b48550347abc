import type { Difference } from './compare.ts';
import { grammars } from './grammars.ts';
import type { Part, Quantity } from './quantity.ts';

const falling = new RegExp(`(?<![a-z])(?:${grammars.map(({ falls }) => falls).join('|')})$`, 'iu');
const rising = new RegExp(`(?<![a-z])(?:${grammars.map(({ rises }) => rises).join('|')})$`, 'iu');
const fallingBehind = new RegExp(`^(?:${grammars.map(({ fallsBehind }) => fallsBehind).join('|')})`, 'iu');
const risingBehind = new RegExp(`^(?:${grammars.map(({ risesBehind }) => risesBehind).join('|')})`, 'iu');

/** What the words around a figure say that it is the change of, if anything. */
export type Change = 'rise' | 'fall' | null;

/** Whether the words on either side of a figure say that something rose or fell by it. */
export function changeAround(before: string, behind: string): Change {
  if (falling.test(before) || fallingBehind.test(behind)) return 'fall';
  return rising.test(before) || risingBehind.test(behind) ? 'rise' : null;
}

const multipleWord = /倍|times/iu;

/** The share of one that a part is; null for any other part. 一倍 is all of it. */
function shareOf({ nominal: { low, high }, unit }: Part, printed: string): number | null {
  if (low !== high) return null;
  if (unit === '%') return low / 100;
  if (unit === null) return low > 0 && low < 1 ? low : null;
  return unit === 'times' && low === 1 && printed.includes('倍') ? 1 : null;
}

/**
 * "Rose by 100%" is doubled, "fell by half" is halved, and 增加一倍 is doubled: what a change by so much makes of one,
 * as so many times. Null where the figure isn't such a change.
 */
export function changed({ parts: [part], printed }: Quantity, change: Change): Quantity | null {
  const share = shareOf(part, printed);
  if (change === null || share === null) return null;
  const times = change === 'rise' ? 1 + share : 1 - share;
  const nominal = { low: times, high: times };
  return { printed, parts: [{ ...part, nominal, outer: nominal, unit: 'times' }] };
}

const falls = new RegExp(grammars.map(({ fallsBehind }) => fallsBehind).join('|'), 'iu');

/**
 * 成長三倍 and "three times more" may mean three times as much, or four, and "three times less" a third: they stand for no
 * claim but one in the same word, which they quote.
 */
export function unclearMultiple(claimed: Quantity, printed: Quantity, change: Change): Difference | null {
  const [{ nominal, unit }] = printed.parts;
  if (change === null || unit !== 'times' || nominal.low <= 1) return null;
  if (change === 'fall')
    return falls.test(claimed.printed)
      ? null
      : {
          what: 'number',
          message: `With the words of decline around it, “${printed.printed}” makes less of something; the claim says “${claimed.printed}”.`,
        };
  const [word] = multipleWord.exec(printed.printed) ?? [];
  if (word === undefined || claimed.printed.toLowerCase().includes(word.toLowerCase())) return null;
  return {
    what: 'number',
    message: `With the words of growth around it, “${printed.printed}” may mean so many times as much, or once more than that; the claim says “${claimed.printed}”. Write what it grew to.`,
  };
}
