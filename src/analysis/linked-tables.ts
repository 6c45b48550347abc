import type { Finding } from './finding.ts';
import { findRanks } from './kinds/rank/rank.ts';
import { findSharesOfRows } from './kinds/share/of-rows.ts';
import { findRatesOfColumns } from './kinds/ratio/of-columns.ts';
import { findRatiosOfRows } from './kinds/ratio/of-rows.ts';
import { findChangesFromText } from './kinds/change/of-row-and-text.ts';
import { findChangesOfRows } from './kinds/change/of-rows.ts';
import { findRestatements } from './kinds/restated/restated.ts';
import { clausesOf, rowSaidOf } from './linking/clauses.ts';
import type { RowLink } from './linking/row-links.ts';
import { topicOf } from './linking/topic.ts';
import { gridsNear } from './reading.ts';
import type { Paragraph, PlacedGrid } from './paragraph.ts';
import { transposed, type Grid } from './table/grid.ts';
import type { Sentence } from './text/shape.ts';

/** What a paragraph says of the tables near it. */
export function linkParagraph(
  { at, sentences }: Paragraph,
  all: readonly PlacedGrid[],
  settled: ReadonlySet<unknown>,
): Finding[] {
  const near = gridsNear(at, all);
  const grids = near.flatMap((grid) => (readsAcross(grid) ? [grid, transposed(grid)] : [grid]));
  return sentences.flatMap((sentence, index) => [
    ...linkSentence(sentence, sentences[index - 1], grids, settled),
    ...near.flatMap((grid) => linkRow(sentence, grid, topicOf(sentences, index, grid), settled)),
  ]);
}

/** What a sentence says of one row that it names, or goes on about. */
function linkRow(
  sentence: Sentence,
  grid: Grid,
  topic: readonly RowLink[],
  settled: ReadonlySet<unknown>,
): Finding[] {
  const found = [
    ...findRatesOfColumns(sentence, grid, topic),
    ...findChangesFromText(sentence, grid, topic, settled),
    ...(topic.length > 0 ? findRanks(sentence, [grid], topic) : []),
  ];
  return found.map((finding): Finding => ({ ...finding, isForced: true }));
}

/** What a sentence says of the rows of tables. */
function linkSentence(
  sentence: Sentence,
  before: Sentence | undefined,
  grids: readonly Grid[],
  settled: ReadonlySet<unknown>,
): Finding[] {
  const linked = grids.flatMap((grid) => {
    const clauses = clausesOf(sentence, grid, rowSaidOf(sentence, before, grid));
    if (clauses.length === 0) return [];
    const found = [
      ...findSharesOfRows(clauses, grid, settled),
      ...findRatiosOfRows(clauses, sentence, grid),
      ...findChangesOfRows(clauses, sentence, grid, settled),
    ];
    // What a table or a bulleted list says has been weighed where it was linked.
    return found.map((finding): Finding => ({ ...finding, isForced: true }));
  });
  const own = new Set<unknown>(linked.map(({ claim }) => claim));
  const known = { has: (claim: unknown) => settled.has(claim) || own.has(claim) };
  return [...findRanks(sentence, grids), ...linked, ...findRestatements(sentence, grids, known)];
}

/** A table whose columns are of one kind: its headings name things as its rows do. */
function readsAcross({ columns, rows, cells }: Grid): boolean {
  const parts = columns.filter(({ isTotal }) => !isTotal);
  const isPlain = parts.every((line) => !line.isRate && !line.isChange && !line.isDerived);
  return (
    isPlain && columns.length > 2 && (rows.length === 1 || parts.length < columns.length) && cells.length > 0
  );
}
