const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
};

/**
 * What a raised text is to a reader: an exponent ("m²", "10⁶"), an ordinal's ending ("3rd"), or the
 * mark of a footnote, which is no text.
 * @param before what stands before it
 */
export function raisedText(raised: string, before: string): string {
  const mark = raised.trim();
  if (/^(?:st|nd|rd|th|er|e|º|ª)$/i.test(mark) && /\d$/.test(before)) return mark;
  if (isExponent(mark, before)) return Array.from(mark, (digit) => RAISED[digit] ?? digit).join('');
  return /^[\d\p{No}a-z*†‡§¶#,;\s()[\]註注]{0,8}$/iu.test(mark) ? '' : raised;
}

function isExponent(mark: string, before: string): boolean {
  if (!/^[-−]?\d{1,2}$/.test(mark)) return false;
  if (/(?:^|[^\d.,])10$/.test(before)) return true;
  return /^[-−]?[1-3]$/.test(mark) && /(?:^|[^\p{L}])(?:[kcm]?m|ft|in|s|CO)$/u.test(before);
}
