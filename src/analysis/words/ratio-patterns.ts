import { shapePattern } from '../text/shape.ts';

/** A multiple with the two amounts that it compares: `a` is so many times `b`. */
export const RATIO_PATTERNS = [
  '{b:NU}[^;.\\ue000-\\ue003]{0,50} {a:NU},? [^;.,\\ue000-\\ue005]{0,30}{times:T} (?:his|her|its|their|that|as (?:old|much|many|high|long|large))(?![^.;]{0,20}[\\ue000])',
  "{a:NPU}[^;.\\ue000-\\ue003]{0,60}?,? (?:or |is |are |was |were |nearly |almost |about |more than )*{times:T}(?: as (?:many|much|high|large|long|often|big)(?: as)?)?(?: than| the| of| those of| that of| in| its)*(?: [a-z’'-]+,?){0,7} {b:NPU}",
  "{a:NU}[^;.\\ue000-\\ue003]{0,60}?,? {times:P} as (?:many|much|high|large|long|big)(?: as)?(?: the| those of| in)*(?: [a-z’'-]+){0,4} {b:NU}",
  '{a:NPU}[^;.\\ue000-\\ue003]{0,60}?(?:against|compared with|compared to|versus|up from)(?: [a-z-]+){0,4} {b:NPU}[^;.\\ue000-\\ue003]{0,50}?{times:T}',
  '{times:T}[^;.\\ue000-\\ue003]{0,50}?from (?:[a-z-]+ ){0,3}{b:NPU}[^;.\\ue000-\\ue003]{0,30}? to (?:[a-z-]+ ){0,3}{a:NPU}',
  '{times:T}[^;.\\ue000-\\ue003]{0,50}? to (?:[a-z-]+ ){0,3}{a:NPU}[^;.\\ue000-\\ue003]{0,30}? from (?:[a-z-]+ ){0,3}{b:NPU}',
  'from (?:[a-z-]+ ){0,3}{b:NPU}[^;.\\ue000-\\ue003]{0,30}? to (?:[a-z-]+ ){0,3}{a:NPU}[^;.\\ue000-\\ue003]{0,20}?{times:T}',
  '{b:NU}[^;.\\ue000-\\ue003]{0,40}?(?:and|to|against) {a:NU}[^;.\\ue000-\\ue003]{0,20}, (?:or |which is |almost |nearly )*{times:T} as (?:much|many)(?=[.,;]|$)',
  '{b:NPU}[^；。\\ue000-\\ue003]{0,12}，[^；。，\\ue000-\\ue003]{0,8}{a:NPU}，[^；。，\\ue000-\\ue003]{0,3}(?:當年|當時|那時|前年|去年|原來|原本)的 ?{times:T}',
  '{a:NPU}[^；。\\ue000-\\ue003]{0,24}?(?:是|為|達|約|相當於)[^；。\\ue000-\\ue003]{0,14}{b:NPU}[^；。，\\ue000-\\ue003]{0,8}的 ?{times:T}',
  '(?:由|從)[^；。，\\ue000-\\ue003]{0,8}{b:NPU}[^；。\\ue000-\\ue003]{0,8}(?:增|升|擴|漲|成長)[^；。\\ue000-\\ue003]{0,4}{a:NPU}[^；。\\ue000-\\ue003]{0,10}{times:T}',
  '{a:NPU}[^；。\\ue000-\\ue003]{0,12}(?:去年|前年|前一|上[季月週屆次年]|同期)[^；。\\ue000-\\ue003]{0,10}{b:NPU}，[^；。\\ue000-\\ue003]{0,6}(?:為|成|至|到|達) ?{times:T}',
  '{a:NPU}[^；。\\ue000-\\ue003]{0,20}?，[^；。\\ue000-\\ue003]{0,12}{b:NPU}，前者[^；。\\ue000-\\ue003]{0,6}後者的 ?{times:T}',
].map((source) => shapePattern(source));

/** Before or behind an amount that is an average or a rate for each one of others. */
export const AVERAGE_CUE =
  /(?:(?<![a-z])(?:averaging|averaged?|an average of|average of|or|makes|mean of)(?: (?:about|of|some|around))* ?$)|(?:平均|場均|人均|戶均|每)[^\ue000-\ue003，。；]{0,10}$/u;
export const AVERAGE_TAIL =
  /^ ?(?:[a-z]+ )?(?:for each|for every|per|a|an|each|apiece|on average|to each)(?![a-z])/u;
/** Behind an average, before how many it is for: "230 euros for each of the 480,000 guests". */
export const FOR_EACH_OF = /^ (?:for|to) (?:each|every one) of (?:the |its |their )?[\ue000]/u;
