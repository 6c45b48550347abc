import { ExpressionFault, type Span } from './expression-fault.ts';
import { readTokens, type Operand, type Token } from './expression-tokens.ts';

export type Operator = '+' | '-' | '*' | '/' | '^';

/** An expression with its structure. A call's function and arguments aren't looked up yet. */
export type Formula =
  | { readonly kind: 'operand'; readonly token: Operand; readonly at: Span }
  | { readonly kind: 'negation'; readonly of: Formula; readonly at: Span }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
      readonly at: Span;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly nameAt: Span;
      readonly parameters: readonly Formula[];
      readonly at: Span;
    };

/** How tightly each operator binds to what stands before it, and to what stands behind. */
const BINDING: Readonly<Record<Operator, readonly [left: number, right: number]>> = {
  '+': [1, 2],
  '-': [1, 2],
  '*': [3, 4],
  '/': [3, 4],
  '^': [6, 5],
};

/**
 * Reads a check's expression: claim ids, numbers with an optional unit, `+ - * / ^` (the last binds
 * tightest and to the right), parentheses and calls. Nothing in it is ever run.
 * @throws ExpressionFault where it can't be read.
 */
export function readExpression(expression: string): Formula {
  const whole = { start: 0, end: expression.length };
  const cursor = { tokens: readTokens(expression), next: 0, whole };
  const { formula } = parseFormula(cursor, 0);
  if (cursor.next < cursor.tokens.length) throw severalFormulas(cursor);
  return formula;
}

/** How far an expression has been read. */
interface Cursor {
  readonly tokens: readonly Token[];
  next: number;
  readonly whole: Span;
}

/** A formula and all that it was typed with, the parentheses around it too. */
interface Parsed {
  readonly formula: Formula;
  readonly extent: Span;
}

/** Reads as far as operators bind more tightly than the one before: Pratt's way. */
function parseFormula(cursor: Cursor, tightness: number): Parsed {
  let left = parseOperand(cursor);
  for (;;) {
    const operator = operatorAt(cursor);
    if (operator === null || BINDING[operator][0] < tightness) return left;
    cursor.next += 1;
    left = operation(operator, left, parseFormula(cursor, BINDING[operator][1]));
  }
}

function operatorAt({ tokens, next }: Cursor): Operator | null {
  const token = tokens[next];
  return token?.kind === 'sign' && token.text in BINDING ? (token.text as Operator) : null;
}

function parseOperand(cursor: Cursor): Parsed {
  const token = cursor.tokens[cursor.next];
  cursor.next += 1;
  if (token === undefined)
    throw noOperand({ start: Math.max(0, cursor.whole.end - 1), end: cursor.whole.end });
  if (token.kind === 'word' && isSign(cursor, '(')) return parseCall(cursor, token);
  if (token.kind !== 'sign') return parsed({ kind: 'operand', token, at: spanOf(token) });
  if (token.text === '-') return negation(parseOperand(cursor));
  if (token.text !== '(') throw noOperand(token);
  const { formula } = parseFormula(cursor, 0);
  return { formula, extent: { start: token.start, end: close(cursor) } };
}

function parseCall(cursor: Cursor, name: Operand): Parsed {
  cursor.next += 1;
  const parameters: Formula[] = [];
  while (!isSign(cursor, ')') || parameters.length > 0) {
    parameters.push(parseFormula(cursor, 0).formula);
    if (!isSign(cursor, ',')) break;
    cursor.next += 1;
  }
  const at = { start: name.start, end: close(cursor) };
  return parsed({ kind: 'call', name: name.text, nameAt: spanOf(name), parameters, at });
}

function isSign({ tokens, next }: Cursor, sign: string): boolean {
  const token = tokens[next];
  return token?.kind === 'sign' && token.text === sign;
}

/** Goes past a closing parenthesis, and says where it ends. Every one that opens has been seen to close. */
function close(cursor: Cursor): number {
  const token = cursor.tokens[cursor.next];
  if (token === undefined || !isSign(cursor, ')')) throw severalFormulas(cursor);
  cursor.next += 1;
  return token.end;
}

function parsed(formula: Formula): Parsed {
  return { formula, extent: formula.at };
}

function negation({ formula, extent }: Parsed): Parsed {
  return { formula: { kind: 'negation', of: formula, at: formula.at }, extent };
}

function operation(operator: Operator, left: Parsed, right: Parsed): Parsed {
  const at = { start: left.extent.start, end: right.extent.end };
  if (operator === '^' && left.formula.kind === 'negation') {
    throw new ExpressionFault(
      'raises a negated number, which reads two ways',
      at,
      'Write 0 - (a ^ n) or (0 - a) ^ n.',
    );
  }
  return parsed({ kind: 'operation', operator, left: left.formula, right: right.formula, at });
}

function noOperand(at: Span): ExpressionFault {
  return new ExpressionFault('has no operand here', at);
}

function severalFormulas({ whole }: Cursor): ExpressionFault {
  return new ExpressionFault('is no single formula; commas stand only between a function’s operands', whole);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
