import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, shareOf } from '../../formula.ts';
import { isOfSeveral, isRateOfAnother } from '../ratio/own-rate.ts';
import { alike } from '../../text/alike.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import { matchShape, type Sentence } from '../../text/shape.ts';
import { BACK_REFERENCES, PART_READINGS, WHOLE_CUES, WHOLE_READINGS } from '../../words/share-patterns.ts';

/** Shares that a paragraph prints beside their part and whole: "9 of 36 (25 %)", 「1,080 人，其中 626 人支持（58%）」. */
export function findShares(paragraph: readonly Sentence[]): Finding[] {
  return paragraph.flatMap((sentence, index) => {
    const whole = WHOLE_READINGS.flatMap((pattern) => matchShape(pattern, sentence)).flatMap(({ figures }) =>
      figures.part && figures.whole && figures.share
        ? tryShare(figures.part, figures.whole, figures.share)
        : [],
    );
    const settled = new Set(whole.map(({ claim }) => claim));
    const pairs = partsIn(sentence).filter(({ share }) => !settled.has(share));
    return [
      ...onePerShare(whole),
      ...findByWhole(pairs, sentence, paragraph.slice(Math.max(0, index - 2), index)),
    ];
  });
}

interface Part {
  readonly part: Mention;
  readonly share: Mention;
}

function partsIn(sentence: Sentence): Part[] {
  const found = new Map<Mention, Part>();
  // "£18.4 million, up 20 per cent": by how much something changed is no share.
  const changes = new Set(
    readChangeRoles(sentence).flatMap(({ role, direction, mention }) =>
      role === 'change' && direction !== 'again' ? [mention] : [],
    ),
  );
  for (const { figures } of PART_READINGS.flatMap((pattern) => matchShape(pattern, sentence))) {
    const { part, share } = figures;
    if (
      part &&
      share &&
      !changes.has(share) &&
      !found.has(share) &&
      !isRateOfAnother(part, share) &&
      !isOfSeveral(part, share)
    )
      found.set(share, { part, share });
  }
  return [...found.values()];
}

/** Looks for the whole of which all the parts of a sentence have their shares. */
function findByWhole(pairs: readonly Part[], sentence: Sentence, earlier: readonly Sentence[]): Finding[] {
  if (pairs.length === 0) return [];
  const named = namedWholes(sentence, earlier);
  // Beside a whole that is named, nothing is a share of what was before.
  const then = new Set(
    named.length === 0
      ? []
      : earlier.flatMap((each) =>
          readChangeRoles(each).flatMap(({ role, mention }) =>
            role === 'before' || role === 'earlier' ? [mention] : [],
          ),
        ),
  );
  const parts = new Set(pairs.map(({ part }) => part));
  const others = [...[...earlier].reverse(), sentence]
    .flatMap(({ mentions }) => mentions)
    .filter((each) => each.kind === 'N' && !isBehind(each, pairs, sentence) && !then.has(each));
  const candidates = [...new Set([...named, ...others.slice(0, MOST_WHOLES)])].filter(
    (each) => !parts.has(each) || named.includes(each),
  );
  const tried = candidates.map((whole) => ({ whole, agreeing: agreeing(pairs, whole) }));
  // What stands in the sentence itself is likelier than what fits as well by chance.
  const isOwn = ({ text, start, end }: Mention): boolean =>
    text === sentence.text && start >= sentence.start && end <= sentence.end;
  const good = tried.toSorted(
    (a, b) => b.agreeing - a.agreeing || Number(isOwn(b.whole)) - Number(isOwn(a.whole)),
  )[0];
  if (good && good.agreeing > 0) {
    const isSure = named.includes(good.whole) || good.agreeing > 1 || pairs.length > 1;
    return sharesOf(pairs, good.whole).filter(
      (each) => each.verdict !== 'contradicts' || (isSure && isNear(each, 3)),
    );
  }
  const [only, ...more] = named.length > 0 ? named : soleWhole(pairs, sentence);
  if (!only || more.length > 0 || !candidates.includes(only)) return [];
  return sharesOf(pairs, only).filter((each) => isNear(each, 3));
}

/** What stands behind the shares of its sentence is another part. */
function isBehind({ start, text }: Mention, pairs: readonly Part[], sentence: Sentence): boolean {
  const isOwn = text === sentence.text && start >= sentence.start && start < sentence.end;
  return isOwn && pairs.every(({ share }) => share.end <= start);
}

/** Further ones are of something else. */
const MOST_WHOLES = 48;

function sharesOf(pairs: readonly Part[], whole: Mention): Finding[] {
  return pairs.flatMap(({ part, share }) => tryShare(part, whole, share));
}

function agreeing(pairs: readonly Part[], whole: Mention): number {
  return pairs.filter(
    ({ part, share }) =>
      mayBePart(part, whole) && holdAgainst(share, shareOf(figureTerm(part), figureTerm(whole))) === 'agrees',
  ).length;
}

/** The one other amount of a sentence that comes before its part, and is larger: 「編列 40 億元，教育 12 億元，佔三成」. */
function soleWhole([only, ...more]: readonly Part[], { mentions }: Sentence): Mention[] {
  if (!only || more.length > 0 || !isAside(only)) return [];
  const others = mentions.filter((each) => each.kind === 'N' && each !== only.part && alike(each, only.part));
  const [whole, second] = others;
  const isBefore = whole && whole.start < only.part.start && whole.nominal.low > only.part.nominal.high;
  return isBefore && !second && (whole.unit === only.part.unit || only.part.unit === null) ? [whole] : [];
}

/** 「占 35%」 in Chinese, "(35%)" in English: a share of what was named before. */
function isAside({ share: { text, start, end } }: Part): boolean {
  return (
    /\p{Script=Han}/u.test(text.text) ||
    (text.text.slice(0, start).endsWith('(') && text.text.charAt(end) === ')')
  );
}

function namedWholes(sentence: Sentence, earlier: readonly Sentence[]): Mention[] {
  const named = WHOLE_CUES.flatMap((pattern) => matchShape(pattern, sentence)).flatMap(
    ({ figures }) => figures.whole ?? [],
  );
  // "Of $90 million raised" is an amount; 「多 1,600 人，其中」 is what came on top of one.
  const isHan = /\p{Script=Han}/u.test(sentence.shape);
  const changes = readChangeRoles(sentence).filter(({ role }) => isHan && role === 'change');
  const wholes = named.filter((each) => !changes.some(({ mention }) => mention === each));
  if (wholes.length > 0) return [...new Set(wholes)].slice(0, 1);
  if (!BACK_REFERENCES.test(sentence.shape)) return [];
  const last = earlier.at(-1)?.mentions.filter(({ kind }) => kind === 'N') ?? [];
  return last.slice(0, 1);
}

function mayBePart(part: Mention, whole: Mention): boolean {
  return alike(part, whole) && part.nominal.low <= whole.nominal.high && part !== whole;
}

function tryShare(part: Mention, whole: Mention, share: Mention): Finding[] {
  if (!mayBePart(part, whole)) return [];
  const finding = setAgainst('share', share, shareOf(figureTerm(part), figureTerm(whole)), 'The share');
  return finding ? [finding] : [];
}

/** Of several readings of one share, the one that agrees, or else the first. */
function onePerShare(findings: readonly Finding[]): Finding[] {
  const best = new Map<Finding['claim'], Finding>();
  for (const finding of findings) {
    if (!best.has(finding.claim) || finding.verdict === 'agrees') best.set(finding.claim, finding);
  }
  return [...best.values()];
}
