/** Words that put something first or last among others, as patterns. */
export const TOP_WORDS =
  '(?<!third[- ])(?<!second[- ])largest|biggest|highest|fastest|quickest|(?<=the )most(?! of| likely| recent| people| directly| comparable| significant| part)|most (?:often|frequent(?:ly)?|common(?:ly)?)|the most|greatest|leading|main (?:source|cause|reason|market|user|supplier)|longest|busiest|best|worst(?:[- ](?:affected|hit))?|heaviest|tops|topped|(?:came|ranks?|ranked|placed|finished) first|leads (?:with|the|all)|led (?:with|the)';
export const BOTTOM_WORDS =
  '(?<!second[- ])smallest|lowest|slowest|fewest|(?<!at )least|shortest|lightest|(?:came|ranks?|ranked|placed|finished) last';
/** Words that put something second, third. */
export const SECOND_WORDS =
  'second[- ](?:largest|biggest|highest|most)|runner-up|(?:came|is|was|ranks?|ranked|placed|finished) second|in second place|followed by';
export const THIRD_WORDS =
  'third[- ](?:largest|biggest|highest|most)|(?:came|is|was|ranks?|ranked|placed|finished) third|in third place';
/** Words that compare two: more than, fewer than. */
export const MORE_WORDS =
  '(?:more|higher|larger|bigger|greater|longer|better|faster)(?: [a-z-]+){0,4} than|ahead of|outsold|outnumber(?:s|ed)?|exceed(?:s|ed)?|more often than|surpass(?:es|ed)?|overt(?:ook|akes?)|beat';
export const FEWER_WORDS =
  '(?:fewer|less|lower|smaller|shorter|worse|slower)(?: [a-z-]+){0,4} than|behind|trail(?:s|ed)?|less often than';
/** What says that growth is ranked, not size. */
export const GROWTH_WORDS =
  'grew|faster|slower|growing|growth|gain|rise|increase|fastest|quickest|slowest|improved|fell|drop|decline';
