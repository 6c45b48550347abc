import { changeableNumber, isAssumable } from '../../claims/assumable.ts';
import type { EvaluatedCheck } from '../../claims/check.ts';
import type { Claim } from '../../claims/claim.ts';
import { operandsOf, type Operand } from '../../claims/operands.ts';
import { requirementsOf, type Requirement } from '../../claims/requirements.ts';
import type { Term } from '../../claims/terms.ts';
import { checkAxis } from '../../charts/checks/check-axis.ts';
import type { Part } from '../../figures/quantity.ts';
import { languageTag, wordsIn, type Language } from '../../languages/languages.ts';

/** How many steps a slider has. */
export const STEPS = 400;

/** A figure that a reader may change: from where to where, and the step at which it is as printed. */
export interface Slider {
  readonly claim: Claim;
  readonly part: Part;
  readonly low: number;
  readonly high: number;
  readonly at: number;
  readonly value: number;
}

/** A check as a page carries it to the browser: enough to evaluate it again, and to draw what it gives. */
export interface Assumption {
  readonly term: Term;
  readonly target: Part;
  readonly sliders: readonly Slider[];
  /** The ends of the drawing's axis. */
  readonly axis: readonly [number, number] | null;
  readonly language: string;
  /** How numbers tell a currency. */
  readonly money: 'name' | 'narrowSymbol';
}

/** What a check needs so that a reader can assume other figures; null where none can be changed by a slide. */
export function assumptionOf(check: EvaluatedCheck, language: Language): Assumption | null {
  if (!isAssumable(check)) return null;
  const needed = requirementsOf(check);
  const sliders = operandsOf(check.term).flatMap((operand) => sliderOf(operand, needed) ?? []);
  const { term, target, nominal, outer, unit } = check;
  const axis = checkAxis([target.outer, nominal, outer], target.unit ?? unit, language);
  return {
    term,
    target,
    sliders,
    axis: axis && [axis.min, axis.max],
    language: languageTag(language),
    money: wordsIn(language).locale.currencySigns ? 'narrowSymbol' : 'name',
  };
}

function sliderOf(operand: Operand, requirements: readonly Requirement[]): Slider | null {
  const { term } = operand;
  const printed = changeableNumber(operand);
  if (term.kind !== 'part' || printed === null) return null;
  const { outer } = term.part;
  const required = requirements.find((each) => each.operand.term === term)?.needed;
  const ends = [outer, ...(required ? [required] : [])].flatMap(({ low, high }) => [low, high]);
  const known = ends.filter((end) => Number.isFinite(end) && end > 0);
  const [low, high] = [Math.min(printed, ...known) * 0.5, Math.max(printed, ...known) * 1.5];
  const at = Math.round(((printed - low) / (high - low)) * STEPS);
  return { claim: term.claim, part: term.part, low, high, at, value: printed };
}

/**
 * An assumption as an attribute holds it. A figure stands once in it and is told by its number among the sliders, so
 * that it is one wherever the formula has it; infinite ends are null.
 */
export function packAssumption({ sliders, ...rest }: Assumption): string {
  const slim = (key: string, value: unknown): unknown => {
    if (key === 'claim' || key === 'at') return undefined;
    return value === Infinity || value === -Infinity ? null : value;
  };
  const index = (part: Part): number => sliders.findIndex((slider) => slider.part === part);
  const numbered = JSON.stringify(rest, function (this: unknown, key, value: unknown) {
    const within = this as { readonly kind?: string };
    return within.kind === 'part' && key === 'part' && index(value as Part) >= 0
      ? { ...(value as Part), slider: index(value as Part) }
      : slim(key, value);
  });
  const ranges = sliders.map(({ low, high, at, value }) => [low, high, at, value]);
  return `{"sliders":${JSON.stringify(ranges)},${numbered.slice(1)}`;
}
