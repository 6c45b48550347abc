/** Verbs and nouns of a rise, as patterns; of a fall; of a difference that says no direction. */
export const RISE_WORDS =
  '(?<!(?:add(?:s|ed|ing)?|ma[kd]e|makes|making|ate|eats?|used?|took|takes?|taken|picked|set|ended|signed|built|gave|bought|gobbled|swallowed|soaked) )up|rises?|rose|risen|rising|grows?|grew|grown|growing|growth|increases?|increased|increasing|gain(?:s|ed)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:es?|ed|ing)|leap(?:s|ed|t)?|swell(?:s|ed)?|swollen|soar(?:s|ed|ing)?|add(?:s|ed)|rais(?:es?|ed|ing)(?= (?:by|to|from)(?![a-z]))|widen(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|balloon(?:s|ed)?|spik(?:es?|ed)|rocket(?:s|ed)?|shot up|mount(?:s|ed)|advanc(?:es?|ed)|recover(?:s|ed)|edg(?:es?|ed) (?:up|higher)|crept up|tick(?:s|ed) up|pick(?:s|ed) up|boost(?:s|ed)?(?= (?:by|to|from)(?![a-z]))|lift(?:s|ed)?(?= (?:by|to|from)(?![a-z]))|more|higher|longer|greater|larger|above|extra|additional|expand(?:s|ed)?|rebound(?:s|ed)?|accelerate[sd]?|strengthen(?:s|ed)?|premium|faster|quicker|later';
export const FALL_WORDS =
  '(?<!(?:turn(?:s|ed|ing)?|vot(?:e|es|ed|ing)|br[eo]a?k(?:s|en|ing)?|broke|shut|clos(?:e|es|ed|ing)|sh[ou]+t|knock(?:s|ed)|burn(?:s|ed|t)|track(?:s|ed)|hand(?:s|ed)|st[eo]od|step(?:s|ped)|sat|sits|la(?:y|id)|play(?:s|ed)|wr[io]te|written|put|set|pull(?:s|ed)|t[oa]re|calm(?:s|ed)|bring|brought|tak(?:e|en)|took|strike|struck) )down|falls?|fell|fallen|falling|drop(?:s|ped)?|declines?|declined|declining|decreases?|decreased|decreasing|shr[aiu]nk|slip(?:s|ped)?|dip(?:s|ped)?|cut|cuts|reduc(?:es?|ed|tion)|lost|loses?|losing|shedding|less|fewer|lower|shorter|smaller|below|narrow(?:s|ed)?|shorten(?:s|ed|ing)?|shed|plung(?:es?|ed|ing)|slid|slides?|sliding|plummet(?:s|ed)?|dwindl(?:es?|ed|ing)|contract(?:ed|ion)|slump(?:s|ed)?|tumbl(?:es?|ed|ing)|s[aiu]nks?|sinking|slow(?:s|ed)?|weaken(?:s|ed)?|eas(?:es?|ed|ing)|reced(?:es?|ed|ing)|retreat(?:s|ed)?|subsid(?:es?|ed)|collaps(?:es?|ed)|crash(?:es|ed)?|trim(?:s|med)?|diminish(?:es|ed)?|wan(?:es|ed)|sag(?:s|ged)|slash(?:es|ed)?|lower(?:ed|ing)|shortfall|slower|earlier';
export const GAP_WORDS = 'gap|lead|margin|difference|change|swing';
/** Of them, those that say so behind an amount. */
export const RISE_BEHIND =
  'up|rise|increase|growth|gain|jump|surge|more|higher|longer|greater|larger|above|extra|additional|premium|faster|quicker|later|dearer|costlier|busier|heavier|warmer|older';
export const FALL_BEHIND =
  'down|fall|drop|decline|decrease|cut|reduction|dip|slump|loss|less|fewer|lower|shorter|smaller|below|shortfall|slower|earlier|cheaper|lighter|cooler|younger';
export const GAP_BEHIND = 'gap|lead|margin|difference|swing|ahead|behind|apart';

/** Comparatives behind the noun of a change: "two points above". */
export const MORE_THAN_WORDS = 'more|higher|longer|larger|greater|above|better|ahead|later|warmer|faster';
export const LESS_THAN_WORDS =
  'fewer|less|lower|shorter|smaller|below|worse|behind|short|earlier|cooler|colder|slower';
/** Before what something is beaten by: "beat the old record of 37.9 °C, set in 2019, by". */
export const BEATEN_BY =
  /(?<![a-z])(?:beat|beats|beating|broke|breaking|exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|topp(?:ed|ing)|missed|overtook)(?![a-z])[^;]{0,55} by $/u;

/** Before the earlier of two amounts. */
export const BEFORE_CUE =
  "(?:from|than|against|instead of|(?:beat|beats|beating|broke|breaking|surpass(?:es|ed|ing)|topp(?:ed|ing)|missed|overtook)(?: [a-z]+){0,4} of|(?<=, )after|compared with|compared to|versus|vs\\.?|exceed(?:ed|s|ing)?|above|below)(?: (?:the|its|their|a|an|last|year|year['’]s|previous|earlier|same|about|some|in|of|only|level|figure|total|revenue|sales|number|range|had|it|confirmed))*(?: (?!(?:was|were|is|are|has|up|down|rose|fell|grew|by)(?![a-z]))[a-z'’-]+){0,3} ?$|(?<=[\\ue000-\\ue003][^;.]{0,30}(?<![a-z]))(?:on|over)(?: (?:the|its|their|last|year|year['’]s|previous|earlier|same|about|level|figure|of))+ ?$";
/** Names of an earlier time before an amount. */
export const EARLIER_CUE =
  '(?:when it was|when there were|(?:ago|earlier|before),?(?: there were| it was| they were| the (?:figure|number) was)|^\\W*(?:(?:a|one|two|three|five|ten) (?:years?|months?|weeks?|days?|decades?|seasons?) (?:earlier|before|ago)|the (?:year|month|week|season|quarter) before)(?:,| (?=(?:it|they|there|this|that|the) ))|last|the previous|in the previous|a year earlier,?|previously)[^\\ue000-\\ue003;,.]{0,34}$';
/** Behind the earlier of two amounts. */
export const BEFORE_TAIL =
  '^[^\\ue000-\\ue003;,.]{0,24}?(?:a year (?:earlier|ago|before)|one year (?:earlier|ago)|last (?:year|month|week|quarter|season)|(?:the|a) (?:year|month|week|day|quarter) (?:before|earlier)|(?:the|in the) previous|the same (?:quarter|period|month|week|weeks|date))';
/** Before the later of two amounts. */
export const AFTER_CUE =
  '(?<!(?:compared|according|due|close|one|five|ten) )(?:\\bto|stands? at|stood at|reach(?:ed|ing)?|reaching|hit|total(?:led|ed|ling)|came to|comes to)(?: (?:a|an|the|some|record|about|just|only|total|of))* ?$';

/** Verbs of a rise and of a fall that take no object. */
export const PLAIN_RISES = 'rose|grew|increased|climbed|jumped|improved|widened|picked up|went up';
export const PLAIN_FALLS =
  'fell|dropped|declined|decreased|shrank|slipped|dipped|narrowed|eased|worsened|went down';

/** Around a percentage that stands in apposition behind two ends, whatever its noun: "an 18% advance", "a move of 2%". */
const OTHER_NOUNS =
  '(?!(?:share|stake|proportion|rate|turnout|margin|majority|minority|portion|response|discount|chance|probability|yield|return|tax|levy|tariff|quorum|target|level|holding|pass|success|vacancy|occupancy|third|quarter|half|part|slice|score|weight|average|total|sum|fee|premium|coupon|bonus|dividend|approval|completion|recovery|clearance|ratio|record)(?![a-z]))';
export const APPOSED = new RegExp(
  `, (?:or |which is |that is )?an? (?:[a-z-]+ ){0,2}?${OTHER_NOUNS}[a-z]+ of (?:about |some |just |nearly |almost |only )*$`,
  'u',
);
export const APPOSED_BEFORE = /, (?:or |which is |that is )?an? (?:[a-z-]+ )?$/u;
export const APPOSED_BEHIND = new RegExp(
  `^ ${OTHER_NOUNS}[a-z]+(?=[,.;:)]|$| (?:on|over|from|in|for|against)(?![a-z]))`,
  'u',
);

/** What a subject did that rose, and that fell. */
export const RISING =
  'rose|grew|increased|climbed|jumped|surged|soared|gained|swelled|rebounded|edged up|crept up|ticked up|inched up';
export const FALLING =
  'fell|dropped|declined|decreased|shrank|slipped|dipped|lost|slumped|tumbled|plunged|dwindled|edged down|crept down|ticked down|inched down';
/** Stems of nouns that are said of whatever is counted. */
export const MEASURE_NOUNS = 'output|product|generat|volum|figur|tall|amount|level|list|wait|stood';
export const OF_EACH = '(?:both|each|all (?:two|three|four|five))';
