const TIME = '(?:minute|hour|day|week|month|quarter|year)';
/** Behind an amount, the time that it is for. */
export const RATE_BEHIND = `(?: [a-z]+)? (?:an?|per|each|every) (?<behind>${TIME})`;
/** Before it. */
export const RATE_BEFORE =
  '(?<before>hourly|daily|weekly|monthly|quarterly|annual|yearly) (?:rent|fee|wage|pay|salary|charge|cost|bill|price|premium|rate|payment|output|income|subscription)s?(?! of (?:the|all))[^\\ue000-\\ue005.;,]{0,45}$';
/** Before a sum, the time that it is over. */
export const SUM_BEFORE = `(?:over|in|for|across) (?:a|one|the) (?:full|whole|entire|calendar) (?<sum>${TIME})[^\\ue000-\\ue005.;,]{0,20}$`;
export const TIME_NAMES: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  annual: 'year',
  yearly: 'year',
};
