/** What says that a range holds for all, or that what follows is one of them at an end. */
export const OF_EACH = '(?:all|each|every|any|always|never|both)';
export const EXTREME =
  '(?:lowest|highest|smallest|largest|youngest|oldest|cheapest|dearest|shortest|longest|slowest|fastest|best|worst|least|most|minimum|maximum)';
/** Before the middle of a range. */
export const MIDPOINT =
  '(?:mid-?point|middle)(?: of (?:that|the|this|its) [a-z]+)?(?:,| (?:is|was|being|of|at|would be))* ?$';
/** What says that an amount is of others than those of a range. */
export const OTHERS =
  '(?:average|averaged|mean|median|national|nationally|elsewhere|except|apart|outside|other|others|than|against|compared|target|limit|last|previous|previously|before|earlier|ago|record|would|expected|forecast|without|unlike|of (?:the|them|those|these|which|whom))';
