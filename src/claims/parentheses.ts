import type { Span } from './expression-tokens.ts';

/** Where a parenthesis opens, and where it closes again. */
export interface Parenthesis {
  readonly open: number;
  readonly close: number;
}

/** The parentheses of an expression, of the signs in it. Each has been seen to close. */
export function pairParentheses(
  tokens: readonly { readonly kind: string; readonly text: string; readonly start: number }[],
): Parenthesis[] {
  const opened: number[] = [];
  return tokens.flatMap(({ kind, text, start }): Parenthesis[] => {
    if (kind === 'sign' && text === '(') opened.push(start);
    if (kind !== 'sign' || text !== ')') return [];
    return [{ open: opened.pop() ?? start, close: start }];
  });
}

/** The smallest span around another in which every parenthesis opens and closes. */
export function balance(span: Span, parentheses: readonly Parenthesis[]): Span {
  const holds = (at: number): boolean => at >= span.start && at < span.end;
  const cut = parentheses.find(({ open, close }) => holds(open) !== holds(close));
  if (!cut) return span;
  const start = Math.min(span.start, cut.open);
  return balance({ start, end: Math.max(span.end, cut.close + 1) }, parentheses);
}
