import { scale } from '../claims/interval-arithmetic.ts';
import { commonUnit } from '../figures/units.ts';
import type { Figure } from './figure.ts';
import type { Formula } from './formula.ts';

/** Stretches of time are reckoned by their dates. */
const TIMES = new Set(['second', 'month']);

/** Areas, lengths and energies by the first of their kind, which texts print in one unit and in another. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { 'm²': 1, hectare: 1e4, 'km²': 1e6 },
  { metre: 1, kilometre: 1000, mile: 1609.344 },
  { kWh: 1, MWh: 1e3, GWh: 1e6, TWh: 1e9 },
  { W: 1, watt: 1, kW: 1e3, kilowatt: 1e3, MW: 1e6, megawatt: 1e6, GW: 1e9, gigawatt: 1e9 },
  { litre: 1, 'm³': 1000 },
];

/** How many of one unit another is: 0.01 for centimetres in metres; null where they measure different things. */
export function factorBetween(from: string, to: string): number | null {
  const common = commonUnit(from, to);
  if (common) return TIMES.has(common.unit) ? null : common.counts[0] / common.counts[1];
  const scale = from === to ? undefined : SCALES.find((each) => from in each && to in each);
  return scale ? (scale[from] ?? 0) / (scale[to] ?? 1) : null;
}

/** A formula in one unit: 6.84 metres less 6.40 metres is 44 of the claim's centimetres. */
export function inUnit(formula: Formula, unit: string | null): Formula {
  if (unit === null) return formula;
  switch (formula.kind) {
    case 'figure':
      return { kind: 'figure', figure: scaledTo(formula.figure, unit) };
    case 'number':
      return formula;
    case 'sum':
      return { kind: 'sum', terms: formula.terms.map(({ sign, of }) => ({ sign, of: inUnit(of, unit) })) };
    case 'product':
    case 'quotient':
    case 'share':
    case 'change':
      return { ...formula, of: [inUnit(formula.of[0], unit), inUnit(formula.of[1], unit)] };
  }
}

function scaledTo(figure: Figure, unit: string): Figure {
  const factor = figure.unit === null || figure.unit === unit ? null : factorBetween(figure.unit, unit);
  if (factor === null) return figure;
  const { nominal, outer, step, fineStep } = figure;
  const scaled = { nominal: scale(nominal, factor), outer: scale(outer, factor) };
  return { ...figure, ...scaled, unit, step: step * factor, fineStep: fineStep * factor };
}
