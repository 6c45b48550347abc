/** Before, and behind, what one of several has or costs. */
export const EACH_BEFORE =
  'each (?:of|with|costing|holding|worth|paying|carrying|weighing|at)(?: (?:about|some))* ?$';
export const EACH_BEHIND =
  '(?:[a-z-]+ ){0,2}(?:each|apiece|a head|per (?!cent|day|week|month|year|hour)(?<noun>[a-z]+)|an? (?:ticket|head|person|pupil|piece|seat|household|home|patient|night|copy|bottle|plate|unit))';
/** Around what all of them come to. */
export const TOTAL_OF_EACH =
  '(?:total|combined|together|altogether|in all|bring(?:s|ing)? in|brought in|comes? to|cost(?:s|ing)?|raised|earn(?:s|ed|ing)?|revenue|makes?|making|worth)(?: [a-z]+){0,3} ?$';
/** Behind an average, what it counts and for one of what. */
export const FOR_ONE_BEHIND =
  '(?: (?<what>[a-z]+))? (?:per|(?:for|to|in|on|from|at) (?:a|an|each|every)|an?|each|every) (?<noun>(?!(?:day|week|month|year|hour|minute|second|head|share|quarter|night|time|half|third|fifth|tenth)(?![a-z]))[a-z]{3,})';
/** Before an amount that leaves out what it is for one of. */
export const THERE =
  '(?:there (?:are|were|is)|it (?:is|was|has|had)|(?:has|had|have|gets|got|averaged|made)|the (?:figure|number|ratio|average) (?:is|was))(?: (?:only|about|just|some|nearly|almost))* ';
/** For each of those who are counted; and for each of what the sentence counts. */
export const A_HEAD = '(?:a|per) (?:head|person|visitor)';
export const EACH_ALONE = ' (?:each|apiece)';
/** Before what so much for each of them comes to. */
export const COMES_TO =
  '(?:com(?:e|es|ing) to|came to|br(?:ing|ings|ought) in|rais(?:e|es|ed)|mak(?:e|es|ing)|made|earn(?:s|ed)?|add(?:s|ed)? up to|total(?:s|led)?|means|meant|yield(?:s|ed)?)(?: (?:a|about|some|only|just|nearly|almost|total|of))* ?';
