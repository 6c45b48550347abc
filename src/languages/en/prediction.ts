import { plural } from './plural.ts';

/** How predictions and their dates are told. */
export const prediction = {
  title: 'Predictions',
  lead: 'Each prediction with its window, what would settle it, and whether its date has passed.',
  window: 'Window',
  settledBy: 'Settled by',
  state: 'State',
  months: (first: number, last: number): string =>
    first === last || first === 0
      ? `within ${last} ${plural(last, 'month')} of publication`
      : `${first} to ${last} months after publication`,
  /** The same where it is said already that they are months after publication. */
  shortMonths: (first: number, last: number): string =>
    first === last || first === 0 ? `within ${last} ${plural(last, 'month')}` : `${first}–${last} months`,
  noWindow: 'none given',
  undatable: 'Can’t be dated: the report carries no date',
  undated: 'The report gives no date',
  open: 'Still open',
  past: 'Deadline passed',
  until: 'until',
  groups: { past: 'Deadline passed', open: 'Still open', undated: 'Without a date that can be worked out' },
  caution:
    'A prediction keeps its mark after its date. That a date has passed says nothing about whether the prediction came true.',
  all: 'All predictions',
  /** Why no prediction is called right or wrong; and the way to that. */
  judging: {
    title: 'Did they come true? Why this isn’t said here',
    way: 'Did it come true? Why this isn’t said here',
    says: [
      'This site holds a report against itself, never against the world. Whether a prediction came true is a question about the world: someone has to look, and say how they know. So nothing here calls a prediction right or wrong.',
      'Each prediction has what you need to look for yourself: when it falls due, what would settle it, and dated notes on what has happened since, where there are any.',
    ],
  },
};
