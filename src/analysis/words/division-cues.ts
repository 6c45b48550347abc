/** What says that shares may come to more than all. */
export const SEVERAL_ANSWERS =
  /(?<![a-z])(?:several|multiple|more than one) (?:answers?|choices|responses|reasons|options)|(?:could|may|might) (?:choose|give|name|select|tick) (?:several|more|as many)|複選|可選多項|多重選擇/u;
/** What says that a list divides a whole. */
export const DIVISION =
  /(?<![a-z])(?:by (?:region|age|country|sector|segment|type|size|market|party|gender|product)|of the (?:market|votes?|seats|total)|divided|split|breakdown|made up of|consists? of|accounts? for|make up|makes up|the rest|the remaining|undecided|(?:have not|haven[’']t|had not) decided|don[’']t know|didn[’']t know|no opinion|no answer|unsure|not sure)(?![a-z])|依[^，。]{1,6}(?:分|別)|占|佔|其餘|未表態|沒意見|無意見|不知道|拒答|未決定/u;
/** Words for the two halves of those who are counted. */
export const BOTH_SEXES = [
  /(?<![a-z])(?:women|female|girls)(?![a-z])|女/u,
  /(?<![a-z])(?:men|male|boys)(?![a-z])|男/u,
];
