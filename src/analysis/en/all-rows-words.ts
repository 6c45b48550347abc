/** Before the number of things that all, or some of them, moved one way. */
export const ALL = '(?:all|every one of|each of)(?: of)?(?: the| its| our)? ';
export const SOME =
  '(?:in|at|for)? ?(?<some>one|two|three|four|five|six|seven|eight) (?:out )?of (?:the |its |our )?';
/** Words of more, and of fewer, than at an earlier time. */
export const MORE = 'grew|rose|increased|gained|climbed|up|higher|more|improved|growth|expanded';
export const FEWER = 'fell|declined|dropped|decreased|shrank|down|lower|fewer|lost|slipped|less';
