import { setAgainst, type Finding } from '../../finding.ts';
import { namesBase } from '../../forced/share-base.ts';
import { printedAt } from '../../figure.ts';
import { figureTerm } from '../../formula.ts';
import { matchShape, shapePattern, type Sentence } from '../../text/shape.ts';

/** "Two in five firms (33 %)", "a third of them, or 45 %". */
const TWICE = [
  '{worded:P}[^;.,()\\ue000-\\ue003]{0,40}\\((?:about |nearly |only |exactly )*{printed:P}\\)',
  '{worded:P}(?: of (?:them|these|those|the total|all|it))?, or {printed:P}',
  '{worded:P}[^；。，\\ue000-\\ue003]{0,10}[（(]{printed:P}[）)]',
].map((source) => shapePattern(source));

/** A share that is said in words and printed beside them. */
export function findWordedShares(sentence: Sentence): Finding[] {
  return TWICE.flatMap((pattern) => matchShape(pattern, sentence)).flatMap(
    ({ figures: { worded, printed } }) => {
      // "53% (49%)" is of two years.
      if (!worded || !printed || /\d/u.test(printedAt(worded))) return [];
      // "One in five of them, or 11% of all" is of two wholes.
      if (namesBase(printed)) return [];
      return setAgainst('restated', printed, figureTerm(worded), 'What is said in words') ?? [];
    },
  );
}
