import type { Said } from '../../discourse/said.ts';
import { areChangedOver, areOneSlipApart, digitsInOneUnit, digitsOf } from '../../discourse/slips.ts';
import { numberOf, printedAt, type Figure } from '../../figure.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { figureTerm } from '../../formula.ts';
import { findRowLinks } from '../../linking/row-links.ts';
import { scaledCell } from '../../linking/scaled.ts';
import { sharedWords } from '../../linking/shared-words.ts';
import { gridsNear } from '../../reading.ts';
import type { ReadText } from '../../rule.ts';
import type { Grid } from '../../table/grid.ts';
import { alike } from '../../text/alike.ts';
import { PERIODS } from '../../words/doubt-cues.ts';
import { mayBeRestated, namesOf, significant } from './slip.ts';

/** A cell that a text may restate. */
interface Restated {
  readonly cell: Figure;
  readonly row: number;
  readonly column: number;
}

/** A table's amount that a text prints with a slip of the pen: "46,000 in the four camps" of a total of 64,000. */
export function findSlipsOfCells({ paragraphs, discourse, grids }: ReadText): Finding[] {
  const places = new Map(paragraphs.flatMap(({ at, sentences }) => sentences.map((each) => [each, at])));
  return discourse.flat().flatMap((said) => {
    const at = places.get(said.sentence);
    if (at === undefined || !mayBeRestated(said)) return [];
    return gridsNear(at, grids)
      .flatMap((grid) => slipOf(said, grid) ?? [])
      .slice(0, 1);
  });
}

function slipOf(said: Said, grid: Grid): Finding | null {
  const cells = amountsOf(grid);
  if (
    cells.some(({ cell }) => cell.text === said.mention.text || cell.nominal.low === said.mention.nominal.low)
  )
    return null;
  const [found, ...more] = cells.filter((each) => isSlipOf(said, each, grid));
  return found && more.length === 0
    ? setAgainst('restated', said.mention, figureTerm(found.cell), 'What the table prints')
    : null;
}

const amountsOfGrid = new WeakMap<Grid, readonly Restated[]>();

function amountsOf(grid: Grid): readonly Restated[] {
  const amounts = amountsOfGrid.get(grid) ?? readAmounts(grid);
  amountsOfGrid.set(grid, amounts);
  return amounts;
}

function readAmounts(grid: Grid): Restated[] {
  return grid.columns.flatMap((line, column) =>
    line.isRate || line.isChange
      ? []
      : grid.rows.flatMap((_, row) => {
          const cell = scaledCell(grid, row, column);
          return cell ? [{ cell, row, column }] : [];
        }),
  );
}

function isSlipOf(said: Said, { cell, row, column }: Restated, grid: Grid): boolean {
  const { mention, sentence } = said;
  if (!areOfOneSize(mention, cell)) return false;
  const digits = digitsInOneUnit(mention, cell);
  if (!digits || !areOneSlipApart(...digits) || !alike(mention, { ...cell, unit: cell.unit ?? mention.unit }))
    return false;
  const count = significant(...digits);
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  const rows = new Set(findRowLinks(text, grid).map((link) => link.row));
  const isChangedOver = areChangedOver(...digits);
  if (grid.rows[row]?.isTotal === true)
    return isChangedOver && rows.size === 0 && namedWords(said, row, column, grid) > (count > 2 ? 0 : 1);
  if (!rows.has(row) || rows.size > 1 || count < 2) return false;
  if (isChangedOver) return true;
  const ratio = mention.nominal.low / cell.nominal.low;
  return (
    digits[0].length > 2 &&
    areAsLong(mention, cell) &&
    ratio > 0.8 &&
    ratio < 1.25 &&
    isOfPeriod(text, column, grid)
  );
}

/** What is printed with as many digits is no tenth of the other; most cells are told apart by that. */
function areOfOneSize(a: Figure, b: Figure): boolean {
  const ratio = Math.abs((numberOf(a) ?? 0) / (numberOf(b) ?? 0));
  return ratio > 0.1 && ratio < 10;
}

/** Whether two figures print as many digits: 2.0 billion rounds 2,082 million. */
function areAsLong(a: Figure, b: Figure): boolean {
  return digitsOf(printedAt(a)).length === digitsOf(printedAt(b)).length;
}

/** How many words of a cell's labels, and of what its table is about, name an amount. */
function namedWords(said: Said, row: number, column: number, { rows, columns, about }: Grid): number {
  return sharedWords(
    `${rows[row]?.label ?? ''} ${columns[column]?.label ?? ''} ${about}`,
    `${namesOf(said)} ${printedAt(said.mention)}`,
  );
}

/** Whether a text names the one column of its period: 10月. */
function isOfPeriod(text: string, column: number, { columns }: Grid): boolean {
  const said = periodsIn(text);
  const fitting = columns.flatMap(({ label, isChange, isRate }, index) =>
    !isChange && !isRate && !said.isDisjointFrom(periodsIn(label)) ? [index] : [],
  );
  return fitting.length === 1 && fitting[0] === column;
}

function periodsIn(text: string): Set<string> {
  return new Set(Array.from(text.toLowerCase().matchAll(PERIODS), ([period]) => period.replaceAll(' ', '')));
}
