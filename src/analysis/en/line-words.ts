/** How the label of a row or a column begins that sums others up. */
export const TOTAL_WORDS =
  'totals?|sub-?totals?|grand total|sum|all|in all|overall|combined|altogether|both|votes cast|total cast|(?:the )?(?:whole|entire) [a-z]+|all [a-z]+|valid votes|nation(?:al|wide)?|countrywide|citywide';

/** How the label of a row begins that is taken off. */
export const DEDUCTION_WORDS = 'less|minus|deduct|deductions?';

/** How the label of a row begins that is a part of the one before. */
export const DETAIL_WORDS = 'of which|of these|thereof|incl\\.|including';

/** What the label of a line says whose figures don't add up. */
export const RATE_WORDS =
  'percent|percentage|per cent|rates?|ratio|average|avg\\.?|mean|median|price|margin|per (?:share|capita|head|person|unit)|share of|yoy|qoq|index|rank|growth';

/** What the label of a column says that gives the change between two others. */
export const CHANGE_WORDS =
  'changes?|increase|decrease|variance|difference|diff\\.?|growth|vs\\.?|versus|delta|\\+/[-−–]|yoy|qoq|mom';

/** What the label of a row says that is left, or comes out, when others are added up or taken off. */
export const RESULT_WORDS =
  'net|gross|profit|loss|income|earnings|ebit|ebitda|ebitda?r|balance|result|surplus|deficit|end of (?:year|period|quarter)|free cash flow|after tax|before tax|remaining|left';

/** What the label of a column says whose figures are counted one by one. */
export const COUNT_WORDS =
  'people|persons?|deaths?|dead|killed|missing|injured|injuries|hospitali[sz]ed|cases?|patients?|votes?|ballots?|seats?|won|wins?|lost|losses|drawn|draws?|points?|matches|games|goals?|tries|medals?|gold|silver|bronze|houses|homes|buildings?|schools?|stations?|centres?|centers?|shelters?|households|families|asked|respondents?|answers|yes|no|displaced|evacuated|affected|vaccinated|unvaccinated|doses?|tests?|crew|planes?|vessels?|vehicles?|staff|employees|students?|pupils?|teachers?|branches|stores?|shops|incidents?|accidents?|arrests?|complaints?|tickets?|customers?|bugs?|hosts?|requests?';
