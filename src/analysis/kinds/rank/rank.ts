import { printedAt, type Use } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { findRowLinks, type RowLink } from '../../linking/row-links.ts';
import type { Grid } from '../../table/grid.ts';
import type { Sentence } from '../../text/shape.ts';
import { rankGroups } from './groups.ts';
import { rankNextTo } from './next-to.ts';
import { rankPairs } from './pairs.ts';
import { rankSuperlatives } from './superlatives.ts';

/** Fewer rows than these refute no rank: of two, one is the larger. */
const FEWEST = 3;

/** Words like "largest", "second", "more than" and 最多 held against the rows that they rank. */
export function findRanks(
  sentence: Sentence,
  grids: readonly Grid[],
  topic: readonly RowLink[] = [],
  fewest = 1,
): Finding[] {
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  return grids.flatMap((grid) => {
    const own = findRowLinks(text, grid);
    const links = own.length > 0 ? own : topic;
    if (links.length === 0) return [];
    const whole = links.filter(({ isWhole }) => isWhole);
    const parts = grid.rows.filter(({ isTotal }) => !isTotal).length;
    return [
      ...rankSuperlatives(text, whole, grid, sentence).filter(
        ({ claim, verdict }) => parts >= fewest || verdict === 'agrees' || isComparative(claim),
      ),
      ...rankGroups(text, links, grid, sentence),
      ...rankPairs(text, links, grid, sentence),
      ...rankNextTo(text, whole, grid, sentence),
    ];
  });
}

/** 較多 is said of one of two. */
function isComparative(claim: Use): boolean {
  return printedAt(claim).startsWith('較');
}

/** The same of a list in running text, whose members may not be all. */
export function findRanksInList(sentence: Sentence, grid: Grid): Finding[] {
  return findRanks(sentence, [grid], [], FEWEST);
}
