import type { RangeWords } from '../grammar.ts';

/** How English joins the two ends of a range. */
export const ranges: RangeWords = {
  openings: [
    'between',
    'from',
    'anywhere from',
    'anywhere between',
    'somewhere between',
    'ranging from',
    'range of',
    'in the range of',
  ],
  links: ['to', 'and', 'or', 'through'],
  looseLinks: ['to', 'or', 'through'],
  glued: ['to', 'or'],
  choices: ['or'],
  closings: [],
  pauses: [],
};
