import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm, type Formula } from '../../formula.ts';
import { chooseColumns, columnsSaid } from '../../linking/column-links.ts';
import type { Clause, PlacedMention } from '../../linking/clauses.ts';
import { scaledCell } from '../../linking/scaled.ts';
import type { Grid } from '../../table/grid.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import { printedAt, type Figure, type Use } from '../../figure.ts';
import { SHARE_CUE } from '../../words/share-cues.ts';

const LEAD =
  /(?<![a-z])(?:ahead of|behind|more than|fewer than|less than|higher than|lower than|from|over|above|below)(?![a-z])|比|領先|落後|高出|多出|相差|差距|低於|高於/u;

/** A multiple or a lead between two rows of a table: "twice as willing as the 30–44s", 「是安平市的三倍」, "five points ahead of". */
export function findRatiosOfRows(clauses: readonly Clause[], sentence: Sentence, grid: Grid): Finding[] {
  // "From 1,200 to 1,050" prints two ends, and no lead.
  const ends = new Set(
    readChangeRoles(sentence).flatMap(({ role, mention }) =>
      role === 'before' || role === 'after' ? [mention] : [],
    ),
  );
  return clauses.flatMap((clause, index) => {
    const [a, b] = pairOf(clause, clauses[index - 1]);
    if (a === undefined || b === undefined || a === b) return [];
    return clause.mentions.flatMap((placed) => {
      const { mention } = placed;
      if (
        mention.kind === 'T' ||
        (mention.kind === 'P' && !/\d/u.test(printedAt(mention)) && isOfRow(placed, clause)) ||
        (mention.kind === 'P' && !/[%\d成]/u.test(printedAt(mention)) && !SHARE_CUE.test(clause.lower))
      )
        return compareRows(mention, a, b, clause, grid);
      return (mention.kind === 'N' || mention.kind === 'Q') && !ends.has(mention) && LEAD.test(clause.lower)
        ? leadOfRows(mention, a, b, clause, grid)
        : [];
    });
  });
}

/** "A quarter of Hexley’s", 「旗岸鎮的四分之一」: a fraction of what the row right beside it has. */
function isOfRow({ start, end }: PlacedMention, { links, sentence }: Clause): boolean {
  return links.some(
    (link) =>
      (link.end <= start && OF_BEFORE.test(sentence.slice(link.end, start))) ||
      (link.start >= end && OF_BEHIND.test(sentence.slice(end, link.start).toLowerCase())),
  );
}

const OF_BEFORE = /^\p{Script=Han}?的\s?(?:約|近|逾|不到)?$/u;
const OF_BEHIND = /^ (?:of|of that of|as (?:much|many|large|big|high) as)(?: (?:in|the|at))* $/u;

/** The two rows that a clause compares; the first may be named in the clause before. */
function pairOf({ links, isOwn }: Clause, before: Clause | undefined): number[] {
  const rows = [...new Set(links.map(({ row }) => row))];
  if (!isOwn || rows.length > 2) return [];
  if (rows.length === 2) return rows;
  const last = before?.links.at(-1)?.row;
  return last === undefined ? [] : [last, ...rows];
}

function compareRows(times: Mention, a: number, b: number, clause: Clause, grid: Grid): Finding[] {
  return settle(
    times,
    clause,
    grid,
    ['amounts', 'shares'],
    (x, y) => ({ kind: times.kind === 'P' ? 'share' : 'quotient', of: [figureTerm(x), figureTerm(y)] }),
    [a, b],
    'ratio',
  );
}

function leadOfRows(lead: Mention, a: number, b: number, clause: Clause, grid: Grid): Finding[] {
  const noun = lead.text.text.slice(lead.end, lead.end + 16);
  const counted = chooseColumns(noun, grid, 'amounts');
  // "Eight points" are those of the column "Points", whatever else the sentence speaks of.
  const said = counted.isNamed ? { ...clause, lower: noun } : clause;
  const kinds = lead.kind === 'Q' ? (['shares'] as const) : (['amounts'] as const);
  return settle(
    lead,
    said,
    grid,
    kinds,
    (x, y) =>
      x.nominal.low >= y.nominal.low
        ? differenceOf(figureTerm(x), figureTerm(y))
        : differenceOf(figureTerm(y), figureTerm(x)),
    [a, b],
    'change',
  );
}

function settle(
  claim: Mention,
  clause: Clause,
  grid: Grid,
  wanted: readonly ('amounts' | 'shares')[],
  formula: (x: Figure, y: Figure) => Formula,
  [a = -1, b = -1]: readonly number[],
  kind: 'ratio' | 'change',
): Finding[] {
  const choices = wanted.map((each) => columnsSaid(clause, grid, each));
  const tried = choices
    .flatMap(({ columns }) => columns)
    .flatMap((column) => {
      const [x, y] = [scaledCell(grid, a, column), scaledCell(grid, b, column)];
      if (x === null || y?.unit !== x.unit || x.nominal.low < 0 || y.nominal.low < 0) return [];
      return setAgainst(kind, claim, formula(x, y), kind === 'ratio' ? 'The multiple' : 'The lead') ?? [];
    });
  const good = tried.find(({ verdict }) => verdict === 'agrees');
  const named = choices.find(({ isNamed }) => isNamed);
  const first = tried.find(
    ({ uses }) => !named || uses.some((use) => named.columns.some((column) => standsIn(use, column, grid))),
  );
  if (good) return [good];
  if (!first) return [];
  const isSure =
    tried.every(({ verdict }) => verdict === 'contradicts') &&
    (named !== undefined || kind === 'ratio' || tried.length === 1);
  return isSure && isNear(first, 4) ? [first] : [];
}

function standsIn(use: Use, column: number, grid: Grid): boolean {
  return grid.cells.some((cells) => cells[column]?.text === use.text && cells[column].start === use.start);
}
