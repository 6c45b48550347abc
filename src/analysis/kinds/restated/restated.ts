import { isNear, setAgainst, type Finding } from '../../finding.ts';
import type { Figure } from '../../figure.ts';
import { figureTerm } from '../../formula.ts';
import { chooseColumns } from '../../linking/column-links.ts';
import { findRowLinks } from '../../linking/row-links.ts';
import { scaledCell } from '../../linking/scaled.ts';
import { stemsOf } from '../../linking/words.ts';
import type { Grid } from '../../table/grid.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import { OTHER_CUE } from '../../words/earlier-cues.ts';

/** Figures of the text that a table prints too: a row's, or its total. */
export function findRestatements(
  sentence: Sentence,
  grids: readonly Grid[],
  settled: Pick<ReadonlySet<unknown>, 'has'>,
): Finding[] {
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  const roles = readChangeRoles(sentence);
  return sentence.mentions.flatMap((mention, index) => {
    if ((mention.kind !== 'N' && mention.kind !== 'P') || settled.has(mention)) return [];
    const tried = grids.flatMap((grid) => restate(mention, text, sentence, grid));
    const good = tried.find(({ finding }) => finding.verdict === 'agrees');
    if (good) return [good.finding];
    if (roles[index]?.role !== 'plain' && roles[index]?.role !== 'after') return [];
    const [first, ...others] = tried.filter(({ isForced }) => isForced);
    return first &&
      others.length === 0 &&
      first.finding.verdict === 'contradicts' &&
      isNear(first.finding, 1.35)
      ? [first.finding]
      : [];
  });
}

interface Restatement {
  readonly finding: Finding;
  readonly isForced: boolean;
}

function restate(mention: Mention, text: string, sentence: Sentence, grid: Grid): Restatement[] {
  const links = findRowLinks(text, grid);
  const rows = [...new Set(links.map(({ row }) => row))];
  if (rows.length > 0)
    return rows.flatMap((row) =>
      restateCell(
        mention,
        row,
        text,
        sentence,
        grid,
        rows.length === 1 && links.every(({ isWhole }) => isWhole),
      ),
    );
  const total = grid.rows.findLastIndex(({ isTotal }) => isTotal);
  return total === -1 ? [] : restateCell(mention, total, text, sentence, grid, true);
}

function restateCell(
  mention: Mention,
  row: number,
  text: string,
  sentence: Sentence,
  grid: Grid,
  isAlone: boolean,
): Restatement[] {
  const around = wordsAround(mention, sentence);
  const columns = chooseColumns(text, grid, mention.kind === 'P' ? 'shares' : 'amounts').columns;
  return columns.flatMap((column): Restatement[] => {
    const cell = scaledCell(grid, row, column);
    if (
      !cell ||
      isSamePlace(cell, mention) ||
      (mention.kind === 'P') !== (cell.unit === '%' || grid.columns[column]?.isRate === true)
    )
      return [];
    const finding = setAgainst('restated', mention, figureTerm(cell), 'What is printed twice');
    if (!finding) return [];
    const isSame =
      mention.kind === 'N' &&
      (sameThing(around, column, grid) ||
        (isDated(columns, text, grid, row, sentence) && isNear(finding, SLIP)));
    const isForced =
      isAlone &&
      isSame &&
      mention.qualifier === 'exact' &&
      !OTHER_CUE.test(text.toLowerCase()) &&
      isExact(mention);
    return [{ finding, isForced }];
  });
}

/** A member of a list restates nothing of the list. */
function isSamePlace(a: Figure, b: Figure): boolean {
  return a.text === b.text && a.start === b.start;
}

/** A slip in a digit that isn't the first. */
const SLIP = 1.15;

/** "Aldby handled 6,700 boats in 2023": the one amount of a sentence, of the one year that it names. */
function isDated(
  columns: readonly number[],
  text: string,
  grid: Grid,
  row: number,
  { mentions }: Sentence,
): boolean {
  const [column, ...more] = columns;
  const year = /(?:19|20)\d\d/u.exec(grid.columns[column ?? -1]?.label ?? '')?.[0];
  const isSole = mentions.filter(({ kind }) => kind === 'N').length === 1;
  const isSaid =
    grid.rows[row]?.isTotal !== true ||
    /(?<![a-z])(?:in all|in total|altogether|total)(?![a-z])|合計|總計|共/u.test(text.toLowerCase());
  return more.length === 0 && year !== undefined && text.includes(year) && isSole && isSaid;
}

/** A count or a figure of three digits or more: smaller ones are seldom those of the table. */
function isExact({ nominal }: Figure): boolean {
  return nominal.low === nominal.high && Math.abs(nominal.low) >= 5;
}

/** The words right beside a figure, up to the next one. */
function wordsAround({ start, end }: Mention, sentence: Sentence): ReadonlySet<string> {
  const ends = sentence.mentions.filter((each) => each.end <= start).map((each) => each.end);
  const starts = sentence.mentions.filter((each) => each.start >= end).map((each) => each.start);
  const text = sentence.text.text;
  const isHan = /\p{Script=Han}/u.test(text.slice(end, end + 4));
  const [before, behind] = isHan ? [8, 8] : [14, 28];
  const words =
    text.slice(Math.max(start - before, sentence.start, ...ends), start) +
    ' ' +
    text.slice(end, Math.min(end + behind, sentence.end, ...starts)).replace(/[,;.，；。].*/su, '');
  return stemsOf(words);
}

/** Whether the words beside a figure are those of a column's heading, and of no other's. */
function sameThing(around: ReadonlySet<string>, column: number, grid: Grid): boolean {
  const headings = grid.columns.map(({ label }) => stemsOf(label));
  const own = [...(headings[column] ?? [])].filter(
    (stem) => headings.filter((other) => other.has(stem)).length === 1 && !GENERIC.has(stem),
  );
  return own.some((stem) => around.has(stem));
}

const GENERIC: ReadonlySet<string> = new Set(['peopl', 'person', 'amount', 'valu', '數字', '金額', '人口']);
