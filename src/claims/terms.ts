import type { Part } from '../figures/quantity.ts';
import { listFew } from '../problems/nearest.ts';
import { figureOf, tableOf, type Scope, type ClaimWithFigure } from './scope.ts';
import { cellClaimId, type Claim } from './claim.ts';
import { ExpressionFault, type Span } from './expression-fault.ts';
import type { Operand } from './expression-tokens.ts';
import type { Formula, Operator } from './expression.ts';

/** A formula whose names are looked up, and whose sums are spelled out. */
export type Term =
  | { readonly kind: 'part'; readonly claim: Claim; readonly part: Part; readonly at: Span }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string | null; readonly at: Span }
  | { readonly kind: 'negation'; readonly of: Term; readonly at: Span }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Term;
      readonly right: Term;
      readonly at: Span;
    }
  | {
      readonly kind: 'call';
      readonly name: 'share' | 'change' | 'min' | 'max';
      readonly terms: readonly [Term, Term, ...Term[]];
      readonly at: Span;
    };

type Call = Extract<Formula, { kind: 'call' }>;
type PartTerm = Extract<Term, { kind: 'part' }>;

/**
 * Looks up the names in a formula.
 * @throws ExpressionFault at a name that stands for nothing, or for nothing to calculate with.
 */
export function resolve(formula: Formula, scope: Scope): Term {
  switch (formula.kind) {
    case 'operand':
      return resolveOperand(formula.token, scope);
    case 'negation':
      return { ...formula, of: resolve(formula.of, scope) };
    case 'operation':
      return { ...formula, left: resolve(formula.left, scope), right: resolve(formula.right, scope) };
    case 'call':
      return resolveCall(formula, scope);
  }
}

/** The printed figures that a formula uses, in its order, each as often as it stands there. */
export function partsUsed(term: Term): { claim: Claim; part: Part }[] {
  switch (term.kind) {
    case 'part':
      return [{ claim: term.claim, part: term.part }];
    case 'number':
      return [];
    case 'negation':
      return partsUsed(term.of);
    case 'operation':
      return [...partsUsed(term.left), ...partsUsed(term.right)];
    case 'call':
      return term.terms.flatMap(partsUsed);
  }
}

function resolveOperand(token: Operand, scope: Scope): Term {
  const at = { start: token.start, end: token.end };
  if (token.kind === 'word') return onlyPart(figureOf(token.text, at, scope), at);
  if (token.kind === 'name') {
    throw new ExpressionFault('is the name of a part, which stands only in part(claim, "name")', at);
  }
  return { kind: 'number', value: token.value, unit: token.unit, at };
}

function resolveCall(call: Call, scope: Scope): Term {
  switch (call.name) {
    case 'sum':
      return resolveSum(call, scope);
    case 'part':
      return resolvePart(call, scope);
    case 'share':
    case 'change':
    case 'min':
    case 'max': {
      const [first, second, ...rest] = call.parameters.map((parameter) => resolve(parameter, scope));
      const tooMany = rest.length > 0 && (call.name === 'share' || call.name === 'change');
      if (!first || !second || tooMany) throw wrongUse(call);
      return { kind: 'call', name: call.name, terms: [first, second, ...rest], at: call.at };
    }
    default:
      throw new ExpressionFault(
        `“${call.name}” is no function`,
        call.nameAt,
        `The functions are ${Object.values(USES).join(', ')}.`,
      );
  }
}

const USES = {
  sum: 'sum(table/field)',
  part: 'part(claim, "name")',
  share: 'share(part, whole)',
  change: 'change(before, after)',
  min: 'min(a, b)',
  max: 'max(a, b)',
} as const;

function wrongUse(call: Call): ExpressionFault {
  const use = USES[call.name as keyof typeof USES];
  return new ExpressionFault(`“${call.name}” has the wrong operands`, call.at, `Write ${use}.`);
}

function onlyPart({ claim, figure }: ClaimWithFigure, at: Span): PartTerm {
  if (figure.parts.length === 1) return { kind: 'part', claim, part: figure.parts[0], at };
  const hint = `Name one: part(${claim.id}, "${figure.parts[0].of ?? '…'}").`;
  throw new ExpressionFault(`the figure of “${claim.id}” has several parts: ${figure.printed}`, at, hint);
}

function resolvePart(call: Call, scope: Scope): Term {
  const [of, name] = call.parameters;
  if (of?.kind !== 'operand' || of.token.kind !== 'word') throw wrongUse(call);
  if (name?.kind !== 'operand' || name.token.kind !== 'name') throw wrongUse(call);
  if (call.parameters.length > 2) throw wrongUse(call);
  const { claim, figure } = figureOf(of.token.text, of.at, scope);
  const wanted = name.token.text;
  const part = figure.parts.find((candidate) => candidate.of === wanted);
  if (part) return { kind: 'part', claim, part, at: call.at };
  const named = figure.parts.flatMap((candidate) => candidate.of ?? []);
  const hint =
    named.length > 0
      ? `Its parts are ${listFew(named.map((known) => `"${known}"`))}.`
      : 'It has no named parts.';
  throw new ExpressionFault(`“${figure.printed}” has no part “${wanted}”`, name.at, hint);
}

/** Figures of one formula: each is shown in it. */
export const MOST_FIGURES = 500;

/** Halves first, so that no sum is as deep as its table is long. */
function addUp(terms: readonly Term[], at: Span): Term {
  const [first, ...rest] = terms;
  if (first !== undefined && rest.length === 0) return first;
  const middle = Math.ceil(terms.length / 2);
  const [left, right] = [addUp(terms.slice(0, middle), at), addUp(terms.slice(middle), at)];
  return { kind: 'operation', operator: '+', left, right, at };
}

function resolveSum(call: Call, scope: Scope): Term {
  const [of] = call.parameters;
  if (call.parameters.length !== 1 || of?.kind !== 'operand' || of.token.kind !== 'word')
    throw wrongUse(call);
  const table = tableOf(of.token.text, of.at, scope);
  const field = of.token.text.slice(table.name.length + 1);
  if (table.rows.length > MOST_FIGURES) {
    const message = `“${of.token.text}” has ${table.rows.length} cells; a formula shows all its figures, and no more than ${MOST_FIGURES}`;
    throw new ExpressionFault(message, of.at);
  }
  const terms = table.rows.map((row): Term => {
    const id = cellClaimId(table.name, row.id, field);
    if (row.cells.get(field)?.kind !== 'empty') return onlyPart(figureOf(id, of.at, scope), call.at);
    throw new ExpressionFault(`“${id}” is empty, so the column has no sum`, of.at);
  });
  return addUp(terms, call.at);
}
