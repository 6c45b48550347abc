/** Between the last of two amounts and the share that the one is of the other. */
export const SHARE_BETWEEN =
  /(?:^|[,(–—] ?|(?<![a-z]))(?:or|that is|that’s|that's|which is|which makes|i\.e\.|equal to|equivalent to|a (?:[a-z-]+ )?(?:rate|share|proportion) of|just|only|some|about|nearly|almost|or just|or about) ?(?:about |some |nearly |almost |only |just |over |up to )*$|[(（]\s*$|(?:占|佔|比例|比率|占比)(?:全[體部]|總數|其中)?(?:的|為|約|達|逾|近)*\s*$/u;
/** How a sentence opens that says what share the two amounts before it make. */
export const THAT_IS =
  /^\s*(?:That|This|It|Which)(?: [a-z]+)? (?:is|was|makes?|made|means?|meant|comes to|came to|equals|gives|gave|amounts to)(?: (?:a|an|the|just|only|about|some|nearly|almost|over|under|rate|share|proportion|of|turnout|response))* ?$|^\s*(?:也就是|等於|相當於|換算|比例|占比|比率)(?:[為是約達]|占)*\s*$/u;
