/** Around the amount by which one side of a score is ahead of the other. */
export const BEFORE_MARGIN = '(?:by|lead of|leads? by|margin of|majority of)(?: (?:about|just|only))* ?$';
export const BEHIND_MARGIN = '(?:[a-z]+ )?(?:more|fewer|ahead|behind|clear|apart)(?![a-z])';
