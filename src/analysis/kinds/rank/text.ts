import type { Finding } from '../../finding.ts';
import { printedAt, type Use } from '../../figure.ts';
import { alike } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import { matchShape, type Sentence } from '../../text/shape.ts';
import { FIRST_OF_TWO, LESS_OF_TWO } from '../../words/rank-patterns.ts';

/** Two amounts that a sentence puts in order: "Spain came first with 12, ahead of France with 15". */
export function findRanksInText(sentence: Sentence): Finding[] {
  return [...hold(FIRST_OF_TWO, sentence, true), ...hold(LESS_OF_TWO, sentence, false)];
}

function hold(patterns: readonly RegExp[], sentence: Sentence, isFirst: boolean): Finding[] {
  return patterns.flatMap((pattern) =>
    matchShape(pattern, sentence).flatMap(({ figures, words, index }): Finding[] => {
      const { a, b } = figures;
      if (!a || !b || !areExact(a, b)) return [];
      if (a.outer.high >= b.outer.low && b.outer.high >= a.outer.low) return [];
      const holds = a.nominal.low > b.nominal.low === isFirst;
      const claim = placeOf(sentence, words.last ?? words.word ?? '', index);
      const [first, second] = [printedAt(a).trim(), printedAt(b).trim()];
      const says = `“${printedAt(claim)}” is said of ${first} and ${second}${holds ? '' : ', and can’t be'}.`;
      const working = `${first} ${a.nominal.low > b.nominal.low ? '>' : '<'} ${second}`;
      return [
        { kind: 'rank', verdict: holds ? 'agrees' : 'contradicts', says, working, claim, uses: [a, b] },
      ];
    }),
  );
}

function areExact(a: Mention, b: Mention): boolean {
  // "Two exceeded 25,400 hectares" counts, and measures.
  const areWritten = [a, b].every((each) => /\d/u.test(printedAt(each))) || a.unit === b.unit;
  return a.kind === b.kind && alike(a, b) && areWritten && a.qualifier === 'exact' && b.qualifier === 'exact';
}

function placeOf({ text, start, end }: Sentence, word: string, index: number): Use {
  const at =
    start +
    Math.max(
      0,
      text.text
        .slice(start, end)
        .toLowerCase()
        .indexOf(word, Math.max(0, index - 4)),
    );
  return { text, start: at, end: at + Math.max(1, word.length) };
}
