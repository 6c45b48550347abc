import * as english from '../en/granularity-words.ts';
import { shapePattern } from '../text/shape.ts';
import * as chinese from '../zh-hant/granularity-words.ts';

/** A group that is counted, and a share of it. */
export const GROUP_PATTERNS = [
  '(?:of|among|in a group of|group of|panel of|sample of|class of|all|survey of|poll of|interviews with) (?:the |its |their |our |these |those |his |her |just |only |some |same ){0,2}{group:N},? [^;.\\ue000]{0,100}?{share:P}',
  '{group:N}[^;.]{0,40}[;,] of (?:those|these|them|whom|which),? {share:P}',
  '{group:N}[^;.\\ue000]{0,80}(?<=[,:(–— ])(?:some |about |only |just )*{share:P} of (?:them|these|those|whom|which)(?= ?[,.;:)]| [a-z]+)',
  `{group:N}[^;.\\ue000-\\ue005]{0,30}, (?:for )?an? (?:[a-z-]+ )?${english.COUNT_RATES} of {share:P}`,
  `{group:N}[^；。，\\ue000-\\ue005]{0,16}，[^；。，\\ue000-\\ue005]{0,6}${chinese.COUNT_RATES}[則為達是有只僅]*{share:PN}`,
  `{group:N}[^；。\\ue000-\\ue005]{0,16}{N}[^；。\\ue000-\\ue005]{0,16}，[^；。，\\ue000-\\ue005]{0,6}${chinese.COUNT_RATES}[則為達是有只僅]*{share:PN}`,
  `{group:N}[^；。\\ue000-\\ue005]{0,40}(?:{N}[^；。\\ue000-\\ue005]{0,24})?，[^；。，\\ue000-\\ue005]{2,10}的?[占佔][約了僅只]*{share:P}`,
  '{group:N}(?<noun>\\p{Script=Han}{2,3})[^；。\\ue000-\\ue005]{0,20}，(?:約|有|其中)*{share:P}的\\k<noun>',
  `{group:N}[^；。\\ue000-\\ue005]{0,40}，(?:約|有|其中)*{share:P}的(?:人|受訪者|學生|員工|居民|業者|店家|會員|成員|病患|老師|司機)`,
  `{group:N} (?:[a-z-]+ )?${english.PLURAL}(?![a-z])[^.\\ue000-\\ue005]{0,60}[;:,] (?:and |but )?(?:only |some |about )*{share:P} ${english.DID}(?![a-z])`,
  '(?:全[班校隊體團]|共|合計)[^；。，\\ue000-\\ue003]{0,6}{group:N}，(?:其中)?有? ?{share:P}',
  '{group:N}[^;]{0,60}; {share:P} of (?:its|the|their) members',
  '{share:P} of (?:the |its |their |our |these |those |a group of |same |his |her |all ){0,3}{group:N}',
  '{group:N} (?:people|members|patients|respondents|participants|volunteers|staff|employees|pupils|students|children|adults|teachers|doctors|nurses|engineers|companies|firms|schools|shops|drivers|residents|households|users|customers|subjects|players|women|men)[^;]{0,60}?; {share:P}',
  '{group:N}(?:受訪者|住民|司機|店家|員工|學生|學員|工程師|老師|醫師|護理師|會員|居民|成員|病患|患者|參與者|選手|業者|民眾|受試者|名)?[^；。，\\ue000]{0,14}?(?:中|裡|裏|內|當中)[^；。\\ue000]{0,16}?{share:P}',
  '{group:N}[^；。，\\ue000]{0,14}，[^；。，\\ue000]{0,10}，?(?:其中|當中)[^；。，\\ue000]{0,4}{share:P}',
  '{group:N}[^；。，的\\ue000-\\ue005]{0,12}，(?:有|其中|約)?{share:P}(?!的|，|。)',
  '(?:訪問|調查|詢問|針對|訪談|問卷|抽樣)[^；。，]{0,6}{group:N}[^；。\\ue000]{0,30}?，[^；。，\\ue000-\\ue005]{0,6}{share:P}',
].map((source) => shapePattern(source));

/** A share of those whom the sentence before counts. */
export const SHARES_OF_THEM = [
  '^\\W*(?:some |about |only |just )?{share:P} of (?:them|these|those)(?![a-z])',
  '^\\W*(?:only |just |some |about )*{share:P} (?:have|had|are|were|want|live|speak|own|need|failed|passed)(?![a-z])',
  '^\\s*(?:其中|當中)[^；。，\\ue000-\\ue005]{0,4}{share:P}',
].map((source) => shapePattern(source));

/** What says that a sentence tells of those whom someone asked, watched or tried. */
export const SURVEYED =
  /(?<![a-z])(?:survey(?:ed|s)?|polls?|polled|asked|interview(?:s|ed)?|questionnaire|questioned|replied|answered|respondents?|trial|tests?|tested|audit|sample|watched|in an? (?:class|group|panel|ward)|^\W*(?:in|of|among) (?:the |its |his |her |their )?[\ue000])|調查|訪問|訪談|受訪|問卷|試用|試吃|試辦|樣本|抽樣|檢驗|檢查|受試|追蹤/u;
/** What begins an aside about what stands before it. */
export const RELATIVE_BEFORE = /, (?:which|who|whose)(?![a-z])[^,;.]*$/u;
/** A share of those whom a noun names. */
export const SHARE_OF_NOUN = shapePattern(
  '{share:P} of (?:the |its |their |all )?(?<noun>[a-z]+s|people|men|women|children)(?![a-z])',
);
