import { clauseBefore } from '../discourse/said.ts';
import { printedAt } from '../figure.ts';
import { figuresUsed } from '../formula.ts';
import { HALF_OF_NAME, MEAN_OF, SEVERAL_RATES } from '../words/doubt-cues.ts';
import { EACH_BEHIND } from '../words/each-cues.ts';
import type { Doubt, Placed } from './placed.ts';

/** What makes a contradiction doubtful since its figures measure different things, one condition each. */
export const MEASURE_DOUBTS: readonly Doubt[] = [isOfMean, isDividedAgain, isOneOfRates, isName];

/** "The average price was 47.4. The plain mean of the four is 47.1": a mean of its own restates nothing. */
function isOfMean({ finding: { kind, uses }, claim }: Placed): boolean {
  return (
    kind === 'restated' &&
    uses.some(({ text, start }) =>
      MEAN_OF.test(text.text.slice(Math.max(0, start - REACH), start).toLowerCase()),
    ) &&
    !MEAN_OF.test(clauseBefore(claim))
  );
}

/** So far before a figure stand the words that say what it is. */
const REACH = 40;

/** "The two winners received 12,000 each, the runners-up 8,000 each": what each has isn't shared out again. */
function isDividedAgain({ finding: { kind, formula } }: Placed): boolean {
  if (kind !== 'ratio' || formula?.kind !== 'quotient') return false;
  return figuresUsed(formula.of[0]).some(({ text, end }) =>
    EACH_BEHIND.test(text.text.slice(end, end + REACH).toLowerCase()),
  );
}

/** "Among the seven regions, rates ranged from 3.1 percent to 8.9 percent": none is a share of the seven. */
function isOneOfRates({ finding: { kind }, claim }: Placed): boolean {
  return kind === 'granularity' && SEVERAL_RATES.test(clauseBefore(claim));
}

/** "In the half marathon": a part of a name is no multiple. */
function isName({ finding: { kind }, claim: { mention, context } }: Placed): boolean {
  return kind === 'ratio' && /^half$/iu.test(printedAt(mention).trim()) && HALF_OF_NAME.test(context.behind);
}
