/** Rates of what is counted one by one. */
export const COUNT_RATES =
  '(?:success|conversion|pass|win|winning|strike|hit|scoring|response|survival|failure|completion|attendance|clear-up|batting|acceptance|recovery|cure) (?:rate|average|record)';
/** What so few are, and what a share of them is said to have done. */
export const PLURAL = '(?:[a-z]+s|people|men|women|children|sheep|fish)';
export const DID =
  '(?:are|were|have|had|has|did|do|said|say|preferred|passed|failed|voted|backed|wanted|want|chose|came|went|live|lived|felt|reported|owned|own|use|used|got|won|lost|opposed|agreed|replied)';
