import { weighReadings, type Reading } from '../../discourse/readings.ts';
import type { Finding } from '../../finding.ts';
import type { Figure } from '../../figure.ts';
import { changeOf, differenceOf, figureTerm, type Formula } from '../../formula.ts';
import { chooseColumns } from '../../linking/column-links.ts';
import { findRowLinks, type RowLink } from '../../linking/row-links.ts';
import { cellInMoney } from '../../linking/scaled.ts';
import type { Grid } from '../../table/grid.ts';
import { isMoney } from '../../text/alike.ts';
import { readChangeRoles, type ChangeMention } from '../../text/change-roles.ts';
import type { Sentence } from '../../text/shape.ts';
import { HAD_BEEN } from '../../words/earlier-cues.ts';
import { DIRECTIONS } from '../../words/direction-words.ts';
import { tellDirection } from '../direction/direction.ts';

/** How far a change may be from what the table and the text give. */
const REACH = 2.5;

/**
 * A change of which a table prints what it is now, and the text what it was: "Wheat output had been 1.104 million tonnes
 * in the previous season, so the crop shrank by 11%".
 */
export function findChangesFromText(
  sentence: Sentence,
  grid: Grid,
  topic: readonly RowLink[],
  settled: ReadonlySet<unknown>,
): Finding[] {
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  const links = findRowLinks(text, grid).filter(({ isWhole }) => isWhole);
  const [row, ...others] = new Set((links.length > 0 ? links : topic).map((link) => link.row));
  const roles = readChangeRoles(sentence);
  const [from, ...more] = roles.filter((each) => isEarlier(each, text, sentence.start));
  if (row === undefined || !from || others.length + more.length > 0) return [];
  // What the sentence prints of now is no matter of the table.
  if (roles.some((each) => each !== from && each.mention.kind === 'N' && each.role !== 'change')) return [];
  const ends = endsIn(row, text, from.mention, grid);
  const changes = roles.filter(({ role, mention }) => role === 'change' && !settled.has(mention));
  return [
    ...changes.flatMap(({ mention, direction }) =>
      weighReadings(
        'change',
        mention,
        ends.map((end): Reading => ({
          formula: formulaOf(mention.kind, from.mention, end, direction === 'fall'),
          reach: ends.length === 1 ? REACH : 1,
        })),
        'The change of the row',
      ),
    ),
    ...directionsOf(sentence, text, from, ends),
  ];
}

function isEarlier({ mention: { kind, start }, role }: ChangeMention, text: string, offset: number): boolean {
  if (kind !== 'N') return false;
  return (
    role === 'before' || role === 'earlier' || HAD_BEEN.test(text.slice(0, start - offset).toLowerCase())
  );
}

/** The cells of a row that the words name; of all, those that are no more than twice or half of what it was. */
function endsIn(row: number, text: string, from: Figure, grid: Grid): Figure[] {
  const { columns, isWorded } = chooseColumns(text, grid, 'amounts');
  const cells = columns.flatMap((column) => cellInMoney(grid, row, column) ?? []);
  const alike = cells.filter((cell) => isMoney(cell) === isMoney(from));
  return isWorded || columns.length === 1 ? alike.filter((cell) => isWithin(cell, from, 5)) : [];
}

function isWithin(cell: Figure, from: Figure, factor: number): boolean {
  const ratio = cell.nominal.low / from.nominal.low;
  return ratio < factor && ratio > 1 / factor;
}

function formulaOf(kind: string, from: Figure, to: Figure, isFall: boolean): Formula {
  const [before, after] = [figureTerm(from), figureTerm(to)];
  if (kind !== 'P') return isFall ? differenceOf(before, after) : differenceOf(after, before);
  return isFall
    ? { kind: 'sum', terms: [{ sign: -1, of: changeOf(before, after) }] }
    : changeOf(before, after);
}

/** The first word behind the earlier amount that says which way it went. */
function directionsOf(
  sentence: Sentence,
  text: string,
  from: ChangeMention,
  ends: readonly Figure[],
): Finding[] {
  const [end, ...more] = ends;
  if (!end || more.length > 0) return [];
  const behind = text.slice(from.mention.end - sentence.start).toLowerCase();
  const words = DIRECTIONS.filter(({ isJudged }) => !isJudged).flatMap(({ direction, pattern }) =>
    Array.from(behind.matchAll(pattern), ({ index, 0: word }) => ({ direction, index, word })),
  );
  const [first] = words.toSorted((a, b) => a.index - b.index);
  if (!first || words.some(({ direction }) => direction !== first.direction)) return [];
  const start = from.mention.end + first.index;
  const claim = { text: sentence.text, start, end: start + first.word.length };
  return tellDirection(from.mention, end, claim, first.direction);
}
