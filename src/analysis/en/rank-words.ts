/** Words that put something first or last among others, as patterns. */
export const TOP_WORDS =
  '(?<!third[- ])(?<!second[- ])largest|biggest|highest|fastest|quickest|(?<=the )most(?! of| likely| recent| people| directly| comparable| significant| part)|most (?:often|frequent(?:ly)?|common(?:ly)?)|the most|greatest|commonest|dearest|steepest|costliest|priciest|widest|deepest|richest|safest|loudest|sharpest|hardest|toughest|thickest|tallest|oldest|wettest|hottest|warmest|strongest|brightest|densest|fullest|wealthiest|thirstiest|deadliest|riskiest|noisiest|dirtiest|cleanest|sunniest|snowiest|windiest|happiest|healthiest|keenest|furthest|farthest|favou?rite|most popular|hardest[- ]hit|leading|main (?:source|cause|reason|market|user|supplier)|longest|busiest|best|worst(?:[- ](?:affected|hit))?|heaviest|tops|topped|top of the (?:list|table|ranking|league)|heads? the (?:list|table)|number one|(?:came|ranks?|ranked|placed|finished) first|leads (?:with|the|all)|led (?:with|the)|more (?:[a-z-]+ ){0,3}than (?:any(?:body|one|thing)?(?: other| else)?|all (?:the )?others?)(?! (?:year|month|week|season|time|quarter|previous))';
export const BOTTOM_WORDS =
  '(?<!second[- ])smallest|cheapest|narrowest|poorest|rarest|driest|coldest|coolest|weakest|youngest|thinnest|shallowest|quietest|mildest|emptiest|lowest|slowest|fewest|(?<!at )least|shortest|lightest|(?:came|ranks?|ranked|placed|finished|is|was|are) last(?! (?:year|month|week|season))|bottom of the (?:list|table|ranking|league)|fewer (?:[a-z-]+ ){0,3}than (?:any(?:body|one|thing)?(?: other| else)?|all (?:the )?others?)(?! (?:year|month|week|season|time|quarter|previous))';
/** Words that put something second, third and further down. */
const placed = (ordinal: string): string =>
  `${ordinal}[- ](?:largest|biggest|highest|most|busiest|longest|best|strongest|fastest|place)|(?:came|comes|is|was|are|were|ranks?|ranked|placed|finished|lies|stands?|stood) (?:in )?(?:a distant )?${ordinal}(?! place)|in ${ordinal} place|${ordinal} (?:in|on) the (?:list|table|ranking|standings)|(?<=, (?:a (?:distant|close|poor) )?)${ordinal}(?= (?:in|on|by|with|at|behind) )`;
export const SECOND_WORDS = `${placed('second')}|runner-up|followed by|second only to|(?:trails|trailed) only`;
export const THIRD_WORDS = placed('third');
export const FOURTH_WORDS = placed('fourth');
export const FIFTH_WORDS = placed('fifth');
/** Words that compare two: more than, fewer than. */
export const MORE_WORDS =
  '(?:more|higher|larger|bigger|greater|longer|better|faster|busier|heavier|warmer|older|taller)(?: [a-z-]+){0,4} than(?! (?:once|twice|half|ever|usual|a |an |one|two|three|any))|ahead of|outsold|outnumber(?:s|ed)?|exceed(?:s|ed)?|more often than|surpass(?:es|ed)?|overt(?:ook|akes?)|beat';
export const FEWER_WORDS =
  '(?:fewer|less|lower|smaller|shorter|worse|slower|cooler|younger|lighter)(?: [a-z-]+){0,4} than(?! (?:once|twice|half|ever|usual|a |an |one|two|three|any))|behind|trail(?:s|ed)?|less often than';
/** What says that growth is ranked, not size. */
export const GROWTH_WORDS =
  'grew|faster|slower|growing|growth|gain|rise|increase|fastest|quickest|slowest|improved|fell|drop|decline';
/** Nouns of what is ranked by how much it grew, and by how much it fell. */
export const RISES_OF = 'rises?|growth|gains?|increases?|jumps?|surge';
export const FALLS_OF = 'falls?|drops?|declines?|decreases?|losses|slump';
/** Behind the name of one row, what puts it right behind the row that is named next. */
export const RIGHT_BEHIND =
  '(?:second only to|(?:behind|trailing|trailed|trails) only|just behind|right behind|immediately behind)';
/** Between an amount and the mark that it is set against; names of such a mark. */
export const STANDING =
  '(?:a (?:figure|rate|level|share|number|result|total|proportion) |which (?:is|was) |and (?:is|was) |still |just |well |comfortably |far |slightly |is |was |stands |stood )*';
export const MARK =
  '(?:target|limit|threshold|goal|average|norm|minimum|maximum|ceiling|floor|level|mark|quota|requirement|standard|guideline|benchmark)';
