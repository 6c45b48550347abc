import type { Discourse, Said } from '../../discourse/said.ts';
import { numberOf, printedAt, type Use } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { DURATION_CUE, DURATION_TAIL } from '../../words/duration-cues.ts';

/** A number of years beside the two years that it runs between: "opened in 1962 and closed in 2004, after 42 years". */
export function findSpansOfYears(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) => {
    const years = yearsOf(said);
    const [from, to, ...more] = years;
    const [length, ...others] = said.filter(isLength);
    return from && to && length && more.length + others.length === 0 ? tell(length, from, to) : [];
  });
}

const YEARS =
  /^(?:1[6-9]|20)\d\d ?年?$|(?:1[6-9]|20)\d\d(?= and (?:1[6-9]|20)\d\d$)|(?<=(?:1[6-9]|20)\d\d and )(?:1[6-9]|20)\d\d$/gu;

/** The years of a sentence; "between 2011 and 2017" is read as a stretch, and is no figure of its own. */
function yearsOf(said: readonly Said[]): Use[] {
  const own = said.flatMap(yearsIn);
  const [first] = said;
  return own.length > 0 || !first ? own : betweenIn(first.sentence);
}

function betweenIn({ text, start, end }: Said['sentence']): Use[] {
  const match = BETWEEN.exec(text.text.slice(start, end));
  if (!match) return [];
  const at = start + match.index + match[0].length;
  return [
    { text, start: at - 13, end: at - 9 },
    { text, start: at - 4, end: at },
  ].filter((year) => /^\d{4}$/u.test(printedAt(year)));
}

const BETWEEN = /(?<=between )(?:1[6-9]|20)\d\d and (?:1[6-9]|20)\d\d/u;

/** A year, or the two of "between 2011 and 2017". */
function yearsIn({ mention: { kind, ...mention } }: Said): Use[] {
  if (kind !== 'D') return [];
  return Array.from(printedAt(mention).matchAll(YEARS), ({ index, 0: year }) => {
    const start = mention.start + index;
    return { text: mention.text, start, end: start + year.length };
  });
}

function isLength({ mention, context: { before, behind } }: Said): boolean {
  const isCued = DURATION_CUE.test(before) || DURATION_TAIL.test(behind);
  return mention.kind === 'U' && mention.unit === 'year' && numberOf(mention) !== null && isCued;
}

/** Counted with both years, with one, or by their months. */
const SLACK = 1;
/** What is further off is of other years. */
const REACH = 1.6;

function tell({ mention: length }: Said, from: Use, to: Use): Finding[] {
  const [first, last] = [from, to].map((year) => Number.parseInt(printedAt(year), 10));
  const apart = Math.abs((last ?? 0) - (first ?? 0));
  const years = numberOf(length) ?? 0;
  const slack = length.qualifier === 'exact' ? SLACK : SLACK + 0.1 * apart;
  const isFitting = Math.abs(years - apart) <= slack;
  if (!isFitting && (years > REACH * apart || apart > REACH * years)) return [];
  const [a, b, printed] = [from, to, length].map((each) => printedAt(each).trim());
  return [
    {
      kind: 'order',
      verdict: isFitting ? 'agrees' : 'contradicts',
      says: `From ${a ?? ''} to ${b ?? ''} it is ${isFitting ? '' : 'not '}${printed ?? ''}.`,
      working: `${b ?? ''} − ${a ?? ''} = ${apart} years; printed: ${printed ?? ''}`,
      claim: length,
      uses: [from, to],
    },
  ];
}
