import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import { printedAt } from '../../figure.ts';
import { DEFINITE } from '../../words/corrected-cues.ts';
import { OTHER_CUE } from '../../words/earlier-cues.ts';

/** Units that say what is counted, so that two figures in one of them are of one thing when they are equal. */
const TELLING = /^(?!USD|EUR|GBP|TWD|元|%|person|day|year|month|hour|minute|week|time)./u;

/** Figures that the text prints more than once. */
export function findRepeats(sentences: readonly Sentence[]): Finding[] {
  return repeatsOf(saidIn(sentences));
}

function saidIn(sentences: readonly Sentence[]): Said[] {
  return sentences.flatMap((sentence) =>
    sentence.mentions.filter(({ kind }) => kind === 'N').map((mention) => ({ mention, sentence })),
  );
}

// A figure that is repeated more often than this is one of a kind that says nothing: "one day".
const MOST_FIRSTS = 4;

interface Said {
  readonly mention: Mention;
  readonly sentence: Sentence;
}

/** Each figure against the first that says the same of the same. */
function repeatsOf(mentions: readonly Said[]): Finding[] {
  const firsts = new Map<string, Said[]>();
  return mentions.flatMap((said): Finding[] => {
    const key = `${said.mention.unit ?? ''} ${said.mention.nominal.low.toPrecision(2)}`;
    const before = firsts.get(key) ?? [];
    const same = before.find((other) => isSame(other, said));
    firsts.set(key, same || before.length > MOST_FIRSTS ? before : [...before, said]);
    const finding =
      same && setAgainst('restated', said.mention, figureTerm(same.mention), 'What is printed twice');
    return finding?.verdict === 'agrees' ? [finding] : [];
  });
}

/** How far into a document its headline and its opening reach. */
const OPENING = 3;

/**
 * A figure of the headline or the opening that the text gives differently further on: beside the same
 * words, of no other time, and nowhere as the opening has it.
 */
export function findDifferences(sentences: readonly Sentence[]): Finding[] {
  const all = saidIn(sentences);
  const opening = new Set(sentences.slice(0, OPENING));
  const [firsts = [], others = []] = [true, false].map((isOpening) =>
    all.filter((each) => opening.has(each.sentence) === isOpening && isPlain(each)),
  );
  const later = Map.groupBy(others, nounOf);
  const printed = Map.groupBy(all, ({ mention }) => mention.nominal.low);
  return firsts.flatMap((first) => {
    const noun = nounOf(first);
    if (noun === '' || isOneOfSeveral(first)) return [];
    const isRepeated = (printed.get(first.mention.nominal.low)?.length ?? 0) > 1;
    const other = isRepeated ? undefined : later.get(noun)?.find((each) => sharedWords(first, each) > 1);
    const finding =
      other && setAgainst('restated', first.mention, figureTerm(other.mention), 'What is printed twice');
    return finding?.verdict === 'contradicts' && isNear(finding, 2) ? [finding] : [];
  });
}

/** The word right behind a figure, or its unit: what is counted. */
function nounOf({ mention, sentence }: Said): string {
  const text = sentence.text.text;
  const unit = mention.unit !== null && TELLING.test(mention.unit) ? mention.unit : '';
  const behind = /^ ?[\p{L}-]+/u.exec(text.slice(mention.end, mention.end + 20))?.[0] ?? '';
  const [own = ''] = stemsOf(text.slice(mention.start, mention.end));
  const [next] = stemsOf(behind);
  return next ?? (unit === '' ? own : unit);
}

/** A member of a list is of its own group, and no later figure restates it. */
function isOneOfSeveral({ mention, sentence }: Said): boolean {
  return (
    mention.unit !== null &&
    sentence.mentions.some(
      (each) => each !== mention && each.kind === mention.kind && each.unit === mention.unit,
    )
  );
}

function isPlain({ mention, sentence }: Said): boolean {
  const { nominal, qualifier } = mention;
  return (
    qualifier === 'exact' && nominal.low === nominal.high && nominal.low >= 10 && !speaksOfOthers(sentence)
  );
}

const ofOthers = new WeakMap<Sentence, boolean>();

/** Asked of each figure of a sentence, which may hold hundreds. */
function speaksOfOthers(sentence: Sentence): boolean {
  const known = ofOthers.get(sentence);
  if (known !== undefined) return known;
  const isOther = OTHER_CUE.test(sentence.text.text.slice(sentence.start, sentence.end).toLowerCase());
  ofOthers.set(sentence, isOther);
  return isOther;
}

function sharedWords(a: Said, b: Said): number {
  const words = wordsAround(a);
  const own = stemsOf(`${printedAt(a.mention)} ${printedAt(b.mention)}`);
  return [...wordsAround(b)].filter((stem) => words.has(stem) && !own.has(stem)).length;
}

const around = new WeakMap<Said, ReadonlySet<string>>();

/** The words near a figure, read once: it is held against many. */
function wordsAround(said: Said): ReadonlySet<string> {
  const { mention, sentence } = said;
  const words =
    around.get(said) ??
    stemsOf(
      sentence.text.text.slice(
        Math.max(sentence.start, mention.start - 40),
        Math.min(sentence.end, mention.end + 40),
      ),
    );
  around.set(said, words);
  return words;
}

function isSame(a: Said, b: Said): boolean {
  const { nominal, unit } = a.mention;
  if (nominal.low !== b.mention.nominal.low && Math.abs(nominal.low) < 1000) return false;
  if (unit !== null && unit === b.mention.unit && TELLING.test(unit)) return true;
  return sharedWords(a, b) >= 2 || (nominal.low === b.mention.nominal.low && isSaidBefore(b));
}

/** "None of the 78 bills": what is counted was named before. */
function isSaidBefore({ mention, sentence }: Said): boolean {
  const before = sentence.text.text.slice(Math.max(sentence.start, mention.start - 20), mention.start);
  return (
    mention.nominal.low > 12 && /\d/u.test(printedAt(mention)) && DEFINITE.test(`${before.toLowerCase()}#`)
  );
}
