import type { Language } from '../schemas/language.ts';
import { plural } from './count.ts';
import { MARK_WORDS } from './mark.ts';

/** The words of the drawing that sets predictions in time. */
export interface TimelineWords {
  readonly headline: string;
  readonly sub: string;
  /** Above the rows of each axis. */
  readonly calendar: string;
  readonly afterPublication: string;
  /** Name the lines of the calendar that are no windows. */
  readonly today: string;
  readonly published: string;
  readonly twoAxes: string;
  /** How to read it, a sentence each. */
  readonly openStart: string;
  readonly counted: string;
  readonly undated: string;
  readonly todayLine: (date: string) => string;
  /** Read out instead of the drawing, after its title. */
  readonly description: string;
  readonly unplaced: (count: number, all: number) => string;
  readonly list: string;
  /** What is said of one window that the reader points at. */
  readonly place: (publisher: string) => string;
  readonly open: string;
  readonly spoken: (name: string, window: string, odds: string | undefined) => string;
}

export const TIMELINE_WORDS: Record<Language, TimelineWords> = {
  en: {
    headline: 'By when the report expects what it predicts',
    sub: 'Each window as the report gives it',
    calendar: 'On the calendar',
    afterPublication: 'Months after publication, whose date the report doesn’t give',
    today: 'today in this build',
    published: 'the report’s date',
    twoAxes: 'the two axes can’t be compared',
    openStart: 'Broken sides and no left end: the report names a last day and no first.',
    counted:
      'Windows in months are counted from the report’s date; the days on which they begin and end are our arithmetic.',
    undated:
      'Months after publication have an axis of their own: the report carries no date, so nobody can set them on the calendar.',
    todayLine: (date) => `The upright line is today in this build, ${date}.`,
    description:
      'Draws the windows of predictions. Nothing in it has been verified. The list after the drawing has the same windows.',
    unplaced: (count, all) =>
      `${count} of ${all} ${plural(all, 'prediction')} can’t be placed: the report gives no time for ${plural(count, 'it', 'them')}.`,
    list: 'All predictions as a list',
    place: (publisher) => `Report: ${publisher}, window as the report gives it`,
    open: 'Go to this prediction',
    spoken: (name, window, odds) =>
      `${name} Window: ${window}, ${MARK_WORDS.en.claim}.${odds === undefined ? '' : ` ${odds}.`}`,
  },
  'zh-hant': {
    headline: '報導預期各項預測何時成真',
    sub: '時限照報導所載',
    calendar: '日曆上的時限',
    afterPublication: '發布後的月數（報導未載發布日期）',
    today: '本站的「今天」',
    published: '報導日期',
    twoAxes: '兩軸不能互相對照',
    openStart: '虛線側邊、左端不封口：報導只給最後期限，沒有起始日。',
    counted: '以月計的時限從報導日期起算，起訖日由本站推算。',
    undated: '發布後的月數自成一軸：報導未載日期，無法放上日曆。',
    todayLine: (date) => `直線為本站的「今天」，${date}。`,
    description: '圖中列出各項預測的時限，內容均未經查證，圖後的清單載有相同時限。',
    unplaced: (count, all) => `${all} 項預測中有 ${count} 項無法排出時間：報導沒有給期限。`,
    list: '所有預測清單',
    place: (publisher) => `報導：${publisher}，時限照報導所載`,
    open: '查看這項預測',
    spoken: (name, window, odds) =>
      `${name}時限：${window}，${MARK_WORDS['zh-hant'].claim}。${odds === undefined ? '' : `${odds}。`}`,
  },
};
