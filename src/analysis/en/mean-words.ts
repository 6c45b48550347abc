/** Around a mean; around the range of what it is the mean of. */
export const MEAN = {
  before:
    '(?:average|averages|averaged|averaging|mean|means)(?: [a-z]+)? ?(?:of|is|was|at|being)?(?: (?:about|just|only))* ?$',
  behind: '(?:[a-z]+ )?on average',
};
export const RANGE =
  '(?:rang(?:e|es|ed|ing)(?: [a-z]+){0,2}|var(?:y|ies|ied|ying)(?: [a-z]+){0,2}|between|anything|anywhere) ?(?:from|of|between)? ?$';
