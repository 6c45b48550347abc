import { wordsOf } from '../linking/words.ts';
import type { Grid } from './grid.ts';

/** When a column is of: years and quarters, months, or this year and the last, each counted for itself. */
interface Time {
  readonly scale: 'year' | 'month' | 'relative';
  readonly at: number;
}

/** The two columns that print one thing at two times, the earlier first; null where there are several such pairs, or none. */
export function periodColumns({ columns }: Grid): readonly [number, number] | null {
  const dated = columns.flatMap(({ label, isChange, isRate, isTotal }, column) => {
    const time = isChange || isRate || isTotal ? null : timeOf(label);
    return time ? [{ column, time, rest: restOf(label) }] : [];
  });
  // "Waiting, June", "Waiting, September" and "Over 18 weeks, September".
  const groups = [...Map.groupBy(dated, ({ rest, time: { scale } }) => `${scale} ${rest}`).values()];
  const [pair, ...others] = groups.filter(({ length }) => length > 1);
  const [first, second, more] = pair ?? [];
  if (!first || !second || more || others.length > 0 || first.time.at === second.time.at) return null;
  // Beside a third time, two of them are no whole.
  const isOther = dated.some(
    ({ time }) => time.scale === first.time.scale && time.at !== first.time.at && time.at !== second.time.at,
  );
  if (isOther) return null;
  return first.time.at < second.time.at ? [first.column, second.column] : [second.column, first.column];
}

function timeOf(label: string): Time | null {
  const year = /(?:19|20)\d\d/u.exec(label)?.[0];
  const quarter = /Q([1-4])|第([一二三四])季/u.exec(label);
  const order = quarter?.[1] ?? String('一二三四'.indexOf(quarter?.[2] ?? '零') + 1);
  if (year !== undefined) return { scale: 'year', at: Number(year) * 10 + Number(order) };
  const month = /^(1[0-2]|[1-9]) ?月/u.exec(label.trim())?.[1];
  if (month !== undefined) return { scale: 'month', at: Number(month) };
  const relative = RELATIVE.find(([pattern]) => pattern.test(label));
  if (relative) return { scale: 'relative', at: relative[1] };
  const named = MONTH_NAMES.findIndex((name) => new RegExp(`(?<![a-z])${name}[a-z]*`, 'iu').test(label));
  return named === -1 ? null : { scale: 'month', at: named };
}

const LAST =
  /(?<![a-z])(?:last|previous|prior) (?:year|season|month|week|term)|a year ago|year earlier|去年|前一?年|上[年季月週屆]/iu;
const THIS = /(?<![a-z])(?:this|current) (?:year|season|month|week|term)|今年|本[年季月週屆]/iu;

/** 前年, 去年, 今年, 明年. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/前年/u, -2],
  [LAST, -1],
  [THIS, 0],
  [/(?<![a-z])(?:next|coming) (?:year|season|month|term)|明年|下[年季月週屆]/iu, 1],
];
const MONTH_NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|');

const MONTHS = /^(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|oct|nov|dec|q\d|h\d|fy|同[期季月]|[本上])/u;

/** What a heading says besides its time. */
function restOf(label: string): string {
  const plain = label
    .replace(LAST, '')
    .replace(THIS, '')
    .replace(/\d+ ?月/u, '');
  return wordsOf(plain)
    .map(({ stem }) => stem)
    .filter((stem) => !MONTHS.test(stem))
    .join(' ');
}
