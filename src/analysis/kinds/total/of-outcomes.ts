import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { numberOf } from '../../figure.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { sumOf } from '../../formula.ts';
import { OUTCOMES } from '../../words/outcome-words.ts';

/** A slip seldom makes more of it. */
const REACH = 1.25;

/** What all outcomes come to: "they won 20 of their 38 matches, drew 8 and lost 10", 「58 人出席，贊成 33 票、反對 24 票、棄權 1 票」. */
export function findSumsOfOutcomes(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) =>
    OUTCOMES.flatMap((outcomes) => {
      const found = outcomes.map((outcome) =>
        said.filter((each) => isCounted(each) && outcome.test(wordsOf(each, said))),
      );
      const parts = found.flatMap(([only, ...more]) => (only && more.length === 0 ? [only] : []));
      return parts.length === outcomes.length && new Set(parts).size === parts.length
        ? hold(parts, said)
        : [];
    }),
  );
}

function isCounted({ mention }: Said): boolean {
  return mention.kind === 'N' && numberOf(mention) !== null && Number.isInteger(mention.nominal.low);
}

/** The words of an amount: in Chinese beside it, in English those since the last one, or right behind. */
function wordsOf({ mention, sentence }: Said, said: readonly Said[]): string {
  const last = said.findLast((each) => each.mention.end <= mention.start)?.mention.end ?? sentence.start;
  const next = said.find((each) => each.mention.start >= mention.end)?.mention.start ?? sentence.end;
  const before = textBetween(sentence, Math.max(last, mention.start - 24), mention.start);
  const behind = textBetween(sentence, mention.end, Math.min(next, mention.end + 16));
  const own = before.split(/[,，、；;]/u).at(-1) ?? '';
  const [nextWords = ''] = behind.split(/[,，、；;。.]| and /u);
  const inside = textBetween(sentence, mention.start, mention.end);
  return `${own} ${inside} ${nextWords.startsWith(' of ') ? '' : nextWords}`.toLowerCase();
}

/** The sum against the one larger amount before the last outcome. */
function hold(parts: readonly Said[], said: readonly Said[]): Finding[] {
  const last = parts.toSorted((a, b) => a.mention.start - b.mention.start).at(-1);
  const most = Math.max(...parts.map(({ mention }) => mention.nominal.low));
  const wholes = said.filter(
    (each) =>
      !parts.includes(each) &&
      isCounted(each) &&
      isPresent(each) &&
      each.mention.nominal.low > most &&
      each.mention.start < (last?.mention.start ?? 0),
  );
  const sums = wholes.flatMap(
    (whole) =>
      setAgainst(
        'total',
        whole.mention,
        sumOf(parts.map(({ mention }) => mention)),
        'The sum of the outcomes',
      ) ?? [],
  );
  const good = sums.find(({ verdict }) => verdict === 'agrees');
  if (good) return [good];
  const near = sums.filter((each) => isNear(each, REACH));
  return near.length === 1 ? near : [];
}
