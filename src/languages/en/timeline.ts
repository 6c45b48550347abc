import { mark } from './mark.ts';
import { plural } from './plural.ts';

/** The words of the drawing that sets predictions in time. */
export const timeline = {
  headline: 'By when the report expects what it predicts',
  sub: 'Each window as the report gives it',
  /** Above the rows of each axis. */
  calendar: 'On the calendar',
  afterPublication: 'Months after publication, whose date the report doesn’t give',
  /** Name the lines of the calendar that are no windows. */
  published: 'the report’s date',
  twoAxes: 'the axes can’t be compared',
  /** How to read it, a sentence each. */
  openStart: 'Broken sides and no left end: the report names a last day and no first.',
  counted:
    'Windows in months are counted from the report’s date; the days on which they begin and end are our arithmetic.',
  undated:
    'Months after publication have an axis of their own: the report carries no date, so nobody can set them on the calendar.',
  todayLine: (date: string) => `The upright line is ${date}, the day from which this site counts.`,
  /** Read out instead of the drawing, after its title. */
  description:
    'Draws the windows of predictions. Nothing in it has been verified. The list after the drawing has the same windows.',
  unplaced: (count: number, all: number) =>
    `${count} of ${all} ${plural(all, 'prediction')} can’t be placed: the report gives no time for ${plural(count, 'it', 'them')}.`,
  list: 'All predictions as a list',
  /** What is said of one window that the reader points at. */
  place: (publisher: string) => `Report: ${publisher}, window as the report gives it`,
  open: 'Go to this prediction',
  spoken: (name: string, window: string, odds: string | undefined) =>
    `${name} Window: ${window}, ${mark.claim}.${odds === undefined ? '' : ` ${odds}.`}`,
};
