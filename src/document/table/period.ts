const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR =
  "(?:(?:1[5-9]|20|21)\\d{2}(?:[/–-]\\d{2,4})?[ea]?|(?:fy|cy)\\s?'?\\d{2,4}(?:[/–-]\\d{2,4})?[ea]?)";
const QUARTER =
  '(?:q[1-4]|[1-4]q|h[12]|[12]h|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half))';
const WHOLE = '(?:ytd|full year|year to date|ttm|ltm)';
const LEAD =
  '(?:(?:for |as of |as at |at |the |fiscal |financial |calendar |year |years |ended |ending |end of |quarter |quarters |months? |nine |six |three |twelve )*)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const LATIN = new RegExp(
  `^\\(?${LEAD}(?:(?:${QUARTER}|${WHOLE})(?:[ ,-]*(?:of )?(?:${YEAR}|'?\\d{2}))?|${YEAR}[ ,-]*(?:${QUARTER}|${WHOLE}|${MONTH}(?: ${DAY})?)?|${MONTH}(?: ?[-–/] ?${MONTH})?(?:[ ,-]+(?:${DAY})?(?:,? ?${YEAR})?)?(?:'\\d{2})?|${DAY} ${MONTH}(?: ${YEAR})?|\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}/\\d{1,2}/\\d{2,4})\\.?\\s*(?:\\(?(?:unaudited|audited|restated|revised|provisional|estimate[d]?|forecast|actual|budget|prelim(?:inary)?|[pre])\\)?)?,?$`,
  'iu',
);
const HAN =
  /^(?:(?:民國|民国|中華民國|西元)?\s*(?:\d{2,4}|[一二三四五六七八九十百〇零]{2,5})\s*年度?)?\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*\d{1,2}\s*日)?|第?\s*[一二三四1-4]\s*季度?|[上下]半年|全年|底)?$/u;

/** True of a text that names a time and no more: "2024", "Q3 2025", "Year ended 31 March 2031", 119年1月. */
export function isPeriod(text: string): boolean {
  const plain = text
    .trim()
    .replace(/[：:]$/, '')
    .replace(/\s+/gu, ' ');
  if (plain === '' || plain.length > 60) return false;
  return (LATIN.test(plain) && plain.toLowerCase() !== 'may') || HAN.test(plain);
}
