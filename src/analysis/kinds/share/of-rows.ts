import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, shareOf, sumOf, type Formula } from '../../formula.ts';
import { columnsSaid } from '../../linking/column-links.ts';
import { scaledCell } from '../../linking/scaled.ts';
import type { RowLink } from '../../linking/row-links.ts';
import type { Clause, PlacedMention } from '../../linking/clauses.ts';
import { printedAt, type Figure } from '../../figure.ts';
import { isOfOtherTime } from '../../forced/other-time.ts';
import { isOfPart } from '../../forced/scope.ts';
import { nameBase } from '../../forced/share-base.ts';
import type { Grid } from '../../table/grid.ts';
import { periodColumns } from '../../table/period-columns.ts';
import { ELLIPTICAL, SHARE_CUE } from '../../words/share-cues.ts';

/** A share that a sentence gives to rows of a table: "A and B together make up over 60 %", 「平埔縣占 52%」. */
export function findSharesOfRows(
  clauses: readonly Clause[],
  grid: Grid,
  settled: ReadonlySet<unknown>,
): Finding[] {
  return clauses.flatMap((clause, index) => {
    const before = clauses[index - 1];
    const isElided = before !== undefined && SHARE_CUE.test(before.lower) && ELIDED.test(clause.lower);
    if (clause.links.length === 0 || !(isElided || SHARE_CUE.test(clause.lower))) return [];
    const shares = clause.mentions.filter(({ mention }) => mention.kind === 'P');
    const [only] = shares;
    if (
      !only ||
      shares.length > 1 ||
      settled.has(only.mention) ||
      isOfRow(only, clause) ||
      clause.mentions.some(({ mention }) => mention.kind === 'T' || mention.kind === 'Q')
    )
      return [];
    return shareOfRows(only.mention, rowsOf(clause.links), clause, grid);
  });
}

/** "Boxes made up 40% and coal 36%": a row and its share alone. */
const ELIDED =
  /^\W*(?:and |while |with )?(?:the )?[a-z][a-z -]{1,30} [\d.]+ ?(?:%|per ?cent)\W*$|^\s*(?:而|至於)?\p{Script=Han}{2,8}[則也亦](?:為|占|佔|約|有)*[^，。；]{1,8}$/u;

/** "Half of the infants under one": there the row is the whole. */
function isOfRow({ end }: PlacedMention, { sentence, links }: Clause): boolean {
  return links.some(
    (link) =>
      link.start >= end &&
      /^ of (?:the |all |its )?(?:[a-z-]+ ){0,2}$|^ ?的/iu.test(sentence.slice(end, link.start)),
  );
}

function rowsOf(links: readonly RowLink[]): number[] {
  return [...new Set(links.map(({ row }) => row))];
}

function shareOfRows(share: Figure, rows: readonly number[], clause: Clause, grid: Grid): Finding[] {
  const { columns: said, isNamed } = columnsSaid(clause, grid, 'amounts');
  // Where nothing else is said, of now.
  const [, now] = periodColumns(grid) ?? [];
  const columns = said.toSorted((a, b) => Number(b === now) - Number(a === now));
  const tried = columns.flatMap((column) => {
    const parts = rows.flatMap((row) => grid.cells[row]?.[column] ?? []);
    const whole = wholeOf(column, grid);
    if (parts.length !== rows.length || !whole) return [];
    return setAgainst('share', share, shareOf(sumOf(parts), whole), 'The share of the rows named') ?? [];
  });
  const [row, ...more] = rows;
  const printed = row !== undefined && more.length === 0 ? printedShares(share, row, clause, grid) : [];
  const good = [...printed, ...tried].find(({ verdict }) => verdict === 'agrees');
  if (good) return [good];
  const [first] = tried;
  const isSaid = clause.isOwn || ELLIPTICAL.test(clause.lower);
  const isWhole = clause.links.every((link) => link.isWhole);
  const isSure =
    isSaid &&
    isWhole &&
    isOfTable(share, columns, grid) &&
    !isOfOtherTime(clause.sentence, grid) &&
    !isOfPart(clause.sentence.slice(0, clause.links[0]?.start ?? 0), grid) &&
    !hasOwnAmount(share, clause, grid) &&
    [...tried, ...printed].every(({ verdict }) => verdict === 'contradicts');
  const reach = isNamed || columns.length === 1 || rows.length > 1 ? 2.5 : 1.5;
  return first && isSure && isNear(first, reach) ? [first] : [];
}

/** "(million tonnes)" */
const UNIT = /[(（][^()（）]*\p{L}[^()（）]*[)）]/u;
/** A heading that is more than a year. */
const MEASURE = /(?![年今去前])\p{L}/u;

/** Whether a table that says what it measures measures what a share is said to be of. */
function isOfTable(
  share: Figure,
  columns: readonly number[],
  { columns: lines, rows, cells, about }: Grid,
): boolean {
  const measures = columns.map((column) => lines[column]?.label ?? '').join(' ');
  const hasUnit = columns.some((column) => cells.some((row) => (row[column]?.unit ?? null) !== null));
  const words = [about, measures, ...rows.map(({ label }) => label)].join(' ');
  return (!hasUnit && !UNIT.test(about) && !MEASURE.test(measures)) || nameBase(share, words);
}

/** "Northbay's total of 186,000 was 17% of the league's": the share is of an amount that the table doesn't print. */
function hasOwnAmount(share: Figure, { mentions }: Clause, grid: Grid): boolean {
  const printed = new Set(
    grid.rows.flatMap((_, row) =>
      grid.columns.map((__, column) => scaledCell(grid, row, column)?.nominal.low),
    ),
  );
  return mentions.some(
    ({ mention }) =>
      mention.kind === 'N' &&
      mention.unit !== 'year of age' &&
      mention.end <= share.start &&
      /\d/u.test(printedAt(mention)) &&
      !printed.has(mention.nominal.low),
  );
}

/** The share that the table itself prints for a row. */
function printedShares(share: Figure, row: number, clause: Clause, grid: Grid): Finding[] {
  return columnsSaid(clause, grid, 'shares').columns.flatMap((column) => {
    const cell = grid.cells[row]?.[column];
    const finding = cell && setAgainst('restated', share, figureTerm(cell), 'The share');
    return finding ? [finding] : [];
  });
}

function wholeOf(column: number, grid: Grid): Formula | null {
  const total = grid.rows.findLastIndex(({ isTotal }) => isTotal);
  const printed = grid.cells[total]?.[column];
  if (printed) return figureTerm(printed);
  const parts = grid.cells.flatMap((cells) => cells[column] ?? []);
  return total === -1 && parts.length === grid.rows.length && parts.length > 2 ? sumOf(parts) : null;
}
