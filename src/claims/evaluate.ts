import * as values from './expression-value.ts';
import type { Value } from './expression-value.ts';
import { ExpressionFault, type Span } from './expression-fault.ts';
import type { Operator } from './expression.ts';
import type { Term } from './terms.ts';

/**
 * What a formula comes to, on the figures as printed and on all that they leave open. A claim that
 * stands twice counts as two independent figures: the result is never too narrow, at times too wide.
 * @throws ExpressionFault where units don't fit or no value exists.
 */
export function evaluate(term: Term): Value {
  switch (term.kind) {
    case 'part':
      return values.valueOfPart(term.part);
    case 'number':
      return values.valueOfNumber(term.value, term.unit);
    case 'negation':
      return values.negateValue(evaluate(term.of));
    case 'operation':
      return OPERATIONS[term.operator](evaluate(term.left), evaluate(term.right), term.at);
    case 'call':
      return evaluateCall(term);
  }
}

type Operation = (a: Value, b: Value, at: Span) => Value;

const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  '+': values.addValues,
  '-': values.subtractValues,
  '*': values.multiplyValues,
  '/': values.divideValues,
  '^': values.raiseValue,
};

function evaluateCall({ name, terms, at }: Extract<Term, { kind: 'call' }>): Value {
  const [first, second, ...rest] = terms.map(evaluate) as [Value, Value, ...Value[]];
  switch (name) {
    case 'share':
      return values.inFractions(values.ratioOf(first, second, at), '%');
    case 'change':
      return values.inFractions(relativeChange(first, second, at), '%');
    case 'min':
    case 'max':
      return [second, ...rest].reduce((a, b) => values.selectValue(a, b, at, name), first);
  }
}

/** after ÷ before - 1, in which `before` stands once: (after - before) ÷ before would be too wide. */
function relativeChange(before: Value, after: Value, at: Span): Value {
  if (before.outer.low < 0) {
    throw new ExpressionFault('measures a change from a figure that may be negative', at);
  }
  const one = values.valueOfNumber(1, null);
  return values.subtractValues(values.ratioOf(after, before, at), one, at);
}
