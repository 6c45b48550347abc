/** Before the difference of the two amounts before it. */
export const BETWEEN_TWO =
  '(?:gap|difference|distance|spread|margin)(?: [a-z]+){0,2} between (?:the two|them|these|these two|the two [a-z]+)(?: (?:is|was|of|comes to|came to|being|about|just|only|thus|therefore|then))* ?$';
/** Before a difference that has no verb, and behind one. */
export const GAP_CUE =
  '(?:(?:difference|gap|majority|margin|lead|profit|surplus|deficit|loss|spread|differ|differs|differed|gains?|gained|led|leads|leading|won|trail(?:s|ed)?|overrun|overspend|excess|shortfall) (?:of|by)|(?:left|leaving|gives|giving) (?:a |an )?(?:[a-z]+ )?(?:profit|surplus|deficit|loss|gap) of)(?: (?:about|just|only))* ?$';
export const GAP_TAIL =
  '(?:[a-z]+ )?(?:more|fewer|less|higher|lower|longer|shorter|faster|slower|ahead|behind|below|above|short|apart|taller|older|younger|cheaper|dearer|heavier|lighter)';
/** What says that an amount is no end: what was hoped for, what is left out. */
export const OTHER_ENDS =
  '(?:excluding|adjusted|forecast|expected|expects?|target|on average over|of which|of whom|including|each|respectively)';
/** What says that a sentence goes on about what the one before counts, at another time. */
export const OF_THE_SAME =
  '(?:it|they|there|the (?:figure|rate|share|number|total|level|average|price)) (?:had been|was|were|stood|had stood|came to)';
