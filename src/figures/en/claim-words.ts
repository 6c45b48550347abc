import type { ClaimWords } from '../claim-words.ts';

/** What a claim may say of its figure's change or rate, and what makes a rate of a figure beside it. */
export const claimWords: ClaimWords = {
  risen: String.raw`ris(?:e|ing)|rose|\bup\b|\b(?:gr[eo]w|gain|add|hir|took on|take on|climb|jump|surg|soar|creat|expan|exten|exceed|doubl|tripl|improv|rais|boost|lengthen|widen|recruit|swell|won|win\b|ahead|top)|increas|\b(?:more|higher|greater|larger|bigger|longer|above|over|extra|additional|another|further|new|faster|better|than)\b`,
  fallen: String.raw`\b(?:fall|fell|down|drop|declin|decreas|shr[aiu]nk|contract|lo[sw]|lower|slip|slid|cut|reduc|few|less|shed|slash|trim|lay|laid|sack|dismiss|remov|clos|sav|short|smaller|halv|dwindl|plung|tumbl|sank|sink|eas|weak|behind|below|under|loss|cheap|discount|off\b|axe|let go|gone?\b|eliminat|let\b|than\b)`,
  each: String.raw`\b(?:per|each|every|apiece)\b|\/|\ban? \w+(?=[.,;:)]|$| in | at )`,
  eachBehind: String.raw` (?:each|apiece)(?=[.,;:!?)]|$)| per (?!(?:cent|mille|the|this|that|its|their|our)(?![a-z]))[a-z]+| ?\/ ?[a-z]{2,}| an? (?:box|head|share|barrel|piece|kilo|kilogram|kg|litre|liter|tonne?|unit|person|ticket|bottle|pound|ounce|seat|copy|gallon|bushel|acre|plate|cup|pack|page|head|mile|kilometre|square (?:foot|metre))(?=[.,;:!?)]|$| (?:in|for|by|on|at|to|and|from|or)(?![a-z]))`,
  eachAhead: String.raw`(?<![a-z])(?:each|every) (?!time |other |one |of |single )[a-z]+ (?:(?!say|said|giv|gave|put|mention|repeat|cit|report|count|nam)[a-z']+ ){1,4}`,
  gained: String.raw`(?<![a-z])(?:profits?|surplus|net income|earned|won|winning|win|beat|beating|victory|passed|carried|approved|adopted)(?![a-z])`,
  lost: String.raw`(?<![a-z])(?:loss(?:es)?|lost|lose|losing|deficit|defeat(?:ed)?|failed|rejected|voted down|blocked)(?![a-z])`,
  denied: String.raw`(?<![a-z])(?:not|no|never|none|nobody|without)(?![a-z])|n't(?![a-z])`,
  movedBy: String.raw`(?<!(?:was|were|is|are|be|been|being|got|get|has|have|had) (?:[a-z]+ )?|, |and )(?<![a-z])([a-z]{3,}ed) by (?:a |an |some |about |around |roughly |nearly |almost )?`,
  moveBehind: String.raw` ([a-z]{4,}) in (?!all(?![a-z]))`,
  deniedAhead: String.raw`(?:(?:did|do|does|were|was|are|is|have|has|had|will|would|can|could|need|must|may|might|shall|should) ?(?:not|n't|never)|won't|can't|cannot|never|no longer|failed to|refused to|declined to) (?:be |been |have |yet )?([a-z]{3,})(?: (?:by|to|the|an?|of|for|at|in|on|up|out|its|their|his|her|all|those|these))*(?: about| around| roughly| nearly| almost| over| some)? ?$`,
  denying: String.raw`(?<![a-z])(?:denie[sd]|denying|disput(?:e[sd]?|ing)|rejects?|rejected|rebuts?|rebutted|rul(?:es?|ed|ing) out|contradict(?:s|ed)?|refut(?:e[sd]?|ing)) (?:the |a figure of |the figure of )?$`,
  reporting: 'say|said|tell|told|explain|show|state|mention|cite|name|know|mean|think|ask|give',
  except: String.raw`(?<![a-z])(?:except(?:ing)?(?: for)?|apart from|other than|aside from|save(?: for)?|bar|barring|but(?: for)?|excluding|without) (?:the |these |those )?$`,
  all: String.raw`(?<![a-z])(?:all|every|everyone|everybody|everything|each|anyone|anybody)(?![a-z])`,
  otherTimeAhead: String.raw`(?<![a-z])([a-z]{3,})(?: (?:only|well|long|shortly|soon|just|sometime|some time))? (?:after|before|prior to|later than|earlier than) (?:the )?$`,
  falseBehind: String.raw` (?:is|was|are|were|proved|turned out|turns out)(?: to be)? (?:false|untrue|wrong|incorrect|made up|invented|fiction|nonsense|a (?:lie|hoax|fabrication))(?![a-z])`,
  falseAhead: String.raw`(?:(?:(?<![a-z])not|n't) (?:true|the case|so) that|(?<![a-z])it is (?:false|untrue|wrong) that) (?:[a-z]+ ){0,5}$`,
  deniedBehind: String.raw`(?: [a-z]+)? (?:(?:did|do|does|were|was|are|is|have|has|had|will|would|can|could) ?(?:not|n't|never)|cannot|never|failed to) (?:be |been )?([a-z]{4,})`,
};
