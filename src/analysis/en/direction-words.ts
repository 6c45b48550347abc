/** Verbs and nouns of a rise and of a fall, whatever stands beside them. */
export const RISES =
  'ris(?:e|es|en|ing)|rose|gr(?:ew|ow|ows|owing|own|owth)|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|widen(?:s|ed|ing)?|lengthen(?:s|ed|ing)?|expand(?:s|ed|ing)?|sped up|went up|gone up|go(?:es|ne|ing)? up|up(?= (?:from|on)(?![a-z]))|rebound(?:s|ed)?|swell(?:s|ed)?|swollen|accelerat(?:e|es|ed|ing)|balloon(?:s|ed)?|spik(?:e|es|ed)|edg(?:es?|ed) (?:up|higher)|crept up|tick(?:s|ed) up|pick(?:s|ed) up|mount(?:s|ed)|advanc(?:es?|ed)|ascend(?:s|ed)|escalat(?:es?|ed)|mushroom(?:s|ed)|firm(?:s|ed)|strengthen(?:s|ed)|recover(?:s|ed)|inflat(?:es|ed)|lea(?:ps|ped|pt)|shot up|rocket(?:s|ed)|sprouted|(?:got|gets|become|became|becomes|getting|been|is now|are now) (?:a (?:little|bit) |much |even )?(?:longer|higher|larger|bigger|dearer|busier|fuller|warmer)';
export const FALLS =
  'f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|slip(?:s|ped|ping)?|dip(?:s|ped)?|plung(?:e|es|ed|ing)|slid(?:es?|ing)?|plummet(?:s|ed)?|dwindl(?:e|es|ed|ing)|slump(?:s|ed)?|tumbl(?:e|es|ed|ing)|s[au]nk|narrow(?:s|ed|ing)?|shorten(?:s|ed|ing)?|reced(?:e|es|ed|ing)|subsid(?:e|es|ed)|eas(?:es|ed|ing)|went down|gone down|go(?:es|ne|ing)? down|down(?= (?:from|on)(?![a-z]))|edg(?:es?|ed) (?:down|lower)|diminish(?:es|ed)?|drain(?:s|ed)|ebb(?:s|ed)|wan(?:es|ed)|wither(?:s|ed)|thin(?:s|ned)|fad(?:es|ed)|crumbl(?:es|ed)|erod(?:es|ed)|deplet(?:es|ed)|deflat(?:es|ed)|sag(?:s|ged)|retreat(?:s|ed)|crash(?:es|ed)|collaps(?:es|ed)|weaken(?:s|ed)|soften(?:s|ed)|cool(?:s|ed)|melt(?:s|ed)|evaporat(?:es|ed)|taper(?:s|ed)|slacken(?:s|ed)|dried up|drift(?:s|ed) down|slow(?:s|ed|ing)?(?: down)?|contract(?:s|ed|ing)|(?:got|gets|become|became|becomes|getting|been|is now|are now) (?:a (?:little|bit) |much |even )?(?:shorter|lower|smaller|fewer|cheaper|emptier|quieter|cooler)';
/** Verbs of who raises something, and of who lowers it. */
export const RAISES =
  'rais(?:e|es|ed|ing)|lift(?:s|ed|ing)|boost(?:s|ed|ing)|hik(?:e|es|ed|ing)|sweeten(?:s|ed|ing)|heighten(?:s|ed)|extend(?:s|ed|ing)|bump(?:s|ed) up|push(?:es|ed) up|put up|improv(?:es|ed) (?=(?:its|their|his|her) (?:offer|bid))';
export const LOWERS =
  'lower(?:s|ed|ing)|reduc(?:e|es|ed|ing)|trim(?:s|med|ming)|slash(?:es|ed|ing)|shav(?:es|ed)|cut(?:s|ting)?|curb(?:s|ed)|push(?:es|ed) down|par(?:ed|es) back|curtail(?:s|ed)|shorten(?:s|ed)';
/** Words that judge: what they say of a waiting time they don't of a share of trains on time. */
export const BETTER = 'improv(?:e|es|ed|ing|ement)';
export const WORSE = 'worsen(?:s|ed|ing)?|deteriorat(?:e|es|ed|ion|ing)';
/** What is better the less there is of it. */
export const BAD =
  'unemploy|jobless|wait|delay|late(?![a-z])|death|mortal|fatal|error|default|deficit|debt|loss|crime|accident|complaint|absen|emission|pollut|particulate|infection|vacanc|dropout|poverty|inflation|cost|injur|(?:waiting|response|travel|journey|lap|finishing|average|turnaround) times?|queue|backlog|defect|fault|burglar|theft|outage';
/** What begins a clause of something else. */
export const SUBJECT_CHANGE =
  'as|while|although|though|but|because|since(?! (?:last|a year|the year|then))|when|which|who|whose|that|whereas|yet|despite|even|if|per|a year after';
/** How a sentence names what the one before gives. */
export const OF_THE_FIGURE =
  '(?:so |thus |in other words,? |that is,? )?(?:it|they|(?:the|that|this|its|their|our) (?:[a-z-]+ )?(?:rate|figure|number|share|total|average|gap|level|count|proportion|result|results|price|margin|lead))';
