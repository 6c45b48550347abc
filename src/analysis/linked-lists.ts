import type { ListGrid } from './discourse/list-grid.ts';
import { printedAt } from './figure.ts';
import type { Finding, FindingKind } from './finding.ts';
import { findChangesFromText } from './kinds/change/of-row-and-text.ts';
import { findRanksInList } from './kinds/rank/rank.ts';
import { findRatiosOfRows } from './kinds/ratio/of-rows.ts';
import { findSharesOfRows } from './kinds/share/of-rows.ts';
import { clausesOf } from './linking/clauses.ts';
import { findRowLinks } from './linking/row-links.ts';
import type { Grid } from './table/grid.ts';
import type { Mention } from './text/mention.ts';
import type { Sentence } from './text/shape.ts';
import { OTHER_TIME } from './words/earlier-cues.ts';

/** How many sentences behind a list still speak of it, and how many where no nearer one has the names that they use. */
const LIST_REACH = 5;
const FAR_REACH = 14;

const listsByPlace = new WeakMap<readonly ListGrid[], ReadonlyMap<number, readonly ListGrid[]>>();

/** The lists that a sentence may speak of: those near it, and where none of them has the names that it uses, the last that does. */
export function listsNear(sentence: Sentence, at: number, lists: readonly ListGrid[]): readonly ListGrid[] {
  const near = listsWithin(at - LIST_REACH, at, lists);
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  const isNamed = ({ grid }: ListGrid): boolean => findRowLinks(text, grid).some(({ isWhole }) => isWhole);
  if (near.some(isNamed)) return near;
  const far = listsWithin(at - FAR_REACH, at - LIST_REACH - 1, lists);
  return [...near, ...far.filter(isNamed).slice(-1)];
}

function listsWithin(from: number, to: number, lists: readonly ListGrid[]): ListGrid[] {
  const placed = listsByPlace.get(lists) ?? Map.groupBy(lists, (list) => list.at);
  listsByPlace.set(lists, placed);
  const places = Array.from({ length: to - from + 1 }, (_none, index) => from + index);
  return places.flatMap((place) => placed.get(place) ?? []);
}

/** What a sentence says of the lists in the sentences before it. */
export function linkToLists(
  sentence: Sentence,
  lists: readonly ListGrid[],
  settled: ReadonlySet<unknown>,
): Finding[] {
  return lists.flatMap(({ grid, isWhole, isJoined }) => {
    const clauses = clausesOf(sentence, grid);
    if (clauses.length === 0) return [];
    const ranks = isWhole ? findRanksInList(sentence, grid) : [];
    if (isJoined) return ranks.filter(({ kind }) => speaksOf(sentence, grid, kind));
    const cells = new Set<unknown>(grid.cells.flat());
    const found = [
      ...findSharesOfRows(clauses, grid, settled).filter(
        (each) => !cells.has(each.claim) && !isOfGuessedWhole(each, sentence),
      ),
      ...findRatiosOfRows(clauses, sentence, grid).filter(
        ({ claim }) => !cells.has(claim) && isShareOrMultiple(claim),
      ),
      ...findChangesFromText(sentence, grid, [], settled),
      ...ranks,
    ];
    return found.filter(({ verdict, kind }) => verdict === 'agrees' || speaksOf(sentence, grid, kind));
  });
}

/** A share beside a member of a list, of which the whole is printed nowhere: the list may leave some out. */
function isOfGuessedWhole({ verdict, formula, uses }: Finding, { text, start, end }: Sentence): boolean {
  const isGuessed = formula?.kind === 'share' && formula.of[1].kind === 'sum';
  const isOwn = uses.some((use) => use.text === text && use.start >= start && use.end <= end);
  return verdict === 'contradicts' && isGuessed && isOwn;
}

function isShareOrMultiple(claim: unknown): boolean {
  const { kind } = claim as Mention;
  return kind === 'T' || kind === 'P';
}

/** Whether a sentence is of the time of a list: its own, or one that names no other. */
function speaksOf(sentence: Sentence, { cells }: Grid, kind: FindingKind): boolean {
  const [first] = cells.flat();
  const isOwn = first?.text === sentence.text && first.start >= sentence.start && first.end <= sentence.end;
  const isDated = sentence.mentions.some(({ kind }) => kind === 'D');
  // Several shares may be of one list; several amounts are of another.
  const amounts = sentence.mentions.filter(
    (each) => (each.kind === 'P' && kind !== 'share') || (each.kind === 'N' && /\d/u.test(printedAt(each))),
  );
  const hasOwnAmounts = amounts.length > 1;
  return isOwn || (!isDated && !hasOwnAmounts && !OTHER_TIME.test(sentence.shape));
}
