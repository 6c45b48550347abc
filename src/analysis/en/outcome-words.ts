/** What matches, and votes, can come to: nothing is left beside them. */
export const OUTCOMES: readonly (readonly string[])[] = [
  [
    'w[io]n|wins|winning|victor(?:y|ies)',
    'dr[ae]wn?|draws?|ties?|tied',
    'los[et]|losses|losing|defeats?|beaten',
  ],
  ['in fav(?:ou)?r|for|yes', 'against|no|opposed', 'abstain(?:ed|ing)?|abstentions?'],
];
