import { isCurrency } from '../figures/currency.ts';
import { writeDay } from '../figures/days.ts';
import { numberFormat, writeInNotation } from '../figures/notation.ts';
import type { Part } from '../figures/quantity.ts';
import type { Operator } from './expression.ts';
import type { Piece } from './piece.ts';
import type { Term } from './terms.ts';
import { DATE } from './units-of-expression.ts';

/**
 * The formula in the printed figures, "(~85,000 + ~120,000) ÷ ~510,000", each a piece of its claim; null where it
 * only repeats one. It is in no language: figures stand in digits, units only as signs, bounds as > and ≥,
 * "about" as ~. Numbers that the formula itself gives are our own.
 */
export function writeFormula(term: Term): readonly Piece[] | null {
  return term.kind === 'part' || term.kind === 'number' ? null : joinSigns(write(term, LOOSE));
}

/** Whether a formula has a figure that is only "about" a number. */
export function isApproximate(formula: readonly Piece[]): boolean {
  return formula.some(({ kind, text }) => kind === 'claim' && text.startsWith(ABOUT));
}

const ABOUT = '~';

// All that a figure was printed with.
const DIGITS = 15;

const LOOSE = 0;
const TIGHTNESS: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };
const SIGNS: Readonly<Record<Operator, string>> = {
  '+': ' + ',
  '-': ' − ',
  '*': ' × ',
  '/': ' ÷ ',
  '^': '^',
};
const TIGHTEST = 4;

function write(term: Term, tightness: number): Piece[] {
  switch (term.kind) {
    case 'part':
      return writePart(term, tightness);
    case 'number':
      return [own(writeExact(term.value, term.unit))];
    case 'negation':
      return wrap([sign('−'), ...write(term.of, TIGHTEST)], tightness > LOOSE);
    case 'operation':
      return wrap(writeOperation(term), TIGHTNESS[term.operator] < tightness);
    case 'call':
      return writeCall(term, tightness);
  }
}

function sign(text: string): Piece {
  return { kind: 'sign', text };
}

function own(text: string): Piece {
  return { kind: 'own', text };
}

function writeOperation({ operator, left, right }: Extract<Term, { kind: 'operation' }>): Piece[] {
  const tightness = TIGHTNESS[operator];
  const [before, after] =
    operator === '^' ? [TIGHTEST, TIGHTEST] : [tightness, tightness + Number(operator !== '+')];
  return [...write(left, before), sign(SIGNS[operator]), ...write(right, after)];
}

function writeCall({ name, terms }: Extract<Term, { kind: 'call' }>, tightness: number): Piece[] {
  const [first, second] = terms;
  if (name === 'min' || name === 'max') {
    const listed = terms.flatMap((term, index) => [
      ...(index === 0 ? [] : [sign(', ')]),
      ...write(term, LOOSE),
    ]);
    return [sign(`${name}(`), ...listed, sign(')')];
  }
  if (name === 'share') return wrap(writeQuotient(first, second), TIGHTNESS['/'] < tightness);
  return wrap([...writeQuotient(second, first), sign(' − '), own('1')], TIGHTNESS['-'] < tightness);
}

function writeQuotient(over: Term, under: Term): Piece[] {
  return [...write(over, TIGHTNESS['/']), sign(SIGNS['/']), ...write(under, TIGHTNESS['/'] + 1)];
}

function wrap(pieces: readonly Piece[], needed: boolean): Piece[] {
  return needed ? [sign('('), ...pieces, sign(')')] : [...pieces];
}

/** Signs that stand side by side as one. */
function joinSigns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'sign' && last?.kind === 'sign')
      joined[joined.length - 1] = sign(last.text + piece.text);
    else joined.push(piece);
  }
  return joined;
}

function writePart({ claim, part }: Extract<Term, { kind: 'part' }>, tightness: number): Piece[] {
  const { nominal } = part;
  const text = writeNominal(part);
  const isLoose = nominal.low !== nominal.high && (tightness === TIGHTEST || /[ −]/.test(text));
  return wrap([{ kind: 'claim', text, claim }], isLoose);
}

function writeNominal({ nominal, unit, qualifier }: Part): string {
  const number = writeInNotation(nominal, {
    number: (value) => writeExact(value, unit),
    single: (number) => number,
    range: joinRange,
    above: (low, isOpen) => (isOpen ? '>' : '≥') + low,
    below: (high, isOpen) => (isOpen ? '<' : '≤') + high,
    any: '?',
  });
  return qualifier === 'about' ? ABOUT + number : number;
}

/** One sign of the unit is enough at the end: 8–10%, but $2B–$3B. */
function joinRange(low: string, high: string): string {
  return low.startsWith('−') ? `${low} – ${high}` : `${low.replace(/%$/, '')}–${high}`;
}

/** A number with the digits that it has, and with the sign of its unit: 84,500, 64.5%, $7.25B. */
export function writeExact(value: number, unit: string | null): string {
  if (unit === DATE) return writeDay(value);
  const currency = isCurrency(unit) ? unit : null;
  const format = numberFormat('en', {
    maximumSignificantDigits: DIGITS,
    ...(currency && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    ...(currency && Math.abs(value) >= 1e6 && { notation: 'compact' }),
  });
  const sign = unit?.startsWith('%') ? '%' : '';
  return format.format(value).replace('-', '−') + sign;
}
