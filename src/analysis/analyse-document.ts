import { textsOf, type Block, type Document } from '../document/document.ts';
import type { PlacedText } from '../document/placed-text.ts';
import { printedAt } from './figure.ts';

import type { Finding } from './finding.ts';
import { figuresUsed, reckon } from './formula.ts';
import { findChanges } from './kinds/change.ts';
import { findDirections } from './kinds/direction.ts';
import { findGranularity, findGranularityAcross } from './kinds/granularity.ts';
import { findSharesOfSurveyed } from './kinds/granularity-survey.ts';
import { findUnits } from './kinds/restated-units.ts';
import { findImpossible } from './kinds/impossible.ts';
import { findOrders } from './kinds/order.ts';
import { findPartsOfCells } from './kinds/parts-of-cell.ts';
import { findRankChains } from './kinds/rank-chain.ts';
import { findRanksInText } from './kinds/rank-text.ts';
import { findProductsOfEach } from './kinds/ratio-of-each.ts';
import { findAveragesByNoun } from './kinds/ratio-by-noun.ts';
import { findSharesTogether } from './kinds/share-of-enumerated.ts';
import { findMultiplesSaid } from './kinds/ratio-said.ts';
import { findRatios } from './kinds/ratio.ts';
import { tellRelatedColumns } from './kinds/related-columns.ts';
import { findDifferences, findRepeats, findSumsOfTables } from './kinds/restated-text.ts';
import { findSlipsBetween } from './kinds/restated-slip.ts';
import { findSharesOfRowsInAll } from './kinds/shares-of-rows.ts';
import { findSharesOfAll } from './kinds/shares-of-all.ts';
import { findFarChanges } from './kinds/change-far.ts';
import { findChangesOfTwo } from './kinds/change-of-two.ts';
import { findGapsBetweenTwo } from './kinds/change-between-two.ts';
import { findOrdersOfItems } from './kinds/order-of-items.ts';
import { findAreas } from './kinds/ratio-of-sides.ts';
import { findSpansOfYears } from './kinds/order-of-years.ts';
import { findMajorities } from './kinds/share-majority.ts';
import { findSharesOfRest } from './kinds/share-of-rest.ts';
import { findSumsOfThose } from './kinds/total-of-those.ts';
import { findSumsOfLists } from './kinds/total-of-list.ts';
import { findRestsOfNamed } from './kinds/total-of-named.ts';
import { findSharesOfSeveral } from './kinds/share-of-several.ts';
import { findMeansOutside } from './kinds/impossible-mean.ts';
import { findMarginsOfScores } from './kinds/change-of-score.ts';
import { findDistancesOfEvents } from './kinds/order-of-timeline.ts';
import { findEventOrders } from './kinds/order-of-events.ts';
import { findOrdersOfMoments } from './kinds/order-of-ranges.ts';
import { findHeadlines } from './kinds/restated-headline.ts';
import { findWordedShares } from './kinds/share-worded.ts';
import { findDirectionsSaid } from './kinds/direction-said.ts';
import { findRatesOverTime } from './kinds/ratio-over-time.ts';
import { findHalves } from './kinds/total-of-halves.ts';
import { findResults } from './kinds/total-of-results.ts';
import { findFormerRecords } from './kinds/rank-of-record.ts';
import { findRecords } from './kinds/rank-in-time.ts';
import { findOneForEvery } from './kinds/ratio-of-one.ts';
import { findStatedRates } from './kinds/share-stated.ts';
import { findMoreThanThose } from './kinds/impossible-of-those.ts';
import { findLargerParts } from './kinds/impossible-part.ts';
import { findSharesOfTwo } from './kinds/share-closed.ts';
import { findSharesOfItems } from './kinds/share-of-item.ts';
import { findFarShares } from './kinds/share-far.ts';
import { findFarTotals } from './kinds/total-far.ts';
import { findShares } from './kinds/share.ts';
import { withoutDoubtful } from './forced/without-doubtful.ts';
import { readLists } from './discourse/list-grid.ts';
import { linkToLists, listsNear } from './linked-lists.ts';
import { linkParagraph } from './linked-tables.ts';
import { readDiscourse } from './discourse/said.ts';
import { findListTotals, findTableTotals } from './kinds/total-tables.ts';
import { findTextTotals } from './kinds/total-text.ts';
import { gridsNear, readBlocks, type Paragraph, type PlacedGrid } from './reading.ts';
import { findColumnRelations, type ColumnRelation } from './table/column-relations.ts';
import type { Grid } from './table/grid.ts';
import { figuresIn } from './text/read-mentions.ts';

/** What the analysis makes of a document. */
export interface Analysis {
  /** How many figures the document prints. */
  readonly figures: number;
  /** Contradictions first, then what can't be settled, then what agrees; in the document's order. */
  readonly findings: readonly Finding[];
}

/** Finds the relations between a document's figures, and whether they hold. */
export function analyseDocument({ blocks }: Document): Analysis {
  const figures = blocks.flatMap(textsOf).reduce((sum, text) => sum + figuresIn(text).length, 0);
  return { figures, findings: inOrder(onePerClaim(analyseBlocks(blocks).filter(isMeant))) };
}

const RANKS = { contradicts: 0, 'cannot tell': 1, agrees: 2 } as const;

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => RANKS[a.verdict] - RANKS[b.verdict] || positionOf(a) - positionOf(b));
}

function positionOf({ claim }: Finding): number {
  return (claim.text.runs[0]?.start ?? 0) + claim.start;
}

/** A share of which the part is larger than the whole, or is an age, is read of other figures. */
function isMeant({ verdict, kind, formula }: Finding): boolean {
  if (verdict !== 'contradicts' || kind !== 'share' || formula?.kind !== 'share') return true;
  const isOfAges = figuresUsed(formula).some(({ unit }) => unit === 'year of age');
  return !isOfAges && (reckon(formula)?.nominal.low ?? 0) <= 100;
}

/** A claim that agrees in one reading needs no other; said twice, a contradiction is one. */
function onePerClaim(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.kind} ${positionOf(finding)} ${printedAt(finding.claim)}`;
    const known = kept.get(key);
    if (!known || (known.verdict !== 'agrees' && RANKS[finding.verdict] > RANKS[known.verdict]))
      kept.set(key, finding);
  }
  return [...kept.values()];
}

/** The relations between the figures of some blocks, in no order. */
export function analyseBlocks(blocks: readonly Block[]): Finding[] {
  const { paragraphs, grids } = readBlocks(blocks);
  const related = grids.map(({ at, grid, isList = false }) => ({ at, isList, ...relateColumns(grid) }));
  return [
    ...related.flatMap(({ grid, relations, isList }) => [
      ...(isList ? findListTotals(grid) : findTableTotals(grid)),
      ...tellRelatedColumns(relations, grid),
      ...findSharesOfRowsInAll(grid),
    ]),
    ...findPartsOfCells(blocks),
    ...findInText(paragraphs, related),
  ];
}

function findInText(paragraphs: readonly Paragraph[], grids: readonly PlacedGrid[]): Finding[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const discourse = readDiscourse(sentences);
  const lists = readLists(discourse);
  const alone = withoutRefuted([
    ...findChanges(sentences),
    ...sentences.flatMap(findDirections),
    ...sentences.flatMap(findGranularity),
    ...sentences.flatMap(findImpossible),
    ...sentences.flatMap(findRanksInText),
    ...findRankChains(discourse, lists),
    ...findShares(sentences),
    ...findSharesOfAll(sentences),
    ...findTextTotals(sentences),
    ...findRatios(sentences),
    ...findMultiplesSaid(discourse),
    ...findAveragesByNoun(discourse),
    ...findSharesTogether(discourse),
    ...findOrders(sentences),
    ...findOrdersOfItems(paragraphs),
    ...findAreas(discourse),
    ...findDistancesOfEvents(sentences),
    ...findRepeats(sentences),
    ...findSlipsBetween(discourse),
    ...findDifferences(sentences),
    ...findSharesOfTwo(discourse),
    ...findSharesOfItems(
      grids.filter(({ isList }) => isList).map(({ grid }) => grid),
      discourse,
    ),
    ...findFarShares(discourse),
    ...findStatedRates(discourse),
    ...findLargerParts(discourse),
    ...findMoreThanThose(discourse),
    ...findGranularityAcross(sentences),
    ...findSharesOfSurveyed(discourse),
    ...findUnits(discourse),
    ...findRecords(discourse),
    ...findFormerRecords(discourse),
    ...findOneForEvery(discourse),
    ...findResults(discourse),
    ...findHalves(discourse),
    ...findRatesOverTime(discourse),
    ...findDirectionsSaid(discourse),
    ...findHeadlines(discourse, headlinesIn(paragraphs)),
    ...sentences.flatMap(findWordedShares),
    ...findMarginsOfScores(discourse),
    ...sentences.flatMap(findEventOrders),
    ...sentences.flatMap(findOrdersOfMoments),
    ...findFarTotals(discourse),
    ...findSumsOfThose(discourse),
    ...findMeansOutside(discourse),
    ...findSharesOfSeveral(discourse),
    ...findRestsOfNamed(discourse),
    ...findSharesOfRest(discourse),
    ...findSpansOfYears(discourse),
    ...findMajorities(discourse),
    ...findChangesOfTwo(discourse),
    ...findProductsOfEach(discourse),
    ...findGapsBetweenTwo(discourse),
  ]);
  const held = new Set(alone.map(({ claim }) => claim));
  // What only confirms has no say where another rule has one.
  const far = [...findFarChanges(discourse), ...findSumsOfLists(discourse)].filter(
    ({ claim }) => !held.has(claim),
  );
  const settled = new Set<unknown>(
    alone.filter(({ verdict }) => verdict !== 'cannot tell').map(({ claim }) => claim),
  );
  const linked = [
    ...paragraphs.flatMap((paragraph) => linkParagraph(paragraph, grids, settled)),
    ...sentences.flatMap((sentence, at) => linkToLists(sentence, listsNear(at, lists), settled)),
  ];
  const summed = new Set<PlacedText | undefined>();
  // Once is enough for a table's sum, however often the text repeats it.
  const sums = paragraphs
    .flatMap(({ at, sentences: own }) => findSumsOfTables(own, gridsNear(at, grids)))
    .filter(({ uses: [first] }) => !summed.has(first?.text) && summed.add(first?.text));
  return withoutDoubtful([...alone, ...far, ...linked, ...sums], discourse);
}

/** The sentences that are the document's headline: its first block, where that is a heading. */
function headlinesIn([first]: readonly Paragraph[]): readonly number[] {
  return first?.isHeading === true && first.at === 0 ? [0] : [];
}

/** A figure that one relation confirms is not refuted by another reading of its sentence. */
function withoutRefuted(findings: readonly Finding[]): Finding[] {
  const confirmed = new Set(
    findings
      .filter(({ verdict, kind }) => verdict === 'agrees' && kind !== 'restated' && kind !== 'granularity')
      .map(({ claim }) => claim),
  );
  return findings.filter(({ verdict, claim }) => verdict !== 'contradicts' || !confirmed.has(claim));
}

function relateColumns(grid: Grid): { grid: Grid; relations: ColumnRelation[] } {
  const relations = findColumnRelations(grid);
  const derived = new Set(relations.map(({ column }) => column));
  const columns = grid.columns.map((line, column) => ({ ...line, isDerived: derived.has(column) }));
  return { grid: { ...grid, columns }, relations };
}
