/** Between the last of two amounts and the share that the one is of the other. */
export const SHARE_BETWEEN =
  /(?:^|[,(–—] ?|(?<![a-z]))(?:or|that is|that’s|that's|which is|which makes|i\.e\.|equal to|equivalent to|a (?:[a-z-]+ )?(?:rate|share|proportion) of|just|only|some|about|nearly|almost|or just|or about) ?(?:about |some |nearly |almost |only |just |over |up to )*$|[(（]\s*$|(?:占|佔|比例|比率|占比|達|約)(?:全[體部]|總數|其中)?(?:的|為|約|達|逾|近)*\s*$|率(?:為|達|約|僅)*\s*$/u;
