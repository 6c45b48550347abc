import type { Finding } from '../../finding.ts';
import { chooseColumns } from '../../linking/column-links.ts';
import { isOfPart } from '../../forced/scope.ts';
import type { RowLink } from '../../linking/row-links.ts';
import type { Grid } from '../../table/grid.ts';
import type { Sentence } from '../../text/shape.ts';
import { growthIn, rankGrowth, withGrowth } from './growth.ts';
import { rankIn } from './places.ts';
import { GOES_ON } from '../../words/list-patterns.ts';
import { SUPERLATIVES, type Place } from '../../words/rank-patterns.ts';
import { areAlike, clauseAround, columnsFor, decide, placeOf, tell } from './ranking.ts';

interface Ranking {
  readonly place: Place;
  readonly word: { readonly start: number; readonly end: number };
  readonly row: number;
  /** Where the row is named. */
  readonly start: number;
}

/** Words like "largest", "second" and 最多 held against the rows that they rank. */
export function rankSuperlatives(
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
      if (isOfAllTimes(lower, at)) return [];
      // 「最高 12 萬元」 is the most of something, and ranks no row.
      if (/^\p{Script=Han}/u.test(word) && /^[為達是約]?\s?\d/u.test(lower.slice(at.end, at.end + 3)))
        return [];
      if (taken.some((other) => other.start < at.end && at.start < other.end)) return [];
      taken.push(at);
      // 「若看比例，山區的 7.0% 最高」 ranks a figure of its own.
      if (isOfOwnFigure(at, grid, sentence) || isOfOtherMeasure(lower.slice(0, at.start), grid)) return [];
      const link = subjectOf(at, word, links, lower);
      if (!link || isOfOwnMeasure(text.slice(link.end, at.start), grid)) return [];
      return [{ place, word: at, row: link.row, start: link.start }];
    }),
  );
  return rankings.flatMap((ranking) =>
    holdRank(ranking, clauseAround(text, ranking.word), text, grid, sentence),
  );
}

/** Whether a percentage that the table doesn't print stands right before a word that ranks. */
function isOfOwnFigure(at: { start: number }, grid: Grid, { mentions, start, text }: Sentence): boolean {
  const own = mentions.findLast((each) => each.end <= start + at.start);
  const isNext = own && /^[^，,；;]{0,4}$/u.test(text.text.slice(own.end, start + at.start));
  return (
    isNext === true &&
    own.kind === 'P' &&
    !grid.cells.flat().some((cell) => cell?.nominal.low === own.nominal.low && cell.unit === '%')
  );
}

/** 「歐洲線營收排最後，但虧損最小」: by what a table doesn't print. */
function isOfOtherMeasure(before: string, { about, columns, rows }: Grid): boolean {
  const words = [about, ...[...columns, ...rows].map(({ label }) => label)].join(' ').toLowerCase();
  if (PER_ONE.test(before) && !PER_ONE.test(words)) return true;
  const noun = MEASURE_BEFORE.exec(before)?.groups?.noun;
  if (noun === undefined) return false;
  return !words.includes(noun);
}

/** 「實體版定價較高」: what stands between the name of a row and the word is what it is ranked by. */
function isOfOwnMeasure(between: string, { about, columns, rows }: Grid): boolean {
  const noun =
    /^(?:的|之)?(?<noun>\p{Script=Han}{1,4}[價數率量額積費度速])(?:反而|卻|仍|也|都|則|為|是|還|更|相對|明顯|同樣|的)*$/u.exec(
      between,
    )?.groups?.noun;
  if (noun === undefined || NO_MEASURE.test(noun)) return false;
  const words = [about, ...[...columns, ...rows].map(({ label }) => label)].join(' ');
  const pairs = [...noun].slice(1).map((_, index) => noun.slice(index, index + 2));
  return !pairs.some((pair) => words.includes(pair));
}

/** What stands there and is no measure. */
const NO_MEASURE =
  /^(?:[區縣市鎮鄉站隊廠店線人]|以|在|是|為|則|也|仍|都|居|排|位|名列|其中|表現|依舊|依然|還是|目前|最終|今年|去年|本[季月週]|單[季月週]|同樣|數量|金額|人數|件數|比例|總)/u;

/** What is reckoned for one of something, or by its size. */
const PER_ONE =
  /每(?![天日週月年季次個])\p{Script=Han}{1,2}(?:的|平均|損失|產|收)|(?<![a-z])(?:per (?!cent)[a-z]+|a head|in proportion|proportionally|relative to|in relation to|for (?:its|their) size)(?![a-z])/u;

const MEASURE_BEFORE =
  /(?<noun>虧損|獲利|幅度|滿意度|密度|比例|比率|[\p{Script=Han}]{1,2}率|單價|均價|風險|壓力|毛利)\s?(?:反而|卻|仍|也|都|則|為|還)*$/u;

/** 「為歷年最低」, "the lowest for four years", "the most after": among other years, or without those that are more. */
export function isOfAllTimes(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:歷年|歷來|史上|歷史|年來|以來|同期)[的中]?$/u.test(text.slice(Math.max(0, start - 6), start)) ||
    /^(?: [a-z]+){0,3} (?:after(?! all)|(?:for|in) (?:[a-z]+|\d+) years|since|on record|ever)(?![a-z])/u.test(
      text.slice(end, end + 40),
    )
  );
}

/** The row that a ranking word is said of: the last one named before it, or the one right behind. */
function subjectOf(
  at: { start: number; end: number },
  word: string,
  links: readonly RowLink[],
  text: string,
): RowLink | null {
  const [topic] = links;
  // The row that a sentence goes on about stands before it.
  if (topic?.end === 0) return GOES_ON.test(lastClauseOf(text.slice(0, at.start))) ? topic : null;
  // The only row that a sentence names is its subject, however long it goes on.
  const isAlone = links.every(({ row }) => row === topic?.row);
  const before = links
    .filter(
      ({ start, end }) =>
        end <= at.start &&
        (at.start - end < 60 || isAlone) &&
        !/[。；;]/u.test(text.slice(end, at.start)) &&
        !COMPARED.test(text.slice(Math.max(0, start - 16), start)),
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
  // 「甲黨 9 席，最大在野黨 7 席」: what opens its own phrase ranks what stands behind it.
  if (/[，；]$/u.test(text.slice(0, at.start)) && /^\p{Script=Han}/u.test(text.slice(at.end)))
    return behind ?? null;
  const between = before ? text.slice(before.end, at.start).replace(APPOSITION, '') : '';
  if (before && !/\p{Script=Han}/u.test(word) && !IS.test(between) && !isOften(word, between)) return null;
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

function lastClauseOf(text: string): string {
  return text.split(/[,;，；]/u).at(-1) ?? '';
}

/** "Traffic was thus the reason named most often". */
function isOften(word: string, between: string): boolean {
  return /(?:often|frequent|common)/u.test(word) && /^ (?:is|was|were|are)(?: [a-z]+){0,6} $/u.test(between);
}

/** 「鮮食首度超越菸酒，成為第二」: what something is compared with is no subject. */
const COMPARED =
  /(?:超越|超過|超前|領先|贏過|打敗|不及|不如|僅次於|低於|高於|[比較]|(?<![a-z])(?:than|overtaking|overtook|overtaken by|passing|ahead of|behind|second only to|only to|beating|unlike))(?: the)? ?$/u;

/** "Dry bulk, mostly grain and cement, remained the largest". */
const APPOSITION = /^, [^,;.:]{2,90},(?= )/u;

/** What stands between a row's name and the word that ranks it. */
const IS =
  /^ ?(?:[a-z’']+ ){0,3}(?:(?:is|was|are|were|remains?|remained|came|comes|finished|ranked|has|had|have|saw|recorded|became|as)(?: (?:still|again|also|now|by far|been|thus|therefore|then|clearly|easily))*|,|\()(?: (?:the|its|their|our|by far|once more|now|still|again|also))*(?: ?(?:a |the )?[a-z-]+(?: [a-z-]+)? (?:with|that ha[sd]|to have)(?: the| by far)*)? ?$|^ (?:lent|won|took|got|received|sold|scored|made|drew) ?(?:the )?$|^, [a-z]+ing (?:on |in |with |at |by )?(?:the )?$|^ (?:thus |therefore |then |now |still |again |also |so )?$|^[^;.]{0,120} (?:is|was|are|were)(?: also)?,?(?:[^;.]{1,60},)? where (?:the )?$/u;

function holdRank(
  { place, word, row, start }: Ranking,
  clause: string,
  text: string,
  grid: Grid,
  sentence: Sentence,
): Finding[] {
  const basis = basisBehind(text, word);
  const isRate = /^ (?:[a-z-]+ ){0,2}(?:rate|share|percentage|proportion)s?(?![a-z])/u.test(
    text.slice(word.end, word.end + 20),
  );
  const direction = growthIn(text, word);
  const grown = direction === null ? null : withGrowth(grid);
  if (direction !== null && grown) return rankGrowth(place, direction, word, row, grown, sentence);
  const counted = countedBy(text, word);
  const own = counted === null ? null : chooseColumns(counted, grid, 'amounts');
  const { columns, isNamed } = isRate
    ? chooseColumns(clause, grid, 'shares')
    : own?.isWorded === true
      ? own
      : columnsFor(basis ?? clause, grid, basis === null ? text : '');
  if (basis !== null && !isNamed) return [];
  const tried = columns.flatMap((column) => rankIn(column, row, place, grid));
  const decided = decide(tried);
  const isForced = areAlike(grid) && !isOfPart(text.slice(0, start), grid);
  if (!decided || (decided.verdict === 'contradicts' && !isForced)) return [];
  return [tell(decided, placeOf(word, sentence), grid.rows[row]?.label ?? '', grid)];
}

/** "The most ships are waiting", "fewer goals than any other": what stands behind the word is what is counted. */
function countedBy(text: string, { start, end }: Ranking['word']): string | null {
  const word = text.slice(start, end).toLowerCase();
  const noun = /^(?:more|fewer) (?<noun>.+) than /u.exec(word)?.groups?.noun;
  if (noun !== undefined) return noun;
  return /(?:most|fewest|least)$/u.test(word)
    ? (/^(?: [a-z-]+){1,4}/u.exec(text.slice(end, end + 50))?.[0] ?? null)
    : null;
}

/** What a ranking says that it goes by: "the smallest business by tonnage". */
function basisBehind(text: string, { end }: Ranking['word']): string | null {
  return (
    /^(?: [a-z-]+){0,5} (?:by|in terms of) (?!(?:far|either|any|both|all|some|an?|this|that)(?![a-z]))(?<basis>[a-z]+(?: [a-z]+){0,2})/u.exec(
      text.slice(end, end + 60),
    )?.groups?.basis ?? null
  );
}
