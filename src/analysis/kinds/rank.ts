import type { Verdict } from '../../schemas/check.ts';
import type { Finding } from '../finding.ts';
import { printedAt, type Figure, type Use } from '../figure.ts';
import { chooseColumns } from '../linking/column-links.ts';
import { findRowLinks, type RowLink } from '../linking/row-links.ts';
import type { Grid } from '../table/grid.ts';
import type { Sentence } from '../text/shape.ts';
import {
  COMPARISONS,
  FEWER_BEHIND,
  GROWTH,
  MORE_BEHIND,
  OTHER_ROW,
  SUPERLATIVES,
  type Place,
} from '../words/rank-patterns.ts';

/** Words like "largest", "second", "more than" and 最多 held against the rows that they rank. */
export function findRanks(sentence: Sentence, grids: readonly Grid[]): Finding[] {
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  return grids.flatMap((grid) => {
    const links = findRowLinks(text, grid);
    if (links.length === 0) return [];
    return [
      ...rankSuperlatives(
        text,
        links.filter(({ isWhole }) => isWhole),
        grid,
        sentence,
      ),
      ...rankPairs(text, links, grid, sentence),
    ];
  });
}

interface Ranking {
  readonly place: Place;
  readonly word: { readonly start: number; readonly end: number };
  readonly row: number;
}

function rankSuperlatives(
  text: string,
  links: readonly RowLink[],
  grid: Grid,
  sentence: Sentence,
): Finding[] {
  const lower = text.toLowerCase();
  const taken: { start: number; end: number }[] = [];
  const rankings = SUPERLATIVES.flatMap(([place, pattern]) =>
    Array.from(lower.matchAll(pattern)).flatMap(({ index, 0: word }): Ranking[] => {
      const at = { start: index, end: index + word.length };
      if (taken.some((other) => other.start < at.end && at.start < other.end)) return [];
      taken.push(at);
      const link = subjectOf(at, word, links, lower);
      return link ? [{ place, word: at, row: link.row }] : [];
    }),
  );
  return rankings.flatMap((ranking) => holdRank(ranking, clauseAround(text, ranking.word), grid, sentence));
}

/** The row that a ranking word is said of: the last one named before it, or the one right behind. */
function subjectOf(
  at: { start: number; end: number },
  word: string,
  links: readonly RowLink[],
  text: string,
): RowLink | null {
  const before = links
    .filter(
      ({ end }) => end <= at.start && at.start - end < 60 && !/[。；;]/u.test(text.slice(end, at.start)),
    )
    .at(-1);
  const behind = links.find(
    ({ start }) => start >= at.end && start - at.end < 50 && !/[。；;，]/u.test(text.slice(at.end, start)),
  );
  if (word.includes('followed by')) return behind ?? null;
  const isBehind =
    behind &&
    /^(?: [a-z]+){0,3} (?:in|is|was|are|were|remains?|:|by|with)(?: the| at)? $/u.test(
      text.slice(at.end, behind.start),
    );
  if (isBehind) return behind;
  if (before && !/\p{Script=Han}/u.test(word) && !IS.test(text.slice(before.end, at.start))) return null;
  // "Ashcombe and Dunley" share a place that neither holds.
  const isList =
    before &&
    links.some(
      (other) =>
        other !== before &&
        other.end <= before.start &&
        /^(?:,| and|、|與|和|及| or)+ ?(?:the )?$/u.test(text.slice(other.end, before.start)),
    );
  return isList ? null : (before ?? behind ?? null);
}

/** What stands between a row's name and the word that ranks it. */
const IS =
  /^ ?(?:[a-z’']+ ){0,3}(?:(?:is|was|are|were|remains?|remained|has|had|have|saw|recorded|became|as)(?: (?:still|again|also|now|by far|been))*|,|\()(?: (?:the|its|their|our|by far|once more))* ?$|^ (?:lent|won|took|got|received|sold|scored|made|drew) ?(?:the )?$|^ $/u;

/** The words around a ranking word that say what is ranked. */
function clauseAround(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(
    text.lastIndexOf('；', start),
    text.lastIndexOf(';', start),
    text.lastIndexOf('，', text.lastIndexOf('，', start) - 1),
    0,
  );
  const stops = ['，', '；', ';', '。'].map((stop) => text.indexOf(stop, end)).filter((at) => at !== -1);
  return text.slice(from, Math.min(text.length, ...stops));
}

function columnsFor(clause: string, grid: Grid): { columns: readonly number[]; isNamed: boolean } {
  if (GROWTH.test(clause.toLowerCase())) return chooseColumns(clause, grid, 'changes');
  const [amounts, shares] = [chooseColumns(clause, grid, 'amounts'), chooseColumns(clause, grid, 'shares')];
  return (shares.isNamed && !amounts.isNamed) || amounts.columns.length === 0 ? shares : amounts;
}

function holdRank({ place, word, row }: Ranking, clause: string, grid: Grid, sentence: Sentence): Finding[] {
  const { columns } = columnsFor(clause, grid);
  const tried = columns.flatMap((column) => rankIn(column, row, place, grid));
  const decided = decide(tried);
  if (!decided || (decided.verdict === 'contradicts' && !areAlike(grid))) return [];
  const claim: Use = {
    text: sentence.text,
    start: sentence.start + word.start,
    end: sentence.start + word.end,
  };
  return [tell(decided, claim, grid.rows[row]?.label ?? '', grid)];
}

/** Rows that can be ranked: of one kind, without results and sums among them that a list of accounts has. */
function areAlike({ rows, cells }: Grid): boolean {
  const units = new Set(cells.flat().flatMap((cell) => (cell?.unit && cell.unit !== '%' ? [cell.unit] : [])));
  return rows.every(({ isResult }) => !isResult) && units.size < 2;
}

interface Outcome {
  readonly verdict: Verdict;
  readonly own: Figure;
  /** The figure that decides: the largest, the other of two. */
  readonly rival: Figure;
  readonly column: number;
}

/** A ranking that holds in any column that the words may mean is one that holds. */
function decide(tried: readonly Outcome[]): Outcome | null {
  const agreeing = tried.find(({ verdict }) => verdict === 'agrees');
  if (agreeing) return agreeing;
  return tried.every(({ verdict }) => verdict === 'contradicts') ? (tried[0] ?? null) : null;
}

function rankIn(column: number, row: number, place: Place, grid: Grid): Outcome[] {
  const own = grid.cells[row]?.[column];
  if (!own) return [];
  const rivals = grid.rows.flatMap((line, index) => {
    const cell = grid.cells[index]?.[column];
    return cell && index !== row && !line.isTotal && !line.isDetail && !OTHER_ROW.test(line.label)
      ? [cell]
      : [];
  });
  if (rivals.length < 1) return [];
  const sign = place === 'bottom' ? -1 : 1;
  const sorted = rivals.toSorted((a, b) => sign * (b.nominal.low - a.nominal.low));
  const above = sorted.filter(
    (each) =>
      sign * (each.outer.low - own.outer.high) > 0 ||
      (sign * (each.outer.high - own.outer.low) > 0 && sign * (each.nominal.low - own.nominal.low) > 0),
  );
  const wanted = place === 'second' ? 1 : place === 'third' ? 2 : 0;
  const rival = (above.length > wanted ? above[wanted] : sorted[wanted]) ?? sorted[0];
  if (!rival) return [];
  const verdict = above.length === wanted ? 'agrees' : isApart(own, rival) ? 'contradicts' : 'cannot tell';
  return [{ verdict, own, rival, column }];
}

function isApart(a: Figure, b: Figure): boolean {
  return a.outer.high < b.outer.low || b.outer.high < a.outer.low;
}

function rankPairs(text: string, links: readonly RowLink[], grid: Grid, sentence: Sentence): Finding[] {
  const lower = text.toLowerCase();
  return [...betweenPairs(lower, links), ...behindPairs(lower, links)].flatMap(({ a, b, order, word }) => {
    const { columns } = columnsFor(clauseAround(text, word), grid);
    const tried = columns.flatMap((column): Outcome[] => {
      const [own, rival] = [grid.cells[a]?.[column], grid.cells[b]?.[column]];
      if (!own || !rival) return [];
      const isMore = own.nominal.low > rival.nominal.low;
      if (!isApart(own, rival)) return [{ verdict: 'cannot tell', own, rival, column }];
      return [{ verdict: isMore === (order === 'more') ? 'agrees' : 'contradicts', own, rival, column }];
    });
    const decided = decide(tried);
    const claim: Use = {
      text: sentence.text,
      start: sentence.start + word.start,
      end: sentence.start + word.end,
    };
    return decided && (decided.verdict !== 'contradicts' || areAlike(grid))
      ? [tell(decided, claim, grid.rows[a]?.label ?? '', grid)]
      : [];
  });
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly order: 'more' | 'fewer';
  readonly word: { readonly start: number; readonly end: number };
}

function betweenPairs(text: string, links: readonly RowLink[]): Pair[] {
  return COMPARISONS.flatMap(([order, pattern]) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: word }): Pair[] => {
      const end = index + word.length;
      const a = links
        .filter((link) => link.end <= index && !/[;；。]/u.test(text.slice(link.end, index)))
        .at(-1);
      const b = links.find(
        (link) => link.start >= end && link.start - end < 16 && !/\d/u.test(text.slice(end, link.start)),
      );
      return a && b && a.row !== b.row
        ? [{ a: a.row, b: b.row, order, word: { start: index, end: end } }]
        : [];
    }),
  );
}

function behindPairs(text: string, links: readonly RowLink[]): Pair[] {
  return links.flatMap((b): Pair[] => {
    if (!/(?:比|較)[^，。；]{0,8}$/u.test(text.slice(Math.max(0, b.start - 9), b.start))) return [];
    const a = links
      .filter(
        (link) => link.end <= b.start && link.row !== b.row && !/[；。]/u.test(text.slice(link.end, b.start)),
      )
      .at(-1);
    const behind = text.slice(b.end, b.end + 20);
    const [more, fewer] = [MORE_BEHIND.exec(behind), FEWER_BEHIND.exec(behind)];
    const match = more && (!fewer || more[0].length <= fewer[0].length) ? more : fewer;
    const word = match?.groups?.word;
    if (!a || !match || word === undefined) return [];
    const end = b.end + match[0].length;
    return [
      {
        a: a.row,
        b: b.row,
        order: match === more ? 'more' : 'fewer',
        word: { start: end - word.length, end },
      },
    ];
  });
}

function tell({ verdict, own, rival, column }: Outcome, claim: Use, label: string, grid: Grid): Finding {
  const rivalRow = grid.cells.findIndex((cells) => cells[column] === rival);
  const other = grid.rows[rivalRow]?.label ?? '';
  const heading = grid.columns[column]?.label ?? '';
  const says = `“${printedAt(claim)}” is said of “${label}”, which ${verdict === 'agrees' ? 'it is' : 'it is not'}${heading === '' ? '' : ` by “${heading}”`}.`;
  return {
    kind: 'rank',
    verdict,
    says,
    working: `${label}: ${printedAt(own).trim()}; ${other}: ${printedAt(rival).trim()}`,
    claim,
    uses: [own, rival],
  };
}
