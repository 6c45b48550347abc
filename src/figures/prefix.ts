import { currencyWords } from './amount.ts';
import { matchAt } from './normal.ts';
import { leadingPeriodWords } from './period.ts';
import { qualifierWords } from './qualifiers.ts';
import type { Span } from './span.ts';

/** What may stand before a candidate and belongs to the figure, by what it says of it. */
const share = '(?:an?|one|several|a few|few|many|half an?|a couple of|a couple|another)';
const outOf = 'one (?:in|out of)(?: every)?';
const rangeOrSign = 'between|from|plus or minus|minus';
const edgeOfPeriod = '(?:(?:end|close|start|beginning) of(?: the year)?|year[ -]end)';
const date = `by(?: the)?(?: ${edgeOfPeriod})?|(?:the )?${edgeOfPeriod}`;
const hanUntil = '(?:截至|截止|直到|迄|到|至) ?(?=[\\d一二][\\d〇零一二三四五六七八九]{3} ?年)';
const words = `(?<![a-z])(?:${qualifierWords}|${rangeOrSign}|${date}|${share}|${outOf})(?<=[a-z.])[ -]`;
const money = `(?<![a-z])(?:${currencyWords}) ?`;
const mark = '[~≈<>≤≥+±§#№] ?';
const point = '(?<![\\p{L}\\p{N}.])\\.(?=\\p{N})';
const minus = '(?<![\\p{L}\\p{N}\\)])-';
const hanQualifier =
  '約|约|大約|大约|約莫|大概|將近|将近|接近|超過|超过|逾|至少|最少|最多|不到|未滿|少於|少于|低於|低于|高於|高于|不超過|高達|介於|(?<![附最鄰邻靠遠远])近';
/** 一小時又二十分: an article alone, and a number before a rest. */
const hanWhole = '一(?:個?小時|个?小时|個?鐘頭|分鐘|分钟|年|天|秒|呎|尺|公尺|米)[又零]?';
const han = `(?:${hanQualifier}|好(?=[幾几])|${hanWhole}|第|${leadingPeriodWords}|攝氏|摄氏|零下|負|负) ?`;

// A lookbehind is matched from the candidate backwards, so that each look is short however long the text before it.
const ahead = new RegExp(`(?<=(${words}|${money}|${mark}|${point}|${minus}|${hanUntil}|${han}))`, 'uy');

/** Where the figure around a candidate may begin, the widest first: "by some six", "some six", "six". */
export function startsOf(lower: string, candidate: Span, floor: number): number[] {
  const starts = [candidate.start];
  for (let count = 0; count < 5; count += 1) {
    const start = starts[0] ?? candidate.start;
    const before = matchAt(ahead, lower, start)?.[1] ?? '';
    if (before === '' || start - before.length < floor) break;
    // A hyphen is a minus before digits only: "v2-half" is no negative half.
    if (before === '-' && !/\p{N}/u.test(lower.charAt(candidate.start))) break;
    starts.unshift(start - before.length);
  }
  return starts;
}
