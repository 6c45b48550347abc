import type { FindingKind } from '../../analysis/finding.ts';

interface Sentences {
  readonly agrees: string;
  readonly contradicts: string;
}

/** What a proposed check says until an editor says it better. No figures: they would have to be claims. */
export const SENTENCES: Readonly<Record<FindingKind, Sentences>> = {
  total: {
    agrees: 'The parts that the report gives add up to its total.',
    contradicts: 'The parts that the report gives don’t add up to its total.',
  },
  share: {
    agrees: 'The share that the report gives is what its own figures give.',
    contradicts: 'The share that the report gives isn’t what its own figures give.',
  },
  change: {
    agrees: 'The change that the report gives lies between the figures that it gives for its ends.',
    contradicts:
      'The change that the report gives isn’t the one between the figures that it gives for its ends.',
  },
  restated: {
    agrees: 'The report gives the same figure in both places.',
    contradicts: 'The report gives different figures in two places.',
  },
  rank: {
    agrees: 'The report’s figures are in the order that its words say.',
    contradicts: 'The report’s figures are in another order than its words say.',
  },
  direction: {
    agrees: 'The report’s figures move the way that its words say.',
    contradicts: 'The report’s figures move the other way than its words say.',
  },
  ratio: {
    agrees: 'The ratio that the report gives is that of its own figures.',
    contradicts: 'The ratio that the report gives isn’t that of its own figures.',
  },
  granularity: {
    agrees: 'The percentage that the report gives can be one of so few.',
    contradicts: 'The percentage that the report gives can’t be one of so few.',
  },
  order: {
    agrees: 'The report’s dates give the length of time that it says.',
    contradicts: 'The report’s dates don’t give the length of time that it says.',
  },
  impossible: {
    agrees: 'The part that the report gives is no larger than its whole.',
    contradicts: 'The part that the report gives is larger than its whole.',
  },
};
