/** What opens a member of a list, before its name. */
export const MEMBER_OPENING =
  '(?:ahead of|in front of|followed by|compared with|against|while|whereas|then|and|with|but|both|the|its|their|in|on|for|of|at|from|to|other|where|when|as|namely|among|some|about|around|than)';
/** Behind the name of a member: the verbs and prepositions that lead to its figure. */
export const MEMBER_VERBS =
  '(?:has|have|had|is|are|was|were|with|at|gets?|got|receives?|received|given|won|wins|took|takes|sells|sold|emits?|emitted|records?|recorded|reported|scored?|scores|lost|holds?|held|lives?|by|to|for|from|in|of|on|counts?|counted|numbers?|numbered|which|who|that|will|would|came|comes|stands?|stood|brings|brought|contributed?|contributes|makes?|made|rose|fell|grew|said|account(?:s|ed)?|cast|employs?|used?|uses|got|drew|nevertheless|now|alone|remains?|reached|totall?ed|each|costs?|spends?|spent|pays?|paid|carr(?:y|ies|ied)|serves?|served|produces?|produced|built|earns?|earned|raises?|raised|collects?|collected|treats?|treated|handles?|handled|registers?|registered|saw|sees|sent|shipped|added|claimed|polled|attracted|hosted|bought|needs?|needed|houses?|housed|offers?|trains?|trained|supplie[sd]|provide[sd]?|covers?|covered|gave|gives|delivered|generated|seats?|spans?|drew)';
/** Before the name of who has what stands before: "520,000 in Sanda". */
export const MEMBER_PLACES = '(?:in|from|on|at|for|by|to|of)(?: the)?';
/** Words that gather what a list leaves out. */
export const REST_MEMBER = '(?:others?|the rest|rest|remaining|elsewhere)';
/** How a sentence opens that goes on about the row that the one before names. */
export const OF_THAT_BEFORE =
  '(?:it|they|(?:the|this|that) (?:department|ministry|company|firm|district|party|town|city|county|region|province|country|team|club|division|segment|unit|school|group|sector|station|branch|line|house|item|category|subject|product|terminal|hospital))';
/** What is said of all members. */
export const SUMMARY_MEMBER = '(?:an? |the )?(?:average|averages|mean|median|record|maximum|minimum|total)';
/** Before a sum of the members that are named. */
export const TOGETHER = '(?:together|combined|put together|taken together|between them|added up|altogether)';
/** The first few of a ranking: "the two largest districts", "the top three". */
export const FIRST_FEW =
  '(?:the )?(?:(?<few>two|three|four|five) (?:biggest|largest|most populous|leading|top|highest|busiest|strongest|main|worst-hit|hardest-hit)|top (?<top>two|three|four|five)|first (?<first>two|three|four))(?: [a-z]+)?';
/** Between an amount and those that it is divided into. */
export const DIVIDED = 'of (?:which|whom|these|those|them)|among (?:them|these|those)|including';
/** How a sentence opens that names no row, and goes on about the one that was named. */
export const GOES_ON =
  '(?:(?:and|but|so|yet|there|now|still|with|at) )?(?:it|its|they|their|the (?!(?:[a-z]+ )?(?:total|whole|average|other|others|rest|five|four|three|two|six|region|county|country|city|overall|figures?|table|report|group|groups|largest|smallest|biggest)(?![a-z]))[a-z-]+(?: [a-z-]+)?|this|that)';
/** Between a figure and what those that it counts chose. */
export const NAMED_BY =
  '(?:mentioned|named|cited|chose|picked|blamed|gave|backed|favou?red|preferred|supported|said|wanted|put|voted for|for|to|by)';
/** What stands behind a figure and names no member. */
export const NO_NAME =
  '(?:more|less|fewer|higher|lower|up|down|of|in|on|at|from|than|a|an|and|or|were|was|are|is|had|have|has|did|do|per|each|in all|in total|years?|days?|weeks?|months?|hours?|minutes?|points?|above|below|over|under|as|with|who|which|that|after|before|later|earlier|against|compared|not|no|so|this|last|next|since|among|but|while)';
