import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, numberTerm, shareOf, type Formula } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import { contextsOf, matchShape, type Sentence } from '../../text/shape.ts';
import { AVERAGE_CUE, AVERAGE_TAIL, FOR_EACH_OF, RATIO_PATTERNS } from '../../words/ratio-patterns.ts';

/** Multiples and averages that a paragraph prints beside what they compare. */
export function findRatios(paragraph: readonly Sentence[]): Finding[] {
  return paragraph.flatMap((sentence, index) => {
    const multiples = findMultiples(sentence);
    const settled = new Set(multiples.map(({ claim }) => claim));
    const others = paragraph[index - 1]?.mentions ?? [];
    return [
      ...multiples,
      ...sentence.mentions
        .filter((each) => each.kind === 'T' && !settled.has(each))
        .flatMap((times) => confirm(times, [...others, ...sentence.mentions])),
      ...findAverages(sentence, others),
    ];
  });
}

function findMultiples(sentence: Sentence): Finding[] {
  const found = new Map<Mention, Finding>();
  for (const { figures } of RATIO_PATTERNS.flatMap((pattern) => matchShape(pattern, sentence))) {
    const { b, times } = figures;
    // "From 400 to 500, more than one and a half times the quarter's revenue": of neither.
    if (
      b &&
      times &&
      b.end <= times.start &&
      /^ the (?!same)/u.test(times.text.text.slice(times.end, times.end + 6))
    )
      continue;
    const a = presentFor(figures.a, sentence);
    if (!a || !b || !times || a.kind !== b.kind || !alike(a, b)) continue;
    const finding = bestReading(times, a, b);
    if (!finding || (finding.verdict === 'contradicts' && !isNear(finding, 4))) continue;
    if (!found.has(times) || finding.verdict === 'agrees') found.set(times, finding);
  }
  return [...found.values()];
}

/** "Debt stood at 210, after 240 at the year's end, and is 1.5 times": of an earlier amount's own, which stands before it. */
function presentFor(a: Mention | undefined, sentence: Sentence): Mention | undefined {
  const roles = readChangeRoles(sentence);
  const index = roles.findIndex(({ mention }) => mention === a);
  const own = roles[index];
  if (
    !a ||
    !own ||
    (own.role !== 'earlier' && own.role !== 'before') ||
    !/^ ?, after (?:the )?$/u.test(textBefore(a, roles[index - 1]?.mention))
  )
    return a;
  const last = roles[index - 1];
  return last && alike(last.mention, a) && last.role !== 'change' ? last.mention : a;
}

/** What stands between a figure and the one before it. */
function textBefore({ text, start }: Mention, last: Mention | undefined): string {
  return last ? text.text.slice(last.end, start) : '';
}

/** 「成長一倍」 is twice as much; 「增加兩倍」 is said of twice and of three times as much. */
function bestReading(times: Mention, a: Mention, b: Mention): Finding | null {
  if (times.kind === 'P')
    return setAgainst('ratio', times, shareOf(figureTerm(a), figureTerm(b)), 'The multiple');
  const plain = setAgainst('ratio', times, quotientOf(a, b), 'The multiple');
  const grown = /(?:成長|增加|增|多|多出|高出|漲|上升)了?\s*$/u.test(
    times.text.text.slice(Math.max(0, times.start - 5), times.start),
  );
  if (!grown) return plain;
  const more: Formula = {
    kind: 'sum',
    terms: [
      { sign: 1, of: quotientOf(a, b) },
      { sign: -1, of: numberTerm(1) },
    ],
  };
  const finding = setAgainst('ratio', times, more, 'The multiple');
  return finding?.verdict !== 'agrees' && plain?.verdict === 'agrees' && times.nominal.low > 1
    ? plain
    : finding;
}

function quotientOf(a: Mention, b: Mention): Formula {
  return { kind: 'quotient', of: [figureTerm(a), figureTerm(b)] };
}

/** A multiple whose words leave open what it compares can be confirmed, never refuted. */
function confirm(times: Mention, mentions: readonly Mention[]): Finding[] {
  const amounts = mentions.filter(({ kind }) => kind === 'N' || kind === 'U').slice(-8);
  for (const a of amounts)
    for (const b of amounts) {
      if (a === b || a.kind !== b.kind || !alike(a, b)) continue;
      const finding = bestReading(times, a, b);
      if (finding?.verdict === 'agrees') return [finding];
    }
  return [];
}

/** "$187.2 million for 312,000 visitors, $600 each", 「總消費 187.2 億元，平均每人次 6,000 元」. */
function findAverages(sentence: Sentence, others: readonly Mention[]): Finding[] {
  const contexts = contextsOf(sentence);
  return sentence.mentions.flatMap((average, index) => {
    const { before = '', behind = '' } = contexts[index] ?? {};
    if (average.kind !== 'N' || !(AVERAGE_CUE.test(before) || AVERAGE_TAIL.test(behind))) return [];
    const amounts = [...others, ...sentence.mentions]
      .filter((each) => each !== average && each.kind === 'N')
      .slice(-8);
    for (const total of amounts)
      for (const count of amounts) {
        if (total === count || !mayCount(total, count, average)) continue;
        const finding = setAgainst('ratio', average, quotientOf(total, count), 'The average');
        if (finding?.verdict === 'agrees') return [finding];
      }
    const counted = FOR_EACH_OF.test(behind) ? sentence.mentions.slice(index + 1, index + 2) : [];
    const named = [...sentence.mentions.slice(0, index), ...counted];
    return refuteAverage(
      average,
      named.filter(({ kind }) => kind === 'N'),
    );
  });
}

/** Of two amounts, the one that the average is of: by its unit, or else the larger. */
function isTotal(a: Mention, b: Mention, average: Mention): boolean {
  return a.unit === b.unit ? a.nominal.low > b.nominal.low : a.unit === average.unit;
}

function mayCount(total: Mention, count: Mention, average: Mention): boolean {
  return (
    alike(total, average) &&
    total.nominal.low >= count.nominal.low &&
    !(total.unit !== null && total.unit === count.unit)
  );
}

/** Where the sentence names one total and one count alone, the average has to be theirs. */
function refuteAverage(average: Mention, amounts: readonly Mention[]): Finding[] {
  const [a, b, ...more] = amounts;
  if (!a || !b || more.length > 0) return [];
  const [total, count] = isTotal(a, b, average) ? [a, b] : [b, a];
  if (total.unit !== average.unit || !mayCount(total, count, average)) return [];
  const finding = setAgainst('ratio', average, quotientOf(total, count), 'The average');
  if (finding?.verdict !== 'contradicts' || !isNear(finding, 2)) return [];
  // "Twelve to a dock" may be 11.98: a mean is no count.
  const { low, high } = average.nominal;
  const rounded = { ...average, outer: { low: low - 0.5, high: high + 0.5 } };
  const isRounded = Number.isInteger(low) && holdAgainst(rounded, quotientOf(total, count)) === 'agrees';
  return isRounded ? [] : [finding];
}
