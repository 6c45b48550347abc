import { plural } from './plural.ts';

export const article = {
  part: (order: number, total: number) => `part ${order} of ${total}`,
  restates: (publisher: string) => `Restates a report by ${publisher}`,
  undated: (publisher: string) => `Restates an undated report by ${publisher}`,
  published: 'Published',
  revised: 'Revised',
  countTitle: 'What this page holds',
  held: ({ figures, statements }: { figures: number; statements: number }) =>
    figures === 0
      ? `${statements} ${plural(statements, 'claim')}, none with a figure`
      : [
          `${figures} claimed ${plural(figures, 'figure')}`,
          statements > 0 ? `${statements} other ${plural(statements, 'claim')}` : '',
        ]
          .filter(Boolean)
          .join(' and '),
  verified: 'None of them verified',
  atOdds: (count: number): string =>
    count > 0 ? `${count} at odds with the report itself` : 'None at odds with the report itself',
  predictions: ({ predictions, past }: { predictions: number; past: number }, asOf: string): string =>
    predictions > 0
      ? `${predictions} ${plural(predictions, 'prediction')}, ${past > 0 ? past : 'none'} past ${plural(past || predictions, 'its', 'their')} date as of ${asOf}`
      : 'No predictions',
  contents: 'On this page',
  notes: 'The claims on this page',
  previous: 'Previous',
  next: 'Next',
  series: 'More on this report',
  revisions: 'Revisions',
  aside: 'How to read this',
  table: 'Table',
  footnotes: 'Footnotes',
  done: 'Done',
  open: 'Open',
};
