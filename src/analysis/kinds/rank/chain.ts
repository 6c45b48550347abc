import type { ListGrid } from '../../discourse/list-grid.ts';
import { isPresent, isStrictlyAlike, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { printedAt, type Use } from '../../figure.ts';
import { GROWTH, SUPERLATIVES, type Place } from '../../words/rank-patterns.ts';
import { PLACES, rankIn } from './places.ts';
import { isOfAllTimes } from './superlatives.ts';
import { decide, isApart, tell } from './ranking.ts';

/** An amount that a word beside it puts first, second or last. */
export interface Ranked {
  readonly said: Said;
  readonly place: Place;
  readonly word: Use;
}

/** What is ranked is seldom so many times as much as the next. */
const FARTHEST = 30;

/**
 * Amounts with their places, against each other and against the list that they stand in: "Germans were the largest
 * group with 301,000, followed by the British with 215,000. The French came third with 224,000."
 */
export function findRankChains(discourse: Discourse, lists: readonly ListGrid[]): Finding[] {
  const ranked = discourse.map(rankedIn);
  return ranked.flatMap((own, at) => {
    const [first] = own;
    const next = (ranked[at + 1] ?? []).filter(({ said }) => said.mention.text === first?.said.mention.text);
    return [
      ...withoutOutdone(
        own.flatMap((a, index) => [...own.slice(index + 1), ...next].flatMap((b) => compare(a, b))),
      ),
      ...own.flatMap((each) =>
        lists.filter((list) => list.at === at).flatMap((list) => holdInList(each, list)),
      ),
    ];
  });
}

/** A place that fails against one amount holds against no other. */
function withoutOutdone(findings: readonly Finding[]): Finding[] {
  const failing = new Set(
    findings.filter(({ verdict }) => verdict === 'contradicts').map(({ claim }) => claim.start),
  );
  return findings.filter(({ verdict, claim }) => verdict === 'contradicts' || !failing.has(claim.start));
}

export function rankedIn(said: readonly Said[]): Ranked[] {
  const [first] = said;
  if (!first) return [];
  const { shape, text, start } = first.sentence;
  const taken: [number, number][] = [];
  return SUPERLATIVES.flatMap(([place, pattern]) =>
    Array.from(shape.matchAll(pattern)).flatMap(({ index, 0: printed }): Ranked[] => {
      const end = index + printed.length;
      if (taken.some(([from, to]) => from < end && index < to)) return [];
      taken.push([index, end]);
      const ordinal = amountBeside(shape, index, end);
      const amount = ordinal === null ? undefined : said[ordinal];
      const isOther = isOfAllTimes(shape, { start: index, end }) || GROWTH.test(clauseOf(shape, index, end));
      if (!amount || isOther || !isPresent(amount) || amount.mention.qualifier !== 'exact') return [];
      const at = placeInText(text.text, start, first.sentence.end, printed, shape.slice(0, index));
      return [{ said: amount, place, word: { text, start: at, end: at + printed.length } }];
    }),
  );
}

const SIGN = /[\ue000-\ue005]/gu;

/** The number of the amount that a word is said of: the one that it follows at once, or the next of its clause. */
function amountBeside(shape: string, start: number, end: number): number | null {
  const before = shape.slice(0, start);
  const count = before.match(SIGN)?.length ?? 0;
  // "Followed by" is said of what comes, whatever stands before it.
  const isOfNext = /(?:followed by|only to|trails? only|trailed only)$/u.test(shape.slice(start, end));
  const isClosed = /^(?:[，。；、]|$)/u.test(shape.slice(end));
  if (
    (!isOfNext &&
      /[\ue000\ue001](?:,? ?(?:(?:the|its|a|was|is|are|were) ?){0,2}|[\p{Script=Han}]?)$/u.test(before)) ||
    (isClosed && /[\ue000\ue001]\p{Script=Han}?，$/u.test(before))
  )
    return count - 1;
  const behind = /^[^;；。.\ue000-\ue005]{0,44}?(?:[\ue000\ue001])/u.exec(shape.slice(end))?.[0] ?? '';
  const isNear = /\p{Script=Han}/u.test(shape.slice(start, end)) ? behind.length < 16 : true;
  return behind !== '' && isNear && !/(?:than|of|by) [\ue000\ue001]$/u.test(behind) ? count : null;
}

function clauseOf(shape: string, start: number, end: number): string {
  const before =
    shape
      .slice(0, start)
      .split(/[,，;；。]/u)
      .at(-1) ?? '';
  const [behind = ''] = shape.slice(end).split(/[,，;；。]/u);
  return before + behind;
}

function placeInText(text: string, start: number, end: number, word: string, lead: string): number {
  const nth = lead.split(word).length - 1;
  let at = start - 1;
  for (let index = 0; index <= nth; index += 1)
    at = text
      .slice(0, end)
      .toLowerCase()
      .indexOf(word, at + 1);
  return Math.max(start, at);
}

const orderOf = (place: Place): number => (place === 'bottom' ? Infinity : PLACES[place]);

/** Two amounts of one thing whose places say which is the more. */
function compare(a: Ranked, b: Ranked): Finding[] {
  const [x, y] = [a.said.mention, b.said.mention];
  if (orderOf(a.place) === orderOf(b.place) || x === y || !isStrictlyAlike(x, y)) return [];
  const [more, less] = orderOf(a.place) < orderOf(b.place) ? [a, b] : [b, a];
  const [high, low] = [more.said.mention, less.said.mention];
  const factor = low.nominal.low / high.nominal.low;
  if (!isApart(high, low) || factor > FARTHEST || factor < 1 / FARTHEST) return [];
  const holds = high.nominal.low > low.nominal.low;
  const [first, second] = [high, low].map((each) => printedAt(each).trim());
  return [
    {
      kind: 'rank',
      verdict: holds ? 'agrees' : 'contradicts',
      says: `“${printedAt(less.word)}” puts ${second ?? ''} behind ${first ?? ''}${holds ? '' : ', which is less'}.`,
      working: `${first ?? ''} ${holds ? '>' : '<'} ${second ?? ''}`,
      claim: less.word,
      uses: [high, low],
    },
  ];
}

/** Fewer members than these rank nothing. */
const FEWEST = 3;

function holdInList({ said, place, word }: Ranked, { grid, isWhole }: ListGrid): Finding[] {
  const row = grid.cells.findIndex(([cell]) => cell === said.mention);
  // 「最大在野黨 7 席」 is the largest of some.
  const isOfSome = /^(?![的達為有共約是占佔])\p{Script=Han}/u.test(
    word.text.text.slice(word.end, word.end + 1),
  );
  if (row === -1 || isOfSome || !isWhole || grid.rows.filter(({ isTotal }) => !isTotal).length < FEWEST)
    return [];
  const outcome = decide(rankIn(0, row, place, grid));
  return outcome ? [tell(outcome, word, grid.rows[row]?.label ?? '', grid)] : [];
}
