import type { Stretch } from './sentences.ts';

/** "At the end of March 91,400 patients": no day of March. */
const MONTH_BEFORE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December) (?=\d{1,3},\d{3})/u;
/** "Which adds up to 857" is no bound. */
const UP_TO = /^up to /u;
/** "Edged up to £312,000" isn't, either. */
const MOVES_UP =
  /(?<![a-z])(?:add(?:s|ed|ing)?|edg(?:es?|ed|ing)|creep(?:s|ing)?|crept|tick(?:s|ed|ing)?|inch(?:es|ed)?|mov(?:es?|ed)|go(?:es|ne|ing)?|went|rises?|rose|risen|climb(?:s|ed)?|jump(?:s|ed)?|shot|push(?:es|ed)?|nudg(?:es?|ed)|lift(?:s|ed)?|br(?:ings?|ought)|drift(?:s|ed)?|bump(?:s|ed)?|c[ao]me) $/iu;
/** "No fewer than 845" is how many there were. */
const NO_FEWER = /^(?:fewer|less) than /iu;
/** "Between 20 and 24" is a range by these words alone. */
const LEADING = /^(?:from|after|between(?!.* and )|由|從|从|自|介於)\s*/u;
const ENDS = /^(?:from|由|從|从|自)\s*(?<first>.*?\d.*?)(?:\s+to\s+|\s*[至到]\s*)(?<second>.*\d.*)$/u;
const MOVED = /^(?<first>.*?\d.*?)(?:\s+to\s+)(?<second>.*\d.*)$/u;
/** 「比前年 12 件」: the grammar takes what stands before a rate for its period. */
const COMPARED = /^(?:比|較|与|與)?(?:去年|前年|上[季月週年]|前一?[季月週年日天])(?:同期)?(?:的|為)?\s*/u;

/** "Housed two in 196 cases": of so many, one alone is a share. */
const IN_CASES = /^(?<first>[a-z]+)(?: in )(?<second>\d{3,}.*)$/u;

/** "By 30,000 to 210,000", "increased $63 million to $987 million": a change, and where it led. */
const BY_SO_MUCH = /(?<![a-z])(?:by|(?:in|de)creased) $/u;

/** The amounts that a figure of running text prints: "from 120 to 84" is two, not a range. */
export function stretchesOf(text: string, start: number, end: number): Stretch[] {
  const printed = text.slice(start, end);
  const cases = IN_CASES.exec(printed)?.groups;
  if (cases?.first !== undefined && cases.first !== 'one')
    return [
      { start, end: start + cases.first.length },
      { start: end - (cases.second?.length ?? 0), end },
    ];
  const isMoving = BY_SO_MUCH.test(text.slice(Math.max(0, start - 12), start));
  const { first, second } = (isMoving ? MOVED : ENDS).exec(printed)?.groups ?? {};
  if (first !== undefined && second !== undefined) {
    const from = start + printed.indexOf(first);
    const to = end - second.length;
    const tail = tailOf(first, ' to ');
    return [{ start: from, end: from + first.length - tail }, ...stretchesOf(text, to, end)];
  }
  const isAdded = MOVES_UP.test(text.slice(Math.max(0, start - 12), start));
  const isAtLeast = /(?<![a-z])no $/iu.test(text.slice(Math.max(0, start - 3), start));
  const skip =
    ((isAtLeast ? NO_FEWER.exec(printed) : null) ??
      (isAdded ? UP_TO.exec(printed) : null) ??
      LEADING.exec(printed) ??
      MONTH_BEFORE.exec(printed) ??
      COMPARED.exec(printed))?.[0].length ?? 0;
  const tail = tailOf(printed, text.slice(end, end + 10));
  // 「比去年的 400 噸多了 120 噸」 compares; it isn't over 400.
  const more = /[多]$/u.test(printed) && /^ ?[了出\d]/u.test(text.slice(end, end + 2)) ? 1 : 0;
  return [{ start: start + skip, end: withMeasure(text, start + skip, end - tail - more) }];
}

/** What follows a figure in its sentence and that the grammar takes for its unit, its period or its bound. */
function tailOf(printed: string, behind: string): number {
  const tails = [
    // "280 million a year earlier" is no rate.
    /^ (?:earlier|ago|before|later)/u.test(behind) && / an? [a-z]+$/u,
    // "€2 million, and more than half of it" is no bound.
    behind.startsWith(' than') && /,? and more$/u,
    // "72 per cent, at least one of whom" is none, either.
    /^ [a-z\d]/u.test(behind) && /,? at (?:least|most)$/u,
    // 「占四成，多為學生」 is no bound.
    /，多$/u,
    // 「62 億元 年增 20%」 is no rate.
    / ?[年季月](?:增|減|成長|衰退)$/u,
    // "From 125 in 2024" is no share.
    / in (?:19|20)\d\d$/u,
  ];
  return Math.max(0, ...tails.map((tail) => (tail ? (tail.exec(printed)?.[0].length ?? 0) : 0)));
}

/** A measure word that the grammar left behind a number: 12 件. */
function withMeasure(text: string, start: number, end: number): number {
  if (!/[\d萬億]$/u.test(text.slice(start, end))) return end;
  return (
    end +
    (/^ ?[件人次戶間座輛隻頭棟起例名位張家筆場艘席劑冊部架套顆瓶箱株棵尾枚組班項宗所]/u.exec(
      text.slice(end, end + 2),
    )?.[0].length ?? 0)
  );
}
