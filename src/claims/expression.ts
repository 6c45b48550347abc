import jsep, { type CoreExpression, type Expression } from 'jsep';
import { ExpressionFault, readTokens, type Operand, type Span } from './expression-tokens.ts';

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

// The parser knows JavaScript; it is left with what a formula has.
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
jsep.addBinaryOp('+', 1);
jsep.addBinaryOp('-', 1);
jsep.addBinaryOp('*', 2);
jsep.addBinaryOp('/', 2);
jsep.addBinaryOp('^', 3, true);
jsep.addUnaryOp('-');

/**
 * Reads a check's expression: claim ids, numbers with an optional unit, `+ - * / ^` (the last binds
 * tightest and to the right), parentheses and calls. Nothing in it is ever run.
 * @throws ExpressionFault where it can't be read.
 */
export function readExpression(expression: string): Formula {
  const operands = readTokens(expression).filter((token) => token.kind !== 'sign');
  const tree = parse(mask(expression, operands), expression);
  return toFormula(tree, operands, { start: 0, end: expression.length });
}

const FIRST_MASK = 0xe000;

/** Stands a name of equal length for each operand, so that the parser sees neither - nor / in ids. */
function mask(expression: string, operands: readonly Operand[]): string {
  let masked = '';
  operands.forEach((token, index) => {
    masked += expression.slice(masked.length, token.start);
    masked += String.fromCharCode(FIRST_MASK + index).padEnd(token.end - token.start, '_');
  });
  return masked + expression.slice(masked.length);
}

function parse(masked: string, expression: string): Expression {
  try {
    return jsep(masked);
  } catch (error) {
    throw syntaxFault(error, expression);
  }
}

function syntaxFault(error: unknown, expression: string): ExpressionFault {
  const index = (error as { index?: number }).index ?? 0;
  const start = Math.min(index, Math.max(0, expression.length - 1));
  return new ExpressionFault('has no operand here', { start, end: start + 1 });
}

function toFormula(parsed: Expression, operands: readonly Operand[], whole: Span): Formula {
  const inner = (child: Expression): Formula => toFormula(child, operands, whole);
  const node = parsed as CoreExpression;
  switch (node.type) {
    case 'Identifier':
      return toOperand(node.name, operands);
    case 'UnaryExpression':
      return negation(inner(node.argument));
    case 'BinaryExpression':
      return operation(node.operator as Operator, inner(node.left), inner(node.right));
    case 'CallExpression':
      return call(inner(node.callee), node.arguments.map(inner));
    default:
      throw new ExpressionFault(
        'is no single formula; commas stand only between a function’s operands',
        whole,
      );
  }
}

function toOperand(name: string, operands: readonly Operand[]): Formula {
  const token = operands[name.charCodeAt(0) - FIRST_MASK];
  if (!token) throw new TypeError('the parser made an operand of its own');
  return { kind: 'operand', token, at: { start: token.start, end: token.end } };
}

function negation(of: Formula): Formula {
  return { kind: 'negation', of, at: of.at };
}

function operation(operator: Operator, left: Formula, right: Formula): Formula {
  const at = { start: left.at.start, end: right.at.end };
  if (operator === '^' && left.kind === 'negation') {
    throw new ExpressionFault(
      'raises a negated number, which reads two ways',
      at,
      'Write 0 - (a ^ n) or (0 - a) ^ n.',
    );
  }
  return { kind: 'operation', operator, left, right, at };
}

function call(callee: Formula, parameters: readonly Formula[]): Formula {
  if (callee.kind !== 'operand' || callee.token.kind !== 'word') {
    throw new ExpressionFault('is no function', callee.at);
  }
  const end = parameters.at(-1)?.at.end ?? callee.at.end;
  return {
    kind: 'call',
    name: callee.token.text,
    nameAt: callee.at,
    parameters,
    at: { start: callee.at.start, end },
  };
}
