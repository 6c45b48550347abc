import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import { printedAt, type Figure } from '../../figure.ts';
import { figureTerm } from '../../formula.ts';
import type { RowLink } from '../../linking/row-links.ts';
import { findRowLinks } from '../../linking/row-links.ts';
import { cellInMoney } from '../../linking/scaled.ts';
import { stemsOf } from '../../linking/words.ts';
import type { Grid } from '../../table/grid.ts';
import { isMoney } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import { FOR_ONE_BEHIND, FOR_ONE_INSIDE, FOR_ONE_WITHIN, THERE } from '../../words/per-noun-cues.ts';

/** How far a rate may be from what its columns give. */
const REACH = 2.5;

/**
 * What comes to one of what a column counts, in a row that the sentence names: "100 residents for each latrine; in Asha
 * North there are 65", 「以旗南為例，每公頃損失 5.4 萬元」 beside columns of both.
 */
export function findRatesOfColumns(sentence: Sentence, grid: Grid, topic: readonly RowLink[]): Finding[] {
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  const named = findRowLinks(text, grid).filter(({ isWhole }) => isWhole);
  const links = named.length > 0 ? named : topic;
  if (links.length === 0) return [];
  let said: { readonly noun: string; readonly what: string } | null = null;
  return sentence.mentions.flatMap((rate) => {
    if (rate.kind !== 'N') return [];
    const at = rate.start - sentence.start;
    const own = nounOf(rate, text, at);
    const isElided = own === null && said !== null && THERE.test(text.slice(0, at));
    said = own ?? said;
    const row = rowFor(at, links);
    if (!said || (own === null && !isElided) || row === null) return [];
    const plain = { ...rate, unit: rate.unit?.replace(/\/.*$/u, '') ?? null };
    return weighReadings('ratio', rate, readingsOf(plain, row, said, grid), 'The rate of the row');
  });
}

/** What a rate is for one of, and what it counts. */
function nounOf(rate: Mention, text: string, at: number): { noun: string; what: string } | null {
  const end = at + rate.end - rate.start;
  // The grammar of figures reads "per screen" as a part of the unit.
  const behind = (FOR_ONE_BEHIND.exec(text.slice(end, end + 50)) ?? FOR_ONE_WITHIN.exec(printedAt(rate)))
    ?.groups;
  if (behind?.noun !== undefined) return { noun: behind.noun, what: behind.what ?? '' };
  const inside = FOR_ONE_INSIDE.exec(text.slice(Math.max(0, at - 16), at) + printedAt(rate))?.groups;
  return inside?.noun === undefined ? null : { noun: inside.noun, what: '' };
}

/** The last row named before a rate; the first, where none is. */
function rowFor(at: number, links: readonly RowLink[]): number | null {
  return (links.findLast(({ end }) => end <= at) ?? links[0])?.row ?? null;
}

function readingsOf(
  rate: Mention,
  row: number,
  { noun, what }: { noun: string; what: string },
  grid: Grid,
): Reading[] {
  const names = stemsOf(noun);
  const isNamed = (label: string): boolean =>
    [...stemsOf(label)].some((stem) => names.has(stem)) ||
    (/\p{Script=Han}/u.test(noun) && label.includes(noun));
  const counts = [...grid.columns.keys()].filter((column) => isNamed(grid.columns[column]?.label ?? ''));
  const [count, ...more] = counts;
  const divisor = count === undefined ? null : cellInMoney(grid, row, count);
  if (divisor === null || count === undefined || more.length > 0) return [];
  const totals = [...grid.columns.keys()].flatMap((column): Figure[] => {
    const line = grid.columns[column];
    const cell = cellInMoney(grid, row, column);
    const isAmount = line && column !== count && !line.isRate && !line.isChange && !line.isDerived;
    return isAmount && cell && isMoney(cell) === isMoney(rate) ? [cell] : [];
  });
  const wanted = stemsOf(what);
  const worded = totals.filter((_, index) =>
    wanted.has([...stemsOf(grid.columns[index]?.label ?? '')][0] ?? ''),
  );
  return totals.map((total) => ({
    formula: { kind: 'quotient', of: [figureTerm(total), figureTerm(divisor)] },
    reach:
      totals.length === 1 || worded.includes(total) || isNearest(total, divisor, rate, totals) ? REACH : 1,
  }));
}

/** Of several columns, the one whose quotient alone is anywhere near. */
function isNearest(total: Figure, divisor: Figure, rate: Mention, totals: readonly Figure[]): boolean {
  const near = totals.filter((each) => {
    const factor = each.nominal.low / divisor.nominal.low / rate.nominal.low;
    return factor < REACH && factor > 1 / REACH;
  });
  return near.length === 1 && near[0] === total;
}
