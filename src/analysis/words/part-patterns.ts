import * as english from '../en/part-words.ts';
import { shapePattern } from '../text/shape.ts';

const ONE_OF = '(?:of (?:whom|which|them|these|those))';

const DID =
  '(?:are|were|is|was|have|had|has|did|do|said|say|voted|failed|passed|came|went|live|took|chose|got|need|can|could)';

/** A part and the whole that it is said to be of. */
export const PART_OF_WHOLE = [
  `{part:N} (?:out )?of (?:the |its |their |all |those |these |our |[a-z-]+[’']s ){1,3}{whole:N}`,
  `^\\W*(?:of|among) (?:the |its |their |all |those |these |our |[a-z-]+[’']s )*{whole:N}[^;.\\ue000-\\ue003]{0,40}, (?:only |just |some )*{part:N} [a-z]`,
  `(?:^|[:;,] )of (?:the |its |their |all )*{whole:N}(?: that| which)? [^;.,\\ue000-\\ue005]{0,30} {part:N}(?=[.,;]|$)`,
  `{whole:N}[^;.\\ue000-\\ue003]{0,40}, {part:N} ${ONE_OF}`,
  `(?:where|in which|on which|from which) {whole:N}[^;.\\ue000-\\ue003]{0,60}, (?:only |just |as many as |some |no fewer than )*{part:N} ${DID}(?![a-z])`,
  `{whole:N}[^;.\\ue000-\\ue003]{0,60}[,;:] {part:N} ${DID}(?![a-z])[^;.\\ue000-\\ue003]{0,60} the (?:rest|others|remainder)(?![a-z])`,
  `{whole:N}[^；。，\\ue000-\\ue003]{0,8}，(?:目前|現已?|已經?|共)*有?{part:N}[^；。，\\ue000-\\ue003]{0,14}，(?:其餘|其他|剩下|餘)`,
  '{whole:N}[^；。，\\ue000-\\ue003]{0,8}(?:當中|之中|中|裡|裏|內)，[^；。，\\ue000-\\ue003]{0,12}{part:N}',
  '{whole:N}(?!.{0,14}(?:今年|去年|前年|增|減|到|成))\\p{Script=Han}{2,14}有{part:N}',
  `{whole:N}[^；。，\\ue000-\\ue003]{0,8}，其中(?:有)?[^；。，\\ue000-\\ue003]{0,6}{part:N}`,
].map((source) => shapePattern(source));

/** More than all of those who can be counted: of whom a sentence says what they did, or whom it names. */
export const SHARE_OF_ALL = [
  `(?:^|[,;:] |(?<![a-z])(?:that|and|but|when|while|later|ago|now|today|then) )(?:some |about |only |just |as many as )*{share:P} of (?:the |its |their |all |our |those )*(?!${english.NOT_COUNTED}(?![a-z]))[a-z]+s(?: [a-z]+(?:ed|en|ing))?(?: (?:still|now|also|already))? ${english.DID}(?![a-z])`,
  '{share:P} of (?:the |its |their |all |our )*(?:residents|people|voters|respondents|adults|children|pupils|students|patients|members|households|employees|workers|staff|customers|users|passengers|women|men|those asked|population)(?![a-z])',
  '{share:P} ?的(?:受訪者|民眾|居民|學生|病患|住戶|家庭|員工|選民|會員|使用者|男性|女性|成員)',
].map((source) => shapePattern(source));
