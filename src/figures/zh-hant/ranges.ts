import type { RangeWords } from '../grammar.ts';

/** How Chinese joins the two ends of a range. */
export const ranges: RangeWords = {
  openings: ['介於', '介于', '從', '从', '由', '在'],
  links: ['或', '至', '到', '與', '与', '和'],
  looseLinks: ['或', '至', '到', '與', '与', '、'],
  glued: [],
  choices: ['或'],
  closings: ['之間', '之间', '間(?!接|諜)', '间(?!接)'],
  pauses: ['、'],
};
