import { ExpressionFault, type Span } from './expression-fault.ts';
import { MONEY, NUMBER, readTypedNumber, SPACE } from './typed-number.ts';

/** What an expression is made of, before it has a structure. Offsets are into the expression. */

/** A word: the id of a claim, the name of a function, or `table/field`. */
export interface WordToken extends Span {
  readonly kind: 'word';
  readonly text: string;
}

/** A number as written, with its unit: 4, 100%, 12 months, 2,300 riders, $250 million. */
export interface NumberToken extends Span {
  readonly kind: 'number';
  readonly text: string;
  readonly value: number;
  /** Canonical, as in a quantity. */
  readonly unit: string | null;
}

/** The name of a figure's part, in quotation marks: "closed". */
export interface NameToken extends Span {
  readonly kind: 'name';
  readonly text: string;
}

interface SignToken extends Span {
  readonly kind: 'sign';
  readonly text: string;
}

/** What stands between operators. */
export type Operand = WordToken | NumberToken | NameToken;
export type Token = Operand | SignToken;

const MOST_TOKENS = 500;
const DEEPEST_NESTING = 50;

const TOKEN = new RegExp(
  String.raw`(?<space>${SPACE}+)|${MONEY}|(?<word>[A-Za-z]+(?:[-/][A-Za-z]+)*)|${NUMBER}|"(?<name>[^"]*)"|(?<sign>[-+*/^(),])`,
  'uy',
);

/**
 * Cuts an expression into operands and signs. An id is the longest run of words joined by single
 * hyphens or slashes, so that an operator between ids needs spaces around it.
 * @throws ExpressionFault at what has no meaning, and at an expression that is too long or deep.
 */
export function readTokens(expression: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < expression.length;) {
    const { token, end } = readToken(expression, at);
    if (token) tokens.push(token);
    at = end;
  }
  refuseExcess(tokens, expression);
  refuseUnpaired(tokens);
  refuseDoubtfulCommas(tokens, expression);
  refuseNeighbours(tokens);
  return tokens;
}

function readToken(expression: string, at: number): { token: Token | null; end: number } {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(expression);
  if (!match?.groups) throw meaningless(expression, at);
  const end = TOKEN.lastIndex;
  return { token: toToken(match.groups, match[0], { start: at, end }), end };
}

function toToken(groups: Record<string, string | undefined>, text: string, at: Span): Token | null {
  const { space, word, number, money, name } = groups;
  if (space !== undefined) return null;
  if (word !== undefined) return { kind: 'word', text, ...at };
  if (name !== undefined) return { kind: 'name', text: name, ...at };
  if (number === undefined && money === undefined) return { kind: 'sign', text, ...at };
  const typed = readTypedNumber(groups);
  if (!typed) throw new ExpressionFault('is no one amount', at, MONEY_HINT);
  if (!Number.isFinite(typed.value)) throw new ExpressionFault('is too large to reckon with', at);
  return { kind: 'number', text, ...typed, ...at };
}

const MONEY_HINT = 'Write an amount as $250 million, or as 250000000 USD.';
const LIKELY_MEANT: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-', '–': '-' };

function meaningless(expression: string, start: number): ExpressionFault {
  const character = String.fromCodePoint(expression.codePointAt(start) ?? 0);
  const meant = /\s/u.test(character) ? 'an ordinary space' : LIKELY_MEANT[character];
  const hint = /\p{Sc}/u.test(character)
    ? MONEY_HINT
    : 'A formula has claim ids, numbers, + - * / ^, parentheses and functions.';
  return new ExpressionFault(
    character === '"'
      ? 'opens a quotation that nothing closes'
      : `${nameCharacter(character)} means nothing in a formula`,
    { start, end: start + character.length },
    meant ? `Write ${meant} instead.` : hint,
  );
}

/** A character between quotation marks, or by its number where nobody could see it there. */
function nameCharacter(character: string): string {
  if (!/[\s\p{C}\p{M}]/u.test(character)) return `“${character}”`;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `the character U+${code.padStart(4, '0')}`;
}

function refuseExcess(tokens: readonly Token[], expression: string): void {
  const whole = { start: 0, end: expression.length };
  if (tokens.length === 0) throw new ExpressionFault('is empty; write a formula', whole);
  if (tokens.length > MOST_TOKENS) throw new ExpressionFault('is too long to be read', whole);
}

function refuseUnpaired(tokens: readonly Token[]): void {
  const opened: Token[] = [];
  for (const token of tokens.filter(({ kind }) => kind === 'sign')) {
    if (token.text === '(') opened.push(token);
    if (token.text === ')' && !opened.pop()) {
      throw new ExpressionFault('closes a parenthesis that nothing opens', token);
    }
    if (opened.length > DEEPEST_NESTING) {
      throw new ExpressionFault('has too many parentheses inside each other', token);
    }
  }
  const last = opened.at(-1);
  if (last) throw new ExpressionFault('opens a parenthesis that nothing closes', last);
}

/** A comma between digits groups them outside a call, and stands between two operands inside one. */
function refuseDoubtfulCommas(tokens: readonly Token[], expression: string): void {
  const calls: boolean[] = [];
  tokens.forEach((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.text === '(') calls.push(before?.kind === 'word');
    if (token.text === ')') calls.pop();
    const inCall = calls.at(-1) === true;
    if (inCall && token.kind === 'number' && token.text.includes(',')) throw oneOrSeveral(token);
    if (inCall || token.text !== ',' || before?.kind !== 'number' || after?.kind !== 'number') return;
    throw ungrouped(expression, { start: before.start, end: after.end });
  });
}

function oneOrSeveral(number: NumberToken): ExpressionFault {
  const [one, several] = [number.text.replaceAll(',', ''), number.text.replaceAll(',', ', ')];
  return new ExpressionFault(
    'may be one number or several operands',
    number,
    `Write ${one} for one, ${several} for several.`,
  );
}

function ungrouped(expression: string, at: Span): ExpressionFault {
  const typed = expression.slice(at.start, at.end);
  const whole = typed.replace(/,\s*/g, '');
  // Much of the world writes 2,5 for 2.5.
  const decimal = /^\d+,\d{1,2}(?!\d)/.test(typed) ? `, or ${typed.replace(',', '.')} for decimals` : '';
  const hint = `Write ${whole}${decimal}.`;
  return new ExpressionFault('is no number: its commas don’t stand before three digits each', at, hint);
}

/** Two operands with no operator between them; only a function may stand before a parenthesis. */
function refuseNeighbours(tokens: readonly Token[]): void {
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (!before || !endsOperand(before) || !startsOperand(token)) return;
    if (before.kind === 'word' && token.text === '(') return;
    throw new ExpressionFault('has no operator before it', token);
  });
}

function endsOperand(token: Token): boolean {
  return token.kind !== 'sign' || token.text === ')';
}

function startsOperand(token: Token): boolean {
  return token.kind !== 'sign' || token.text === '(';
}
