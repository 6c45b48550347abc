/** Before the amount that was the most until now; commas may set off what it was. */
export const FORMER_RECORD =
  '(?:previous|old|former|earlier) (?:best|record|high)[^;.\\ue000-\\ue003]{0,50}(?:was|been|stood at|of)(?: (?:a|an|the|only|just))* ?$';
/** Behind an amount that is called the most of all times. */
export const RECORD =
  '(?:the (?:most|largest|highest|biggest|best)(?: [a-z]+){0,3} (?:of the season|ever|on record|since (?:measurements|records) began|in its history)|a (?:new )?record)';
