/** What says that each of several amounts went further than the one before. */
export const STEADILY =
  'steadily|(?:every|each) (?:year|month|week|quarter|time|season|day)|(?:year|month|week|quarter) (?:after|by|on) (?:year|month|week|quarter)|(?:years|months|weeks|quarters|seasons) (?:running|in a row)|(?:year|month|week|quarter|season|time) running|consecutive|continuous(?:ly)?|without a break|throughout|ever since';
/** Names of a year or a season by how far back it is. */
export const BEFORE_LAST = '(?<![a-z])(?:the year before last|two years (?:ago|earlier))(?![a-z])';
export const LAST = '(?<![a-z])(?:last (?:year|season|winter|summer)(?! but)|a year ago)(?![a-z])';
export const THIS = '(?<![a-z])(?:this (?:year|season|winter|summer)|now)(?![a-z])';
