import { textsOf, type Block, type Document } from '../document/document.ts';
import { readLists } from './discourse/list-grid.ts';
import { readDiscourse } from './discourse/said.ts';
import { printedAt } from './figure.ts';
import type { Finding } from './finding.ts';
import { withoutDoubtful } from './forced/without-doubtful.ts';
import { figuresUsed, reckon } from './formula.ts';
import { findFarChanges } from './kinds/change/far.ts';
import { CHANGE_RULES } from './kinds/change/rules.ts';
import { DIRECTION_RULES } from './kinds/direction/rules.ts';
import { GRANULARITY_RULES } from './kinds/granularity/rules.ts';
import { findLargerCells } from './kinds/impossible/of-columns.ts';
import { IMPOSSIBLE_RULES } from './kinds/impossible/rules.ts';
import { ORDER_RULES } from './kinds/order/rules.ts';
import { RANK_RULES } from './kinds/rank/rules.ts';
import { RATIO_RULES } from './kinds/ratio/rules.ts';
import { RESTATED_RULES } from './kinds/restated/rules.ts';
import { findSharesNearby } from './kinds/share/nearby.ts';
import { findSharesOfRowsInAll } from './kinds/share/of-rows-in-all.ts';
import { SHARE_RULES } from './kinds/share/rules.ts';
import { findPartsOfCells } from './kinds/table/parts-of-cell.ts';
import { tellRelatedColumns } from './kinds/table/related-columns.ts';
import { findSumsOfLists } from './kinds/total/of-list.ts';
import { TOTAL_RULES } from './kinds/total/rules.ts';
import { findListTotals, findTableTotals } from './kinds/total/tables.ts';
import { linkToLists, listsNear } from './linked-lists.ts';
import { linkParagraph } from './linked-tables.ts';
import { readBlocks } from './reading.ts';
import type { Paragraph, PlacedGrid } from './paragraph.ts';
import type { Rule } from './rule.ts';
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
    if (!known || beats(finding, known)) kept.set(key, finding);
  }
  return [...kept.values()];
}

function beats({ kind, verdict }: Finding, known: Finding): boolean {
  // What can be by one reading may not be by another.
  if (kind === 'impossible') return RANKS[verdict] < RANKS[known.verdict];
  return known.verdict !== 'agrees' && RANKS[verdict] > RANKS[known.verdict];
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
      ...findLargerCells(grid),
    ]),
    ...findPartsOfCells(blocks),
    ...findInText(paragraphs, related),
  ];
}

const RULES: readonly Rule[] = [
  ...CHANGE_RULES,
  ...DIRECTION_RULES,
  ...GRANULARITY_RULES,
  ...IMPOSSIBLE_RULES,
  ...ORDER_RULES,
  ...RANK_RULES,
  ...RATIO_RULES,
  ...RESTATED_RULES,
  ...SHARE_RULES,
  ...TOTAL_RULES,
];

function findInText(paragraphs: readonly Paragraph[], grids: readonly PlacedGrid[]): Finding[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const discourse = readDiscourse(sentences);
  const lists = readLists(discourse);
  const text = { paragraphs, sentences, discourse, lists, grids };
  const alone = withoutRefuted(RULES.flatMap((rule) => rule(text)));
  // That a part is no larger than its whole says little of either.
  const telling = alone.filter(({ kind, verdict }) => kind !== 'impossible' || verdict !== 'agrees');
  const held = new Set(telling.map(({ claim }) => claim));
  // What only confirms has no say where another rule has one.
  const far = [...findFarChanges(discourse), ...findSumsOfLists(discourse)].filter(
    ({ claim }) => !held.has(claim),
  );
  const settled = new Set<unknown>(
    withoutDoubtful(telling, discourse)
      .filter(({ verdict }) => verdict !== 'cannot tell')
      .map(({ claim }) => claim),
  );
  // What ranks the amounts of its own sentence ranks no others.
  const ranked = new Set(
    withoutDoubtful(telling, discourse).flatMap(({ kind, claim }) =>
      kind === 'rank' ? [claim.text.text + String(claim.start)] : [],
    ),
  );
  const nearby = findSharesNearby(discourse).filter(({ claim }) => !settled.has(claim));
  const linked = [
    ...paragraphs.flatMap((paragraph) => linkParagraph(paragraph, grids, settled)),
    ...sentences
      .flatMap((sentence, at) => linkToLists(sentence, listsNear(sentence, at, lists), settled))
      .filter(({ kind, claim }) => kind !== 'rank' || !ranked.has(claim.text.text + String(claim.start))),
  ];
  return withoutDoubtful([...alone, ...far, ...nearby, ...linked], discourse);
}

/** What is said again, or can be, may still be wrong. */
const CONFIRMS_LITTLE: ReadonlySet<string> = new Set(['restated', 'granularity', 'impossible']);

/** A figure that one relation confirms is not refuted by another reading of its sentence. */
function withoutRefuted(findings: readonly Finding[]): Finding[] {
  const confirmed = new Set(
    findings
      .filter(({ verdict, kind }) => verdict === 'agrees' && !CONFIRMS_LITTLE.has(kind))
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
