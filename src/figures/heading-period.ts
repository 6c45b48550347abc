const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR =
  "(?:(?:1[5-9]|20|21)\\d{2}(?:[/–-]\\d{2,4})?[aefp]?|(?:fy|cy)\\s?'?\\d{2,4}(?:[/–-]\\d{2,4})?[ea]?)";
const QUARTER =
  '(?:q[1-4]|[1-4]q|h[12]|[12]h|(?:3|6|9|12)m(?= ?(?:1[5-9]|20|21)\\d{2})|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half))';
const WHOLE = '(?:ytd|full year|year to date|ttm|ltm)';
const LEAD =
  '(?:(?:for |as of |as at |at |the |fiscal |financial |calendar |year |years |ended |ending |end of |quarter |quarters |months? |nine |six |three |twelve |to (?=\\d{1,2} ))*)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const LATIN = new RegExp(
  `^\\(?${LEAD}(?:(?:${QUARTER}|${WHOLE})(?:[ ,-]*(?:of )?(?:${YEAR}|'?\\d{2}))?|${YEAR}[ ,-]*(?:${QUARTER}|${WHOLE}|${MONTH}(?: ${DAY})?)?|${MONTH}(?: ?[-–/] ?${MONTH})?(?:[ ,-]+(?:${DAY})?(?:,? ?${YEAR})?)?(?:'\\d{2})?|${DAY} ${MONTH}(?: ${YEAR})?|\\d{4}-\\d{2}(?:-\\d{2})?|(?:year|month|week|day) \\d{1,3}|\\d{1,2}/\\d{1,2}/\\d{2,4})\\.?\\s*(?:\\(?(?:unaudited|audited|restated|revised|provisional|estimate[d]?|forecast|actual|budget|prelim(?:inary)?|[pre])\\)?)?,?$`,
  'iu',
);
const HAN =
  /^(?:(?:民國|民国|中華民國|西元)?\s*(?:\d{2,4}|[一二三四五六七八九十百〇零]{2,5})\s*年度?)?\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*\d{1,2}\s*日)?|第?\s*[一二三四1-4]\s*季度?|[上下]半年|全年|底)?$/u;

const CLOCK =
  /^(?:[01]?\d|2[0-4])[:：][0-5]\d(?:[:：][0-5]\d)?(?: ?(?:a\.?m\.?|p\.?m\.?|hrs?|h|UTC|GMT|Z))?$/iu;

/** True of a text that names a time and no more: "2024", "Q3 2025", "Year ended 31 March 2031", "09:14", 119年1月. */
export function isPeriod(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[：:]$/, '')
    .replace(/\s+/gu, ' ');
  if (plain === '' || plain.length > 60) return false;
  return (LATIN.test(plain) && plain.toLowerCase() !== 'may') || HAN.test(plain) || CLOCK.test(plain);
}

/**
 * Where a heading that says more names a time, at its end, before what it is in, or at its start:
 * "Change 1990–2033", "Sales 2027 (EUR m)", "2031 budget".
 */
export function periodIn(heading: string): { readonly start: number; readonly end: number } | null {
  const untold = heading.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
  return periodOfWords(heading) ?? (untold === heading ? null : periodOfWords(untold));
}

function periodOfWords(heading: string): { readonly start: number; readonly end: number } | null {
  const words = Array.from(heading.matchAll(/[^\s,()（）]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const stretches = [
    ...words.map(({ start }) => ({ start, end: words.at(-1)?.end ?? 0 })),
    ...words.toReversed().map(({ end }) => ({ start: words[0]?.start ?? 0, end })),
  ];
  return (
    stretches.find(({ start, end }) => {
      const text = heading.slice(start, end);
      return /\d{4}|年/u.test(text) && /\d/.test(text) && isPeriod(text);
    }) ?? null
  );
}
