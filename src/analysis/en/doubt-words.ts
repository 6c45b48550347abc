/** Before a share, whose it is. */
export const POSSESSIVE =
  '(?<![a-z])(?:their|its|his|her) (?:own )?(?:share|portion|part|proportion|rate)[^,.;:]{0,30}$';
/** Behind a share, the part that it tells; behind an amount, its share. */
export const PART_BEHIND =
  '^ [^,.;\\ue000-\\ue005]{0,30}, (?:or|that is|i\\.e\\.) (?:about |some )?\\ue000|^ of (?:them|these|those), \\ue000';
export const SHARE_BEHIND = '^[^,.;(\\ue000-\\ue005]{0,20}[,(] ?(?:or |about |some )*\\ue001';
/** Behind a part, its whole. */
export const OWN_WHOLE = '^ (?:[a-z]+ )?(?:out )?of (?:(?:the|its|their|all|those|these) )*\\ue000';
/** Times of which one sentence may be, and another not. */
export const PERIODS =
  'january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\\d\\d|spring|summer|autumn|winter|first half|second half|(?:first|second|third|fourth) quarter';
/** Between two amounts of which the second is no member of one list with the first. */
export const ASIDE =
  '(?:than|against|above|below|compared (?:with|to)|target of|instead of|out of|(?:up|down) from)(?: (?:the|a|an|its|about|some|only|just))* ?$|(?:where|when|although|though) (?:[a-z]+ ){0,3}$';
/** Between a part and the whole that it is said to be of. */
export const OF_WHOLE = '^ (?:out )?of [^,.;]{0,24}$';
/** Before an amount that each of many has. */
export const PER_HEAD = '(?:each|every|average|per)[^,.;]{0,16}$';
/** Behind a part of what stands before it, and before what is left when parts are taken off. */
export const PART_OF_THEM = '^ of (?:them|these|those|whom|which)(?![a-z])';
export const REST = '(?:other|others|remaining|rest|remainder)[^,.;]{0,12}$';
/** Behind a share that tells by how much something differs. */
export const COMPARATIVE =
  '^ (?:more|fewer|less|higher|lower|larger|smaller|better|worse|up|down|above|below)(?! of )(?![a-z])';
/** In the clause of a figure that is of one month or day of several, and of one that somebody hopes for or foresees. */
export const ONE_OF_SEVERAL =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december) alone';
export const FORESEEN = '(?:target|goal|forecasts?|expect(?:s|ed|ations?)?|predict(?:s|ed)|aim(?:s|ed)?)';
/** Of what a figure may be the mean; of what several have one each; behind "half" where it is part of a name. */
export const MEAN_OF = '(?:mean|average|median) (?:of|for|across|over|paid|price)';
export const SEVERAL_RATES = 'rates|ratios|ranged|ranging|varied|varies|vary';
export const HALF_OF_NAME =
  '^[ -](?:marathons?|term|time|year|century|brothers?|sisters?|pint|dozen|mile)(?![a-z])';
/** Days of the week. */
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Before the name of a row, of whom or where it is said. */
export const SCOPE = '(?<![a-z])(?:in|among|within|at) (?<place>[a-z][^.;:]{2,50})$';
/** What begins a clause of another matter. */
export const ADVERSE = '[,;] (?:but|although|though|whereas|however|yet) ';
/** Before an amount that is less than nothing. */
export const LOSS = '(?<![a-z])(?:loss(?:es)?|deficit|minus)(?: of)?(?: about| some)? ?$';
/** Behind a length of time, the event from which it counts. */
export const AFTER_EVENT = '^ (?:after|before) (?<event>[a-z][^,.;:]{2,40})';
