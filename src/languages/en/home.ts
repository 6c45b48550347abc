import { plural } from './plural.ts';

export const home = {
  title: 'The report at a glance',
  explainers: 'The explainers',
  charts: 'Its tables, drawn',
  atOdds: 'At odds with itself',
  pastDate: 'Past their date',
  nonePast: 'No prediction is known to be past its date.',
  noneAtOdds: 'No check contradicts the report.',
  tensions: (pairs: number) =>
    `${pairs} ${plural(pairs, 'pair of statements pulls', 'pairs of statements pull')} apart`,
  asOf: (date: string) => `as of ${date}`,
};
