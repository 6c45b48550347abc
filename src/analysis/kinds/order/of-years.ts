import type { Discourse, Said } from '../../discourse/said.ts';
import { numberOf, printedAt, type Use } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../text/shape.ts';
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

/** "(1871–1864)": whose life, reign or service ran backwards. */
export function findLifetimes({ text, start, end }: Sentence): Finding[] {
  return Array.from(text.text.slice(start, end).matchAll(LIFETIME)).flatMap(({ index, groups = {} }) => {
    const { from = '', dash = '', to = '' } = groups;
    if (Number(from) <= Number(to)) return [];
    const at = start + index + 1;
    const first = { text, start: at, end: at + from.length };
    const claim = { text, start: first.end + dash.length, end: first.end + dash.length + to.length };
    const says = `The years from ${from} to ${to} run backwards.`;
    return [
      { kind: 'order', verdict: 'contradicts', says, working: `${from} > ${to}`, claim, uses: [first] },
    ];
  });
}

const LIFETIME = /[(（](?<from>1\d{3}|20\d\d)(?<dash> ?[-–—－~～至] ?)(?<to>1\d{3}|20\d\d)[)）]/gu;

/** "Founded in 2019, it sold its first machine two years later, in 2021". */
export function findYearsLater(sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence, index) => {
    const { text, start, end } = sentence;
    return Array.from(text.text.slice(start, end).matchAll(YEARS_LATER)).flatMap(
      ({ index: at, groups = {} }) => {
        const { after, count, year = '' } = groups;
        const printed = groups.span ?? '';
        const length = sentence.mentions.find(({ kind, start: from, end: to }) => {
          const isAt = from <= start + at + printed.length && to >= start + at;
          return kind === 'U' && isAt;
        });
        const years = length ? numberOf(length) : Number(count);
        const from = yearBefore(sentences.slice(Math.max(0, index - 1), index), sentence, start + at);
        if (!length || years === null || !from) return [];
        const to = start + at + (groups.lead ?? '').length;
        const claim = { text, start: to, end: to + year.length };
        const apart = (Number(year) - Number(printedAt(from))) * (after === undefined ? -1 : 1);
        const holds = Math.abs(apart - years) <= SLACK;
        const span = printedAt(length).trim();
        const side = after === undefined ? 'before' : 'after';
        const says = `${year} is ${holds ? '' : 'not '}${span} ${side} ${printedAt(from)}.`;
        return [
          {
            kind: 'order',
            verdict: holds ? 'agrees' : 'contradicts',
            says,
            working: `${year} − ${printedAt(from)} = ${apart} years; printed: ${span}`,
            claim,
            uses: [from, length],
          } as const,
        ];
      },
    );
  });
}

const YEARS_LATER =
  /(?<lead>(?<span>(?<count>[a-z-]+|\d+) years?) (?:(?<after>later|after(?:wards)?)|earlier|before),? (?:back )?in )(?<year>(?:1[5-9]|20)\d\d)(?![\d–-])|(?<lead>(?<span>(?<count>[一兩二三四五六七八九十\d]+) ?年) ?(?:(?<after>之?後)|之?前)，?(?:的|在|於|也就是)*)(?<year>(?:1[5-9]|20)\d\d)(?= ?年)/gu;
const ANY_YEAR = /(?<![\d.,–-])(?:1[5-9]|20)\d\d(?![\d.,–-]\d|\d| [a-z]+s(?![a-z]))/gu;

/** The last year that the sentence, or the one before it, names before a place. */
function yearBefore(before: readonly Sentence[], own: Sentence, to: number): Use | null {
  const stretches = [...before.filter(({ text }) => text === own.text), { ...own, end: to }];
  const years = stretches.flatMap(({ text, start, end }) =>
    Array.from(text.text.slice(start, end).matchAll(ANY_YEAR), ({ index, 0: year }) => ({
      text,
      start: start + index,
      end: start + index + year.length,
    })),
  );
  return years.at(-1) ?? null;
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
const REACH = 1.8;

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
