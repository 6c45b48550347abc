import { isPresent, textBetween, type Discourse } from '../../discourse/said.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm, numberTerm } from '../../formula.ts';
import { ALL_TOGETHER } from '../../words/all-together-cues.ts';
import { smallNumber } from '../../words/small-number.ts';

/** Shares that a text says come to all: 「歐洲 46%、亞洲 33%、美洲 31%，三地合計就是全部」, "the three make up the whole". */
export function findSharesTogether(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const sentence = (said[0] ?? discourse[at - 1]?.[0])?.sentence;
    const own = said[0]
      ? textBetween(said[0].sentence, said[0].sentence.start, said[0].sentence.end).toLowerCase()
      : '';
    const behind = sentence
      ? sentence.text.text.slice(
          said.at(-1)?.sentence.end ?? sentence.end,
          (said.at(-1)?.sentence.end ?? sentence.end) + 60,
        )
      : '';
    const match = ALL_TOGETHER.exec(own) ?? ALL_TOGETHER.exec(behind.toLowerCase());
    const count = smallNumber(match?.groups?.count ?? '');
    if (count < 2) return [];
    const shares = [...(discourse[at - 1] ?? []), ...said]
      .filter((each) => each.mention.kind === 'P' && isPresent(each))
      .slice(-count);
    const last = shares.at(-1);
    if (!last || shares.length < count) return [];
    const others = shares.slice(0, -1).map(({ mention }) => figureTerm(mention));
    const finding = setAgainst(
      'share',
      last.mention,
      differenceOf(numberTerm(100, '%'), ...others),
      'What the other shares leave of the whole',
    );
    return finding ? [{ ...finding, isForced: true }] : [];
  });
}
