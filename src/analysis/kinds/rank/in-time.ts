import { textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { printedAt, type Use } from '../../figure.ts';
import { alike } from '../../text/alike.ts';
import { IN_TIME } from '../../words/rank-in-time.ts';

/** "The highest for four years; in 2021 it had been 7.9 million": a record against the years beside it. */
export function findRecords(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const sentence = said[0]?.sentence;
    const match = sentence && IN_TIME.exec(textBetween(sentence, sentence.start, sentence.end).toLowerCase());
    if (!sentence || !match) return [];
    const start = sentence.start + match.index;
    const word = match.groups?.high ?? match.groups?.low ?? '';
    const claim: Use = { text: sentence.text, start, end: start + word.length };
    const own = subjectOf(start, said, discourse[at - 1] ?? []);
    const isHigh = match.groups?.high !== undefined;
    const others = [...said, ...(discourse[at + 1] ?? [])].filter(
      (each) => own && isOfYear(each) && isRival(each, own),
    );
    return own ? others.flatMap((rival) => tell(claim, own, rival, isHigh)).slice(0, 1) : [];
  });
}

/** What is called a record: the last amount before the word that isn't of another year, here or a sentence before. */
function subjectOf(start: number, said: readonly Said[], previous: readonly Said[]): Said | null {
  const isAmount = (each: Said): boolean =>
    (each.mention.kind === 'N' || each.mention.kind === 'P') &&
    each.role !== 'change' &&
    each.role !== 'before';
  const own = said.filter((each) => isAmount(each) && each.mention.end <= start && !isOfYear(each));
  return own.at(-1) ?? previous.find(isAmount) ?? null;
}

/** "In 2021 it had been 7.9", "141,900 in 2020", 「2021 年為 7.9」. */
function isOfYear({ mention, context: { behind }, sentence }: Said): boolean {
  const lead = textBetween(sentence, mention.start - 40, mention.start);
  return (
    /(?:in|for|of) (?:19|20)\d\d[^.;,]{0,30}$|(?:19|20)\d\d ?年[^。；，]{0,8}$/u.test(lead) ||
    /^[^.;,\ue000-\ue003]{0,24} in \ue004/u.test(behind)
  );
}

function isRival({ mention }: Said, { mention: own }: Said): boolean {
  const factor = mention.nominal.low / own.nominal.low;
  return mention !== own && mention.kind === own.kind && alike(mention, own) && factor > 0.5 && factor < 2;
}

function tell(claim: Use, { mention: own }: Said, { mention: rival }: Said, isHigh: boolean): Finding[] {
  const isBeaten = isHigh ? rival.outer.low > own.outer.high : rival.outer.high < own.outer.low;
  if (!isBeaten) return [];
  const [printed, other] = [printedAt(own).trim(), printedAt(rival).trim()];
  const says = `“${printedAt(claim)}” is said of ${printed}, beside ${other}.`;
  return [
    {
      kind: 'rank',
      verdict: 'contradicts',
      says,
      working: `${printed} ${isHigh ? '<' : '>'} ${other}`,
      claim,
      uses: [own, rival],
    },
  ];
}
