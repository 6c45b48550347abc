import jsep, { type CoreExpression, type Expression } from 'jsep';
import { balance, pairParentheses, type Parenthesis } from './parentheses.ts';
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
  const tokens = readTokens(expression);
  const operands = tokens.filter((token) => token.kind !== 'sign');
  const tree = parse(mask(expression, operands), expression);
  const whole = { start: 0, end: expression.length };
  return toFormula(tree, { operands, whole, parentheses: pairParentheses(tokens) });
}

/** What the parser's tree leaves out. */
interface Typed {
  readonly operands: readonly Operand[];
  readonly whole: Span;
  readonly parentheses: readonly Parenthesis[];
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

function toFormula(parsed: Expression, typed: Typed): Formula {
  const inner = (child: Expression): Formula => toFormula(child, typed);
  const node = parsed as CoreExpression;
  switch (node.type) {
    case 'Identifier':
      return toOperand(node.name, typed.operands);
    case 'UnaryExpression':
      return negation(inner(node.argument));
    case 'BinaryExpression':
      return operation(node.operator as Operator, inner(node.left), inner(node.right), typed);
    case 'CallExpression':
      return call(inner(node.callee), node.arguments.map(inner), typed);
    default:
      throw new ExpressionFault(
        'is no single formula; commas stand only between a function’s operands',
        typed.whole,
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

function operation(operator: Operator, left: Formula, right: Formula, { parentheses }: Typed): Formula {
  const at = balance({ start: left.at.start, end: right.at.end }, parentheses);
  if (operator === '^' && left.kind === 'negation') {
    throw new ExpressionFault(
      'raises a negated number, which reads two ways',
      at,
      'Write 0 - (a ^ n) or (0 - a) ^ n.',
    );
  }
  return { kind: 'operation', operator, left, right, at };
}

function call(callee: Formula, parameters: readonly Formula[], { parentheses }: Typed): Formula {
  if (callee.kind !== 'operand' || callee.token.kind !== 'word') {
    throw new ExpressionFault('is no function', callee.at);
  }
  const { text: name, start, end } = callee.token;
  const open = Math.min(...parentheses.map((each) => each.open).filter((each) => each >= end));
  const at = balance({ start, end: open + 1 }, parentheses);
  return { kind: 'call', name, nameAt: callee.at, parameters, at };
}
