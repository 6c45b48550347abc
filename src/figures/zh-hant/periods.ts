import type { PeriodWords } from '../grammar.ts';

const growth = '(?:增長|增长|成長|成长|增加|增幅|上升|上漲|上涨|增)(?:率|幅)?';
const reached = '(?:為|为|達|达)?';

/** What makes of the name of a period a certain one, in which something grew: 同月, 去年, 第3季, 5月. */
const certain = '[同上本當当該该前去今明每各單单整全首近淡旺幾几數数多個个第\\d〇零一二三四五六七八九十百]';

/** A period before its rate. A fall isn't read: it would pass for growth. */
function before(name: string, alike?: string): string {
  const same = '(?:同[期季月日])?';
  const compared = `[較较比](?:前|上|去)一?${name}度?${same}|每${name}度?${alike === undefined ? '' : `|${alike}`}`;
  return `(?:(?:${compared}) ?(?:${growth})?|(?<!${certain} ?)${name}度? ?${growth})${reached}`;
}

/** How Chinese names a rate's period. */
export const periods: PeriodWords = {
  behind: [
    ['quarter', String.raw`季增率?|環比|环比|每季度?|\/ ?季`],
    ['year', String.raw`年增率?|同比|每年|\/ ?年`],
    ['month', String.raw`月增率?|每月|\/ ?月`],
    ['week', '每週|每周'],
    ['day', '每日|每天'],
    ['hour', '每小時'],
    ['second', '每秒'],
  ],
  each: ['每', '時速'],
  before: [
    ['quarter', before('季', '環比|环比')],
    ['year', before('年', '同比')],
    ['month', before('月')],
    ['week', '每(?:週|周|星期)'],
    ['day', '每[天日]'],
    ['hour', '每小時|時速'],
    ['minute', '每分鐘?'],
    ['second', '每秒'],
  ],
};
