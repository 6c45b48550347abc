import type { Finding } from '../../finding.ts';
import type { RowLink } from '../../linking/row-links.ts';
import type { Grid } from '../../table/grid.ts';
import type { Sentence } from '../../text/shape.ts';
import { TOGETHER } from '../../words/list-patterns.ts';
import { COMPARISONS, FEWER_BEHIND, MORE_BEHIND } from '../../words/rank-patterns.ts';
import {
  areAlike,
  clauseAround,
  columnsFor,
  decide,
  isApart,
  placeOf,
  tell,
  type Outcome,
} from './ranking.ts';

/** Words like "more than" and 比…多 between the names of two rows. */
export function rankPairs(
  text: string,
  links: readonly RowLink[],
  grid: Grid,
  sentence: Sentence,
): Finding[] {
  const lower = text.toLowerCase();
  // What is added up is compared as one.
  if (TOGETHER.test(lower)) return [];
  return [...betweenPairs(lower, links, sentence), ...behindPairs(lower, links)].flatMap(
    ({ a, b, order, word }) => {
      const { columns } = columnsFor(clauseAround(text, word), grid);
      const tried = columns.flatMap((column): Outcome[] => {
        const [own, rival] = [grid.cells[a]?.[column], grid.cells[b]?.[column]];
        if (!own || !rival) return [];
        const isMore = own.nominal.low > rival.nominal.low;
        if (!isApart(own, rival)) return [{ verdict: 'cannot tell', own, rival, column }];
        return [{ verdict: isMore === (order === 'more') ? 'agrees' : 'contradicts', own, rival, column }];
      });
      const decided = decide(tried);
      return decided && (decided.verdict !== 'contradicts' || areAlike(grid))
        ? [tell(decided, placeOf(word, sentence), grid.rows[a]?.label ?? '', grid)]
        : [];
    },
  );
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly order: 'more' | 'fewer';
  readonly word: { readonly start: number; readonly end: number };
}

/** "Less than three singles": so many of the other are compared, not one. */
function isOfSeveral(from: number, to: number, { mentions, start }: Sentence): boolean {
  return mentions.some((each) => each.start < start + to && each.end > start + from);
}

function betweenPairs(text: string, links: readonly RowLink[], sentence: Sentence): Pair[] {
  return COMPARISONS.flatMap(([order, pattern]) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: word }): Pair[] => {
      const end = index + word.length;
      const a = links.filter((link) => link.end <= index && isSubject(text.slice(link.end, index))).at(-1);
      const b = links.find(
        (link) => link.start >= end && link.start - end < 16 && !/\d/u.test(text.slice(end, link.start)),
      );
      return a && b && a.row !== b.row && !isOfSeveral(index, b.start, sentence)
        ? [{ a: a.row, b: b.row, order, word: { start: index, end: end } }]
        : [];
    }),
  );
}

/** 「宜東 370 床，規模躍居第一，超過…」: what a clause of its own stands between is no subject. */
function isSubject(between: string): boolean {
  return !/[;；。]|，[^，\d]{3,}，/u.test(between);
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
