const OPENING = '(?:(?:the|its|their|our|his|her|those|these|about|some) )*';

/** Behind a share, what it is of: all of it where it ends there, or else its first word. */
export const BASE_BEHIND = `^ of ${OPENING}(?:(?<all>[a-z-]+(?: (?!ones)[a-z-]+){0,2})(?: ones)?(?= ?[,.;:()]|$)|(?<first>[a-z-]+))`;
/** What names no base of its own, but all that is spoken of. */
export const OF_ALL =
  '(?:the )?(?:total|whole|list|sample|group|lot|register|all(?: [a-z]+)?$|all|population|people|residents|inhabitants|it|them|that|this|those|these|which|whom|overall|everything|everyone|money|sum|amount|bill|workforce|electorate|fleet|membership|squad|intake|cohort|payroll|turnover|outlay|budget|haul|crew|entries)';
/** What begins a part of the part named last. */
export const NESTED = 'of (?:which|whom|these|those|them)';
