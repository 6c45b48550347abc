/** What those who are asked may be: for, against, neither. */
export const STANCES: readonly RegExp[] = [
  /(?<![a-z])(?:in favou?r|support(?:s|ed|ers)?|back(?:s|ed)?|approve[sd]?|say yes|would vote yes)(?![a-z])|(?<!不)贊成|(?<!不)支持|(?<!不)同意/u,
  /(?<![a-z])(?:against|oppos(?:e[sd]?|ed|ition)|opponents|disapprove[sd]?|say no|would vote no)(?![a-z])|反對|不贊成|不支持|不同意/u,
  /(?<![a-z])(?:undecided|unsure|not sure|don[’']t know|did(?:n[’']t| not) know|no opinion|no view|had(?:n[’']t| not) decided)(?![a-z])|未表態|沒意見|沒有意見|無意見|不知道|未決定|拒答/u,
];
