import { labelOf } from '../../discourse/list-grid.ts';
import { isPresent, isStrictlyAlike, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { wordsOf } from '../../linking/words.ts';
import { SUMMARY_MEMBER } from '../../words/list-patterns.ts';
import { isTotalLabel } from '../../words/line-labels.ts';
import { rankedIn, type Ranked } from './chain.ts';
import { PLACES } from './places.ts';
import { isApart } from './ranking.ts';

/** How many sentences back its rivals are named. */
const BACK = 4;
/** A rival that is so many times as much is the whole of them. */
const FARTHEST = 12;

/**
 * A place among those that the sentences of a paragraph name one by one: "Alder had 18,060. The Union’s 14,280 were good
 * for second place. The Greens, second with 5,460".
 */
export function findRanksInParagraph(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    rankedIn(said).flatMap((ranked) => {
      if (ranked.place === 'bottom' || ranked.place === 'top') return [];
      const rivals = discourse
        .slice(Math.max(0, at - BACK), at)
        .flatMap((others) => others.filter((each) => isRival(each, ranked.said)));
      return tell(ranked, rivals);
    }),
  );
}

/** An amount of the same paragraph that is said of another, by its name. */
function isRival(each: Said, { mention: own }: Said): boolean {
  const { mention } = each;
  const isSame = mention.text === own.text && mention.kind === own.kind && isStrictlyAlike(mention, own);
  if (!isSame || !isPresent(each) || mention.qualifier !== 'exact') return false;
  const label = labelOf(each);
  const isName = /(?:^|\s)\p{Lu}\p{Ll}|\p{Script=Han}{2}/u.test(label) && wordsOf(label).length > 0;
  return isName && !SUMMARY_MEMBER.test(label) && !isTotalLabel(label);
}

function tell({ said: { mention: own }, place, word }: Ranked, rivals: readonly Said[]): Finding[] {
  const more = rivals.filter(
    ({ mention }) =>
      isApart(mention, own) &&
      mention.nominal.low > own.nominal.low &&
      mention.nominal.low < FARTHEST * own.nominal.low,
  );
  const printed = [own, ...more.map(({ mention }) => mention)].map((each) => printedAt(each).trim());
  if (more.length <= PLACES[place]) return [];
  return [
    {
      kind: 'rank',
      verdict: 'contradicts',
      says: `“${printedAt(word)}” is said of ${printed[0] ?? ''}, behind ${printed.slice(1).join(' and ')}.`,
      working: printed.join(' < '),
      claim: word,
      uses: [own, ...more.map(({ mention }) => mention)],
    },
  ];
}
