/** Between a multiple and the amount that it is a multiple of. */
export const BASE_AMOUNT =
  /^(?: as (?:many|much|high|large|long|big|old|heavy|far)(?: [a-z]+)?(?: as)?| (?:more|larger|higher) than| that of| those of)?(?: (?:of|the|its|their|last year[’']s|a|an|about|some|only|just|mere|average|usual|original|previous|normal))* ?$/u;
/** Behind a multiple, the words for what it is a multiple of. */
export const BASE_NAMED =
  /^(?: as (?:many|much|high|large|long|big)(?: [a-z]+)? as| the (?:number|amount|sum|figure|total|price|cost|size|length)(?: of| that)?)(?: (?:were|was|are|is|had|have|in|on|for|the|its|their|those|that|who|which|there))* (?<name>[a-z][a-z -]{2,40}?)(?=[,.;:]|$| (?:since|because|and|but|which|while|when|where)(?![a-z]))/u;
/** In Chinese it stands before. */
export const BASE_BEFORE = /(?:[為是達]|約為|相當於)(?<name>\p{Script=Han}{2,12}?)(?:數字|單季|水準)*的\s*$/u;
/** Before a multiple that may count what came on top. */
export const GROWN = /(?:成長|增加|增|多|多出|高出|漲|上升)了?\s*$/u;
