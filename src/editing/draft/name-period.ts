const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** An id for a column that a time heads, by its place among the others: ids hold no figures. */
export function namePeriod(period: string, index: number): string {
  const [, quarter] = /^q([1-4])$/i.exec(period.trim()) ?? [];
  const place = quarter === undefined ? index : Number(quarter) - 1;
  const [ordinal, kind] = [ORDINALS[place] ?? 'later', kindOf(period)];
  // "First quarter" is a time, which the head of a data file couldn't mark.
  return kind === 'quarter' ? `${kind}-${ordinal}` : `${ordinal}-${kind}`;
}

function kindOf(period: string): string {
  if (/q[1-4]|quarter|季/i.test(period)) return 'quarter';
  if (
    /月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(period) &&
    !/\d{1,2}[, ]+\d{4}|日/.test(period)
  )
    return 'month';
  return /^\D*\d{4}\D*$|年/.test(period) ? 'year' : 'period';
}
