import type { Finding } from '../../finding.ts';
import { areOfBase, wordsAround } from '../../forced/share-base.ts';
import { numberOf, printedAt } from '../../figure.ts';
import { isMoney } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import { stemsOf } from '../../linking/words.ts';
import { matchShape, type Sentence } from '../../text/shape.ts';
import {
  GROUP_PATTERNS,
  RELATIVE_BEFORE,
  SHARE_OF_NOUN,
  SHARES_OF_THEM,
} from '../../words/group-patterns.ts';

/** More people than these give every percentage. */
const MOST = 200;

/** Of fewer, nobody prints percentages. */
const FEWEST = 4;

/** Percentages of so few that no whole number of them gives it: 64 % of twelve (the GRIM test). */
export function findGranularity(sentence: Sentence): Finding[] {
  return GROUP_PATTERNS.flatMap((pattern) =>
    matchShape(pattern, sentence).flatMap(({ figures }) => testShareOfGroup(figures.group, figures.share)),
  );
}

/** A percentage "of them", whose group is the one count of the sentence before. */
export function findGranularityAcross(sentences: readonly Sentence[]): Finding[] {
  return sentences.slice(1).flatMap((sentence, index) => {
    const counts = sentences[index]?.mentions.filter(mayBeGroup) ?? [];
    const [group, ...more] = counts;
    if (!group || more.length > 0) return [];
    return [
      ...SHARES_OF_THEM.flatMap((pattern) => matchShape(pattern, sentence)),
      ...matchShape(SHARE_OF_NOUN, sentence).filter(({ words }) => isNounOf(words.noun ?? '', group)),
    ].flatMap(({ figures }) => testShareOfGroup(group, figures.share));
  });
}

/** "45% of the divers" behind "eight divers": whether a noun is that of a count. */
function isNounOf(noun: string, { text, end }: Mention): boolean {
  const behind = stemsOf(/^ (?:[a-z-]+ )?[a-z]+/u.exec(text.text.slice(end, end + 30))?.[0] ?? '');
  return [...stemsOf(noun)].some((stem) => behind.has(stem));
}

/** A count in digits, or in words of more than a handful. */
function mayBeGroup(mention: Mention): boolean {
  return mention.kind === 'N' && (/^\d/u.test(printedAt(mention)) || mention.nominal.low > FEWEST);
}

/** Whether a whole number of a group gives a percentage of it; nothing where so many give every one. */
export function testShareOfGroup(group: Mention | undefined, share: Mention | undefined): Finding[] {
  if (
    !group ||
    !share ||
    group.unit === 'year of age' ||
    AGE.test(group.text.text.slice(group.end, group.end + 14)) ||
    isMoney(group) ||
    group.unit?.includes('/') === true ||
    printedAt(group).includes('-')
  )
    return [];
  const [size, percent] = [numberOf(group), percentOf(share)];
  const isExact = group.qualifier === 'exact' && share.qualifier === 'exact';
  if (size === null || percent === null || !isExact || !isGroup(size)) return [];
  if (!isOfGroup(share) && !areOfBase(share, wordsAround(group))) return [];
  // "A 70%-owned company" is no share of them.
  if (share.text.text.startsWith('-', share.end) || isAside(group, share)) return [];
  const slack = slackOf(share);
  if (share.kind === 'N' && percent >= 100) return [];
  if (slack === null || percent > 100 || (size * 2 * slack) / 100 >= 1) return [];
  return [tellCounts(Math.floor((size * percent) / 100 + 1e-9), { group, share, size, percent, slack })];
}

/** A batting average is a share of one: 0.310. */
function percentOf(share: Mention): number | null {
  const value = numberOf(share);
  return share.kind !== 'N' || value === null ? value : value > 0 && value < 1 ? 100 * value : null;
}

/** How far a percentage may be from what it prints: half of its last digit; null for fractions, which writers round as they like. */
function slackOf(share: Mention): number | null {
  const printed = printedAt(share);
  if (printed.includes('成')) return (share.outer.high - share.outer.low) / 2;
  if (share.kind === 'N') return 100 * (10 ** -(/\.(\d+)/u.exec(printed)?.[1]?.length ?? 0) / 2);
  // "Eighty-five per cent" is as precise as 85%; "ninety per cent" may not be.
  if (/per ?cent$/iu.test(printed) && share.nominal.low % 10 !== 0 && !/\d/u.test(printed)) return 0.5;
  return /\d/u.test(printed) ? 10 ** -(/\.(\d+)/u.exec(printed)?.[1]?.length ?? 0) / 2 : null;
}

/** "The rate, which the council takes from all 23 schools, is 66%": the group is another clause's. */
function isAside({ text, start, end }: Mention, share: Mention): boolean {
  const before = text.text.slice(Math.max(0, start - 60), start);
  return RELATIVE_BEFORE.test(before) && text.text.slice(end, share.start).includes(',');
}

/** "Those 65 and older". */
const AGE = /^ (?:and|or) (?:older|over|above|younger|under)|^[- ]year/u;

function isGroup(size: number): boolean {
  return size > FEWEST && size <= MOST && Number.isInteger(size);
}

/** "Of its members", "of these": those of the group that was named. */
function isOfGroup({ text, end }: Mention): boolean {
  return /^ of (?:its|their|them|(?:these|those)(?! [a-z-]+(?:s|men|ren|people)(?![a-z])))(?![a-z])/u.test(
    text.text.slice(end, end + 30),
  );
}

interface Tested {
  readonly group: Mention;
  readonly share: Mention;
  readonly size: number;
  readonly percent: number;
  /** How far the percentage may be from what it prints. */
  readonly slack: number;
}

/** The two counts on either side of a percentage. */
function tellCounts(count: number, { group, share, size, percent, slack }: Tested): Finding {
  const shareOf = (of: number): number => (100 * of) / size;
  const fits = (of: number): boolean => Math.abs(shareOf(of) - percent) <= slack + 1e-9;
  const fitting = [count, count + 1].find(fits);
  const [printed, of] = [printedAt(share), printedAt(group).trim()];
  return {
    kind: 'granularity',
    verdict: fitting === undefined ? 'contradicts' : 'agrees',
    says:
      fitting === undefined
        ? `No whole number of ${of} is ${printed} of them.`
        : `${printed} of ${of} is ${fitting} of them.`,
    working: `${[count, count + 1].map((each) => `${each} ÷ ${size} = ${shareOf(each).toFixed(1)}%`).join(', ')}; printed: ${printed}`,
    claim: share,
    uses: [group],
  };
}
