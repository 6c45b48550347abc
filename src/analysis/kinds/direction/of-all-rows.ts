import type { Use } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { gridsNear } from '../../reading.ts';
import type { ReadText } from '../../rule.ts';
import type { Grid } from '../../table/grid.ts';
import { periodColumns } from '../../table/period-columns.ts';
import type { Sentence } from '../../text/shape.ts';
import { A_YEAR_BEFORE, FEWER, MORE, OF_ALL_ROWS } from '../../words/all-rows-cues.ts';
import { OTHER_ROW } from '../../words/rank-patterns.ts';
import { smallNumber } from '../../words/small-number.ts';

/** "Admissions were down at all four hospitals", "revenue grew in three of the four divisions": how many rows of a table did. */
export function findMovesOfAllRows({ paragraphs, grids }: ReadText): Finding[] {
  return paragraphs.flatMap(({ at, sentences }) =>
    sentences.flatMap((sentence) => {
      const said = readClaim(sentence);
      const tables = said ? gridsNear(at, grids) : [];
      return said ? tables.flatMap((grid) => hold(said, sentence, grid)).slice(0, 1) : [];
    }),
  );
}

interface Claim {
  readonly use: Use;
  readonly some: number;
  readonly all: number;
  readonly isMore: boolean;
}

function readClaim({ text, start, end }: Sentence): Claim | null {
  const lower = text.text.slice(start, end).toLowerCase();
  const match = OF_ALL_ROWS.map((pattern) => pattern.exec(lower)).find((each) => each !== null);
  if (!match) return null;
  const from = Math.max(0, match.index - 60);
  const clause = clauseAround(lower, match.index, match.index + match[0].length, from);
  const [isMore, isFewer] = [MORE.test(clause), FEWER.test(clause)];
  if (isMore === isFewer) return null;
  const all = smallNumber(match.groups?.count ?? '');
  const some = match.groups?.some === undefined ? all : smallNumber(match.groups.some);
  const use = { text, start: start + match.index, end: start + match.index + match[0].length };
  return { use, some, all, isMore };
}

function clauseAround(text: string, start: number, end: number, from: number): string {
  const before =
    text
      .slice(from, start)
      .split(/[,;，；]/u)
      .at(-1) ?? '';
  const [behind = ''] = text.slice(end).split(/[,;，；。]/u);
  return `${before} ${behind}`;
}

function hold({ use, some, all, isMore }: Claim, sentence: Sentence, grid: Grid): Finding[] {
  const pair = columnsFor(sentence, grid);
  if (!pair) return [];
  const [first, last] = pair;
  const rows = grid.rows.flatMap((line, row) => {
    const [from, to] = [grid.cells[row]?.[first], grid.cells[row]?.[last]];
    return line.isTotal || !from || !to
      ? []
      : [{ label: line.label, moved: to.nominal.low - from.nominal.low }];
  });
  // "Other" may be one of them, or not.
  const isClear = rows.length === all && rows.every(({ moved }) => moved !== 0);
  const moved = rows.filter((row) => row.moved > 0 === isMore);
  const others = rows.filter((row) => row.moved > 0 !== isMore);
  if (!isClear || others.some(({ label }) => OTHER_ROW.test(label))) return [];
  const holds = moved.length === some;
  const names = others.map(({ label }) => label).join(', ');
  return [
    {
      kind: 'direction',
      verdict: holds ? 'agrees' : 'contradicts',
      says: `${moved.length} of ${rows.length} rows went that way${names === '' ? '' : `, ${names} the other`}.`,
      working: `${moved.length} of ${rows.length}; printed: ${some} of ${all}`,
      claim: use,
      uses: grid.rows.flatMap((line, row) =>
        others.some(({ label }) => label === line.label) ? (grid.cells[row]?.[last] ?? []) : [],
      ),
      isForced: true,
    },
  ];
}

/** The two columns of a table that print one thing at two times; of three, those a year apart where the sentence says so. */
function columnsFor({ text, start, end }: Sentence, grid: Grid): readonly [number, number] | null {
  const pair = periodColumns(grid) ?? numberedColumns(grid);
  if (pair) return pair;
  const isOfYear = A_YEAR_BEFORE.test(text.text.slice(start, end).toLowerCase());
  const amounts = amountColumns(grid);
  const now = amounts.find((column) => /今年|this year/iu.test(grid.columns[column]?.label ?? ''));
  const label = grid.columns[now ?? -1]?.label ?? '';
  const then = amounts.find(
    (column) =>
      grid.columns[column]?.label === label.replace('今年', '去年').replace(/this year/iu, 'last year'),
  );
  return isOfYear && now !== undefined && then !== undefined && now !== then ? [then, now] : null;
}

function amountColumns({ columns }: Grid): number[] {
  return columns.flatMap(({ isChange, isRate, isTotal }, column) =>
    isChange || isRate || isTotal ? [] : [column],
  );
}

/** "Week to 12 January" and "Week to 19 January": two headings that differ by one number. */
function numberedColumns(grid: Grid): readonly [number, number] | null {
  const [first, second, ...more] = amountColumns(grid);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const [a, b] = [first, second].map((column) => grid.columns[column]?.label ?? '');
  const [x, y] = [a, b].map((label) => (label ?? '').match(/\d+/gu) ?? []);
  const differing = (x ?? []).flatMap((number, index) => (number === y?.[index] ? [] : [index]));
  const [at] = differing;
  const isSame = a?.replace(/\d+/gu, '#') === b?.replace(/\d+/gu, '#');
  if (!isSame || at === undefined || differing.length > 1) return null;
  return Number(x?.[at]) < Number(y?.[at]) ? [first, second] : [second, first];
}
