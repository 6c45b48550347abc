import type { Finding } from '../../finding.ts';
import { printedAt, type Figure, type Use } from '../../figure.ts';
import { figureTerm, reckon } from '../../formula.ts';
import { alike, areOfOneKind } from '../../text/alike.ts';
import { matchShape, type Sentence } from '../../text/shape.ts';
import { MEAN } from '../../words/mean-cues.ts';
import { FALLS, FALL_VERB, RISES, RISE_VERB } from '../../words/direction-patterns.ts';

/** What rises or falls by more than this factor is seldom one thing. */
const MOST = 20;

/** Whether what "fell", "rose" or 年增 is said of did so: a verb between two ends, or one end and "from". */
export function findDirections(sentence: Sentence): Finding[] {
  return [
    ...RISES.flatMap((pattern) => holdTo(pattern, sentence, 'rise')),
    ...FALLS.flatMap((pattern) => holdTo(pattern, sentence, 'fall')),
  ];
}

function holdTo(pattern: RegExp, sentence: Sentence, direction: 'rise' | 'fall'): Finding[] {
  return matchShape(pattern, sentence).flatMap(({ figures, words, index }) => {
    const { before, after } = figures;
    if (!before || !after || !alike(before, after) || !areOfOneKind(before, after)) return [];
    const place = placeOfWord(sentence, words.verb ?? '', index);
    // "4% fewer than 50 million, yet its revenue rose to 212 from 200": the ends are of the verb next to them.
    const last = Math.max(before.start, after.start);
    const between = sentence.text.text.slice(place.end, last).toLowerCase();
    if ((direction === 'rise' ? FALL_VERB : RISE_VERB).test(between)) return [];
    return tellDirection(before, after, place, direction);
  });
}

function placeOfWord({ text, start, end }: Sentence, word: string, index: number): Use {
  const at = text.text
    .slice(start, end)
    .toLowerCase()
    .indexOf(word, Math.max(0, index - 4));
  return { text, start: start + Math.max(0, at), end: start + Math.max(0, at) + Math.max(1, word.length) };
}

/** A figure as precise as it is when it is set against another. */
function outerOf(figure: Figure): Pick<Figure, 'nominal' | 'outer'> {
  return reckon({ kind: 'sum', terms: [{ sign: 1, of: figureTerm(figure) }] }, true) ?? figure;
}

const SO_FAR = /(?:累[計计积積]|so far this year|year to date|cumulative)[^,.;，。；]{0,12}$/iu;

/** True of an amount that grows with the year: 累計前十一月五七八四．九萬噸. */
function isSoFar({ text: { text }, start }: Figure): boolean {
  return SO_FAR.test(text.slice(Math.max(0, start - 30), start));
}

/** 「共 31 萬人次，平均一天 5.2 萬人次，比去年的 26 萬人次多」: an average is set against no total. */
function areTotalAndAverage(a: Figure, b: Figure, factor: number): boolean {
  return isMeanOf(a) !== isMeanOf(b) && (factor > MOST_OF_MEANS || factor < 1 / MOST_OF_MEANS);
}

function isMeanOf({ text: { text }, start, end }: Figure): boolean {
  const lead = text.slice(Math.max(0, start - 30), start).toLowerCase();
  return MEAN.before.test(lead) || MEAN.behind.test(text.slice(end, end + 20).toLowerCase());
}

/** Two averages of one thing differ by less; the second may leave out that it is one. */
const MOST_OF_MEANS = 2.5;

/** Whether something went from one amount to another the way that a word says. */
export function tellDirection(
  before: Figure,
  after: Figure,
  claim: Use,
  direction: 'rise' | 'fall',
): Finding[] {
  const factor = Math.abs(after.nominal.low / before.nominal.low);
  // "Higher than $0.74" isn't said of $606 million, and what a month brought isn't held against the year so far.
  if (factor > MOST || factor < 1 / MOST || isSoFar(before) !== isSoFar(after)) return [];
  if (areTotalAndAverage(before, after, factor)) return [];
  const [from, to] = [outerOf(before), outerOf(after)];
  const [lower, higher] = direction === 'rise' ? [from, to] : [to, from];
  if (lower.outer.high <= higher.outer.low && lower.nominal.low < higher.nominal.low) return [told('agrees')];
  // What is printed alike and rounds to the one and to the other can't have gone the other way.
  const isOther = lower.outer.low >= higher.outer.high && lower.nominal.low > higher.nominal.high;
  return isOther ? [told('contradicts')] : [];

  function told(verdict: Finding['verdict']): Finding {
    const [from, to] = [printedAt(before).trim(), printedAt(after).trim()];
    const sign = verdict === 'agrees' ? (direction === 'rise' ? '<' : '>') : direction === 'rise' ? '>' : '<';
    const says = verdict === 'agrees' ? 'as it says' : 'which is the other way';
    return {
      kind: 'direction',
      verdict,
      says: `“${printedAt(claim)}” goes from ${from} to ${to}, ${says}.`,
      working: `${from} ${sign} ${to}`,
      claim,
      uses: [before, after],
    };
  }
}
