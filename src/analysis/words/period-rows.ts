import { smallNumber } from './small-number.ts';

/** How a text names the first few periods of a table, or a half of them: 「前兩週合計」, "the first two weeks". */
export const FIRST_PERIODS =
  /前(?<count>[兩二三四五六])(?:個)?(?:週|周|季|月|天|日|場|年)[^，。；\d]{0,6}$|(?<half>上半年|下半年)[^，。；\d]{0,8}$|(?<![a-z])first (?<count>two|three|four|five|six) (?:weeks|quarters|months|days|years|rounds|games)[^,.;\d]{0,40}$|(?<half>first|second) half[^,.;\d]{0,40}$/u;
/** The label of a row that is a period: 第一週, "Week 1", "Q1". */
export const PERIOD_ROW =
  /^(?:第[一二三四五六七八九十\d]+(?:週|周|季|月|天|日|場|年)|(?:week|quarter|month|day|round|game|q) ?\d+|(?:first|second|third|fourth) quarter|\d{1,2}月)/iu;

/** Which of so many periods a text names, from and to; null where it names none. */
export function periodsNamed(before: string, rows: number): readonly [number, number] | null {
  const groups = FIRST_PERIODS.exec(before)?.groups;
  if (groups?.half !== undefined) {
    const isSecond = /下|second/u.test(groups.half);
    return rows === 4 || rows === 12 ? (isSecond ? [rows / 2, rows] : [0, rows / 2]) : null;
  }
  const word = groups?.count ?? '';
  const count = smallNumber(word);
  return word !== '' && count < rows ? [0, count] : null;
}
