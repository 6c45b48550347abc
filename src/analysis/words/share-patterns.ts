import { shapePattern } from '../text/shape.ts';

const OR =
  '(?:or|that is|i\\.e\\.|a share of|equal to|which is|representing|making up|makes up|accounting for|amounting to|about|nearly|almost|some|roughly|just|only|exactly|a|an|up)';

const OF_IT = 'of (?:them|these|those|whom|which)';

/** A part and the whole that it is of, with the share beside them: nothing is left open. */
export const WHOLE_READINGS = [
  `{part:N} (?:out )?of (?:[a-z’']+ )*{whole:N}[^;.\\ue000-\\ue003]{0,40}, an? (?:[a-z-]+ ){0,3}(?:rate|share|margin|turnout|proportion) of (?:about |just |only )*{share:P}`,
  `{part:N} (?:out )?of (?:the |its |their |all |those |these |a |our |his |her |[a-z]+[’']s )*{whole:NU}…[,(:–—-] ?(?:${OR} )*{share:P}`,
  `{whole:N}[^;.\\ue000-\\ue003]{0,30}[,:] {share:P}[^;.\\ue000-\\ue003]{0,30}, (?:which|that) (?:makes?|made|is|was|means?|meant|gives?|gave|comes to|came to) (?:about |some |just )*{part:N}`,
  `{part:N} (?:out )?of (?:the |its |their |all |those |these |a |our )*{whole:N}(?:[^;,.\\ue000-\\ue005]{0,40}) ?[(（] ?(?:${OR} )*{share:P}`,
  `{share:P}[^;.,:(\\ue000-\\ue003]{0,50}[(:,] ?(?:${OR} )*{part:N} (?:out )?of (?:the |its |their |all |those |these )*{whole:N}`,
  `{whole:N}[^;.\\ue000-\\ue003]{0,40}, (?:and |with )?{part:N} ${OF_IT}[^;.\\ue000-\\ue003]{0,40}[(,] ?(?:${OR} )*{share:P}`,
  `{whole:N}[^;.\\ue000-\\ue003]{0,40}, of (?:which|whom|these|those) (?:some |about |only |just )*{part:N}[^;.,\\ue000-\\ue003]{0,30}[,(–—] ?(?:${OR} )*{share:P}`,
  `{whole:N}…{part:N} of (?:it|this|that|them)[,(]? ?(?:${OR} )*{share:P}`,
  `{part:N}[^;.,\\ue000-\\ue003]{0,30} (?:made up|makes? up|were|are|represent(?:s|ed)?|account(?:s|ed)? for) {share:P} of (?:the |its |their |all |those |these |a |our )*{whole:N}`,
  `{part:N} (?:out )?of (?:the |its |their |all |[a-z]+[’']s )*{whole:N}[^;.,\\ue000-\\ue003]{0,30}, [^;.,\\ue000-\\ue003]{0,30}(?:home to|accounts? for|ha(?:s|ve)|holds?|makes? up|employs?) (?:about |nearly |only )*{share:P}`,
  `{share:P} of (?:the |its |their |all |those |these |a |our )*{whole:N}[^;.\\ue000-\\ue003]{0,40}[(,] ?(?:or |some |just |only |that is |i\\.e\\. |namely )*{part:N}(?:\\)| in all| of them|,|\\.)`,
  `{whole:N}[^;.\\ue000-\\ue003]{0,40} and {part:N}[^;.\\ue000-\\ue003]{0,20}, an? [a-z -]{3,30} of {share:P}`,
  `{part:N}…, (?:${OR} )*{share:P} of (?:the |its |their |all |those |these |a |our )*(?:[a-z-]+ )?{whole:N}`,
  `{part:N}…[,，]?(?:占|佔|約占|為|達成|達到|相當於)[^；。，\\ue000-\\ue003]{0,8}{whole:N}[^；。，\\ue000-\\ue003]{0,6}的 ?{share:P}`,
  `{whole:NU}…(?:受損|完成|通過|合格|回收|其中|中有)…{part:NU}，…(?:比例|占|佔|率)[^；。，\\ue000-\\ue003]{0,4}{share:P}`,
].map((source) => shapePattern(source));

/** A part with its share: of what is said elsewhere. */
export const PART_READINGS = [
  `{part:N}[^;.；。(（\\ue000-\\ue003]{0,60}[(（] ?(?:${OR} )*{share:P}`,
  `{part:N}[^;.；。\\ue000-\\ue003]{0,60}?[,–—] ?(?:${OR} )*{share:P}(?! (?:more|fewer|less|higher|lower|up|down|above|below))`,
  `{part:N}[^；。\\ue000-\\ue003]{0,24}?[，、（(]? ?(?:占|佔|約占|比例為?|占比為?|比重為?|達|[\\p{Script=Han}]{1,5}[率度]為?|是[^；。，\\ue000-\\ue003]{1,8}的)(?:全[體縣市國部]|總[^；。，\\ue000-\\ue003]{1,6}|其中)?(?:的|約|近|逾|超過)* ?{share:P}`,
].map((source) => shapePattern(source));

/** The whole of the parts behind it: "Of the 1,204 people asked, …", "312 schools, of which …", 「1,080 人，其中…」. */
export const WHOLE_CUES = [
  '(?<![a-z])(?:out of|of|among)(?: the| its| their| these| those| all| some)* {whole:N}',
  '{whole:N}[^;.\\ue000-\\ue003]{0,40}, of (?:which|whom|these|those|them)',
  '{whole:N}[^；。\\ue000-\\ue003]{0,16}[，：（](?:其中|有|包括)',
  '{whole:N}[^；。，\\ue000-\\ue003]{0,10}(?:中|[裡裏])(?![的央心學國華小])',
].map((source) => shapePattern(source));

/** What refers to the amount of the sentence before. */
export const BACK_REFERENCES =
  /^\W*(?:of (?:these|those|them|this|that|it)|among (?:them|these)|其中|當中|這些)/u;
