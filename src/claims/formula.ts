import { numberFormat, writeInNotation } from '../figures/notation.ts';
import type { Interval } from '../figures/quantity.ts';
import type { Operator } from './expression.ts';
import type { Term } from './terms.ts';
import { DATE } from './units-of-expression.ts';

/**
 * The formula in the printed figures: "(85,000 + 120,000) ÷ 510,000"; null where it only repeats one.
 * It is in no language: figures stand in digits, units only as signs, bounds as > and ≥; what is
 * only "about" a number is written as the number.
 */
export function writeFormula(term: Term): string | null {
  return term.kind === 'part' || term.kind === 'number' ? null : write(term, LOOSE);
}

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

function write(term: Term, tightness: number): string {
  switch (term.kind) {
    case 'part':
      return wrapRange(term.part.nominal, term.part.unit, tightness);
    case 'number':
      return writeNumber(term.value, term.unit);
    case 'negation':
      return wrap(`−${write(term.of, TIGHTEST)}`, tightness > LOOSE);
    case 'operation':
      return wrap(writeOperation(term), TIGHTNESS[term.operator] < tightness);
    case 'call':
      return writeCall(term, tightness);
  }
}

function writeOperation({ operator, left, right }: Extract<Term, { kind: 'operation' }>): string {
  const own = TIGHTNESS[operator];
  const [before, after] = operator === '^' ? [TIGHTEST, TIGHTEST] : [own, own + Number(operator !== '+')];
  return write(left, before) + SIGNS[operator] + write(right, after);
}

function writeCall({ name, terms }: Extract<Term, { kind: 'call' }>, tightness: number): string {
  const [first, second] = terms;
  if (name === 'min' || name === 'max')
    return `${name}(${terms.map((term) => write(term, LOOSE)).join(', ')})`;
  if (name === 'share') return wrap(writeQuotient(first, second), TIGHTNESS['/'] < tightness);
  return wrap(`${writeQuotient(second, first)} − 1`, TIGHTNESS['-'] < tightness);
}

function writeQuotient(over: Term, under: Term): string {
  return `${write(over, TIGHTNESS['/'])} ÷ ${write(under, TIGHTNESS['/'] + 1)}`;
}

function wrap(text: string, needed: boolean): string {
  return needed ? `(${text})` : text;
}

function wrapRange(nominal: Interval, unit: string | null, tightness: number): string {
  const text = writeInNotation(nominal, {
    number: (value) => writeNumber(value, unit),
    single: (number) => number,
    range: joinRange,
    above: (low, isOpen) => (isOpen ? '>' : '≥') + low,
    below: (high, isOpen) => (isOpen ? '<' : '≤') + high,
    any: '?',
  });
  return wrap(text, nominal.low !== nominal.high && (tightness === TIGHTEST || /[ −]/.test(text)));
}

/** One sign of the unit is enough at the end: 8–10%, but $2B–$3B. */
function joinRange(low: string, high: string): string {
  return low.startsWith('−') ? `${low} – ${high}` : `${low.replace(/%$/, '')}–${high}`;
}

function writeNumber(value: number, unit: string | null): string {
  if (unit === DATE) return new Date(value * 86_400_000).toISOString().slice(0, 10);
  const currency = unit !== null && /^[A-Z]{3}$/.test(unit) ? unit : null;
  const format = numberFormat('en', {
    maximumSignificantDigits: DIGITS,
    ...(currency && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
    ...(currency && Math.abs(value) >= 1e6 && { notation: 'compact' }),
  });
  const sign = unit?.startsWith('%') ? '%' : '';
  return format.format(value).replace('-', '−') + sign;
}
