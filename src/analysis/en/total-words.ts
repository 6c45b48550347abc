/** Before the difference of the two amounts before it: births and deaths, exports and imports. */
export const NET_WORDS =
  '(?:natural (?:increase|growth|decrease)|surplus|deficit|net (?:gain|loss|increase|income|profit|migration)?|shortfall|balance|gap|profit|loss)(?: (?:of|is|was|came to|stands at|comes to|about|only|just))* ?$';
/** Before what is left of a whole when its other parts are taken off. */
export const REST_WORDS =
  '(?:remaining|rest|other|others|remainder|balance|leaving|leaves|left)(?: (?:of|the|a|an|with|share|shared|get|gets|is|are|was|were|come|came|to|for|contributed|total|some|in|by|squad|amount|amounting|another|its|their|our|only|just|about|[a-z]+))*,? ?$';
/** Behind what is left of a whole: "4,300 are still waiting". */
export const REST_TAIL = '(?:(?:are|is|were|was|have|has) (?:still|yet to|not yet)|remain|remained|to go)';
/** How a sentence opens that sums up the list of the one before. */
export const IN_ALL =
  '(?:(?:over|in|across|for|on|between|of)? ?(?:the|these|those|all) (?:\\ue000|two|three|four|five) [a-z]+|in total|in all|altogether|together|all told|all in all|combined|the total)';
