/** Between a part and its share: "34, a clear-up rate of 95 %", "12,800 of them, roughly a third". */
export const SHARE_LINK =
  '(?:or|that is|about|nearly|almost|some|roughly|just|only|exactly|more than|less than|over|under|up to|a|an|the|which is|which gives|which makes|giving|equal to|accounting for|making up|makes? up|made up|makes|is|are|was|were|remaining|other|accounts? for|accounted for|represents?|equals?)';
/** Between a part and its share, without a comma: "Its 14,280 votes were good for 34%". */
export const COPULAS =
  '(?:were|was|are|is|made|makes?|gave|gives?|came|comes?|amount(?:s|ed)?|represent(?:s|ed)?|account(?:s|ed)?|equals?|equalled|form(?:s|ed)?|constitut(?:es?|ed)|translat(?:es?|ed)|contribut(?:es?|ed)|provid(?:es?|ed)|suppl(?:ies|ied)|generat(?:es?|ed)|brought in|brings in|works? out|worked out)';
export const AMOUNTING =
  '(?:(?:up|to|for|at|as|into|responsible|good|enough|worth|equal|equivalent|it|them|her|him) )*';
/** Names of a figure that is a share of another. */
export const RATE_NAMES = '(?:[a-z-]+ ){0,3}(?:rate|margin|share|proportion|turnout|ratio|yield|quota)';
/** Behind a share of the whole that was named before: "of the total". */
export const OF_THE_WHOLE =
  '(?:the )?(?:total|whole|all|it|them|that|this|those|these|overall|everything|money|sum|amount|bill|workforce|electorate|fleet|membership|sample|squad|intake|cohort|payroll|turnover|outlay|budget|haul|crew|entries|lot)';
/** What says that a part is one of the amount named before. */
export const OF_THOSE = 'of (?:them|these|those|whom|which|it)';
/** Before a share of another time, or of something else than the part beside it. */
export const OTHER_SHARE =
  '(?:more|fewer|less|higher|lower|up|down|above|below|better|worse|short|ahead|behind)';
/** What says that a part comes on top of the amount beside it. */
export const ADDED_WORDS = '(?:a further|another|additional|vacan(?:t|cy|cies)|unfilled)';
/** What is planned, paid or provided, of which there can be more than all; and what others do. */
export const NOT_COUNTED =
  '(?:targets?|goals|plans|places|beds|seats|spaces|shares|costs|prices|sales|earnings|profits|revenues|receipts|takings|levels|limits|norms|needs|requirements|quotas|funds|deposits|assets|wages|incomes|emissions|exports|imports|expectations|forecasts|estimates|losses|years|months|weeks|days|hours|times)';
export const DID =
  '(?:are|were|have|had|did|do|said|say|think|thought|want|wanted|believe|believed|voted|failed|passed|came|went|live|lived|took|chose|got|know|knew|felt|use|used|own|owned|could|can)';
