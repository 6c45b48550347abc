import type { Grid } from '../table/grid.ts';
import type { Mention } from '../text/mention.ts';
import type { Sentence } from '../text/shape.ts';
import { findFirstFew, OF_THAT_BEFORE, REST_MEMBER } from '../words/list-patterns.ts';
import { chooseColumns } from './column-links.ts';
import { findRowLinks, type RowLink } from './row-links.ts';

/** A part of a sentence with the rows and figures in it. Offsets are into the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  /** The whole sentence, whose words name columns. */
  readonly sentence: string;
  readonly links: readonly RowLink[];
  readonly mentions: readonly PlacedMention[];
  /** False where the clause names no row of its own, and is said of those of the clause before. */
  readonly isOwn: boolean;
}

export interface PlacedMention {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
}

// A comma ends a clause only before another row's own words, so that lists stay whole.
const STOP = /[;；。]|，|, (?=(?:while|whereas|and|but|followed|with|or) )|,(?= )/gu;

/** The clauses of a sentence: each with the rows that it names, or else those of the one before. */
export function clausesOf(sentence: Sentence, grid: Grid, inherited: readonly RowLink[] = []): Clause[] {
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  const links = [...sureLinks(findRowLinks(text, grid)), ...findGroups(text, grid)].sort(
    (a, b) => a.start - b.start,
  );
  if (links.length === 0 && inherited.length === 0) return [];
  const mentions = sentence.mentions.map((mention) => ({
    mention,
    start: mention.start - sentence.start,
    end: mention.end - sentence.start,
  }));
  const clauses: Clause[] = [];
  for (const { start, end } of cut(text, links)) {
    const own = links.filter((link) => link.start >= start && link.end <= end);
    const before = clauses.at(-1)?.links ?? (links.length === 0 ? inherited : []);
    clauses.push({
      start,
      end,
      lower: text.slice(start, end).toLowerCase(),
      sentence: text,
      links: own.length > 0 ? own : before,
      mentions: mentions.filter((each) => each.start >= start && each.end <= end),
      isOwn: own.length > 0 || (links.length === 0 && clauses.length === 0),
    });
  }
  return clauses;
}

/** The row that "it" and "the department" are in the sentence behind one: the only one that it names. */
export function rowSaidOf(sentence: Sentence, before: Sentence | undefined, grid: Grid): RowLink[] {
  if (!before || !OF_THAT_BEFORE.test(sentence.text.text.slice(sentence.start, sentence.end))) return [];
  const named = findRowLinks(before.text.text.slice(before.start, before.end), grid);
  const [only, ...others] = [...new Set(named.filter(({ isWhole }) => isWhole).map(({ row }) => row))];
  return only === undefined || others.length > 0 ? [] : [{ row: only, start: 0, end: 0, isWhole: true }];
}

/** The rows that "the two largest" or 前三名 are, by the table's first amounts. */
function findGroups(text: string, grid: Grid): RowLink[] {
  const groups = findFirstFew(text);
  const [column] = groups.length === 0 ? [] : chooseColumns('', grid, 'amounts').columns;
  if (column === undefined) return [];
  const ranked = [...grid.rows.keys()]
    .filter(
      (row) =>
        grid.cells[row]?.[column] &&
        !grid.rows[row]?.isTotal &&
        !REST_MEMBER.test(grid.rows[row]?.label ?? ''),
    )
    .sort(
      (a, b) => (grid.cells[b]?.[column]?.nominal.low ?? 0) - (grid.cells[a]?.[column]?.nominal.low ?? 0),
    );
  return groups.flatMap(({ start, end, count }) =>
    ranked.length > count ? ranked.slice(0, count).map((row) => ({ row, start, end, isWhole: true })) : [],
  );
}

/** Where a text names rows by their labels, a word of another label names none. */
function sureLinks(links: readonly RowLink[]): readonly RowLink[] {
  const whole = links.filter(({ isWhole }) => isWhole);
  return whole.length > 0 ? whole : links;
}

function cut(text: string, links: readonly RowLink[]): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(STOP)) {
    const before = links.filter((link) => link.end <= index && link.start >= start);
    const next = links.find((link) => link.start >= index + mark.length);
    // "A, B and C make up …" is one clause.
    const isList = mark === ',' && (before.length === 0 || (next && next.start - index < 6));
    const isNumber = /\d$/u.test(text.slice(0, index)) && /^,\d/u.test(text.slice(index));
    if (isList || isNumber || links.some((link) => link.start <= index && link.end > index)) continue;
    stretches.push({ start, end: index });
    start = index + mark.length;
  }
  return [...stretches, { start, end: text.length }].filter((each) => each.end > each.start);
}
