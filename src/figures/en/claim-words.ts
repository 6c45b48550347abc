import type { ClaimWords } from '../grammar.ts';

/** What a claim may say of its figure's change or rate, and what makes a rate of a figure beside it. */
export const claimWords: ClaimWords = {
  risen: String.raw`ris(?:e|ing)|rose|\bup\b|\b(?:gr[eo]w|gain|add|hir|took on|take on|climb|jump|surg|soar|creat|expan|exten|exceed|doubl|tripl|improv|rais|boost|lengthen|widen|recruit|swell|won|win\b|ahead|top)|increas|\b(?:more|higher|greater|larger|bigger|longer|above|over|extra|additional|another|further|new|faster|better|than)\b`,
  fallen: String.raw`\b(?:fall|fell|down|drop|declin|decreas|shr[aiu]nk|contract|lo[sw]|lower|slip|slid|cut|reduc|few|less|shed|slash|trim|lay|laid|sack|dismiss|remov|clos|sav|short|smaller|halv|dwindl|plung|tumbl|sank|sink|eas|weak|behind|below|under|loss|cheap|discount|off\b|axe|let go|gone?\b|eliminat|let\b|than\b)`,
  each: String.raw`\b(?:per|each|every|apiece)\b|\/|\ban? \w+(?=[.,;:)]|$| in | at )`,
  eachBehind: String.raw` (?:each|apiece)(?=[.,;:!?)]|$)| per (?!(?:cent|mille|the|this|that|its|their|our)(?![a-z]))[a-z]+| ?\/ ?[a-z]{2,}| an? (?:box|head|share|barrel|piece|kilo|kilogram|kg|litre|liter|tonne?|unit|person|ticket|bottle|pound|ounce|seat|copy|gallon|bushel|acre|plate|cup|pack|page|head|mile|kilometre|square (?:foot|metre))(?=[.,;:!?)]|$| (?:in|for|by|on|at|to|and|from|or)(?![a-z]))`,
  eachAhead: String.raw`(?<![a-z])(?:each|every) (?!time |other |one |of |single )[a-z]+ (?:(?!say|said|giv|gave|put|mention|repeat|cit|report|count|nam)[a-z']+ ){1,4}`,
  gained: String.raw`(?<![a-z])(?:profits?|surplus|net income|earned|won|winning|win|beat|beating|victory)(?![a-z])`,
  lost: String.raw`(?<![a-z])(?:loss(?:es)?|lost|lose|losing|deficit|defeat(?:ed)?)(?![a-z])`,
  denied: String.raw`(?<![a-z])(?:not|no|never|none|nobody|without)(?![a-z])|n't(?![a-z])`,
  movedBy: String.raw`(?<!(?:was|were|is|are|be|been|being|got|get|has|have|had) (?:[a-z]+ )?|, |and )(?<![a-z])([a-z]{3,}ed) by (?:a |an |some |about |around |roughly |nearly |almost )?`,
  moveBehind: String.raw` ([a-z]{4,}) in (?!all(?![a-z]))`,
  deniedBehind: String.raw`(?: [a-z]+)? (?:(?:did|do|does|were|was|are|is|have|has|had|will|would|can|could) ?(?:not|n't|never)|cannot|never|failed to) (?:be |been )?([a-z]{4,})`,
};
