import styles from './assumption.css?url';
import { compare } from '../../claims/comparison.ts';
import type { Value } from '../../claims/expression-value.ts';
import type { Verdict } from '../../schemas/check.ts';
import { evaluateWith, unitOfSlider, unpackAssumption, type Packed } from './assumed-term.ts';
import { writeAssumed, writeAssumedRange } from './assumed-words.ts';
import { moveResult } from './move-result.ts';
import { readSteps, writeSteps } from './step-letters.ts';

const started = new WeakSet<HTMLElement>();

/** What says more of a check's figures than one number, and stays when a reader assumes others. */
const SAID_AS_PRINTED = '.check-verdict, .check-side.is-result > .check-value, .check-working';

/**
 * Puts the sliders of a check below their heading, where they aren't yet, from the page of its frame.
 * @returns whether they stand there now: without a connection they don't, and the next touch asks again
 */
export async function bringSliders(place: HTMLElement): Promise<boolean> {
  const { from } = place.dataset;
  if (!document.querySelector(`link[href="${styles}"]`))
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
  if (from === undefined) return true;
  const response = await fetch(from).catch(() => null);
  if (!response?.ok) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const whole = page.querySelector<HTMLElement>('.assumption');
  // Another touch may have brought them meanwhile.
  if (!whole || place.dataset.from === undefined) return whole !== null;
  delete place.dataset.from;
  Object.assign(place.dataset, whole.dataset);
  place.append(...[...whole.children].slice(1));
  return true;
}

/** Has the sliders of a check move its result and its verdict; begins with the assumption that an address keeps. */
export function assume(place: HTMLElement, kept: string | null): void {
  if (started.has(place)) return;
  started.add(place);
  const packed = unpackAssumption(place.dataset.assumption ?? '');
  const inputs = [...place.querySelectorAll('input')];
  const slideTo = (steps: readonly (number | undefined)[]): void => {
    inputs.forEach((input, index) => (input.value = String(steps[index] ?? packed.sliders[index]?.[2])));
    showAssumption(place, packed, inputs);
  };
  place.oninput = () => {
    showAssumption(place, packed, inputs);
  };
  place.querySelector('button')?.addEventListener('click', () => {
    slideTo([]);
    inputs[0]?.focus();
  });
  if (kept === null) showAssumption(place, packed, inputs);
  else slideTo(readSteps(kept));
}

/** What is assumed for each slider's figure; null where it is as printed. */
function numbersOf(inputs: readonly HTMLInputElement[], { sliders }: Packed): (number | null)[] {
  return inputs.map(({ value, max }, index) => {
    const [low, high, at] = sliders[index] ?? [0, 0, 0];
    const step = (high - low) / Number(max);
    // With no more digits than steps tell apart: nobody slides to 99,661.9 lines.
    const digit = 10 ** Math.floor(Math.log10(step));
    return Number(value) === at ? null : Math.round((low + step * Number(value)) / digit) * digit;
  });
}

function showAssumption(place: HTMLElement, packed: Packed, inputs: readonly HTMLInputElement[]): void {
  const numbers = numbersOf(inputs, packed);
  const result = evaluateWith(numbers, packed);
  const isChanged = numbers.some((number) => number !== null);
  if (!result) return;
  tellNumbers(place, packed, inputs, numbers);
  tellResult(place, packed, isChanged ? result : null);
  const box = place.closest('.check');
  if (box && packed.axis) moveResult(box, result, packed.axis);
  keepAddress(place, isChanged ? writeSteps(inputs.map(({ value }) => Number(value))) : null);
}

function tellNumbers(
  { dataset }: HTMLElement,
  packed: Packed,
  inputs: readonly HTMLInputElement[],
  numbers: readonly (number | null)[],
): void {
  inputs.forEach((input, index) => {
    const number = numbers[index] ?? null;
    const said =
      number === null
        ? null
        : `${writeAssumed(number, unitOfSlider(packed.term, index), packed)} ${dataset.yours ?? ''}`;
    input.ariaValueText = said;
    const output = input.nextElementSibling;
    if (output) output.textContent = said;
  });
}

function tellResult(place: HTMLElement, packed: Packed, result: Value | null): void {
  const { gives = '', verdicts = '{}' } = place.dataset;
  const verdict = result && compare(result.nominal, result.outer, packed.target.outer);
  const words = JSON.parse(verdicts) as Record<Verdict, string>;
  const status = place.querySelector('[role]');
  const told =
    result && verdict
      ? `${gives} ${writeAssumedRange(result.nominal, packed.target.unit, packed)}${words[verdict]}`
      : '';
  if (status) status.textContent = told;
  const box = place.closest('.check');
  // The gap that the printed figures leave is drawn only while they stand, and what is still said of them is told as such.
  box?.toggleAttribute('data-assumed', verdict !== null);
  for (const line of box?.querySelectorAll<HTMLElement>(SAID_AS_PRINTED) ?? [])
    if (verdict === null) delete line.dataset.printed;
    else line.dataset.printed = place.dataset.asPrinted;
}

function keepAddress(place: HTMLElement, steps: string | null): void {
  const asked = new URLSearchParams(location.search);
  const name = place.dataset.checkId ?? '';
  if (steps === null) asked.delete(name);
  else asked.set(name, steps);
  const address = `${asked.size > 0 ? `?${String(asked)}` : location.pathname}#${place.closest('.check')?.id ?? ''}`;
  place.querySelector('a')?.setAttribute('href', address);
  place.querySelector('.assumption-ways')?.toggleAttribute('hidden', steps === null);
  history.replaceState(null, '', address.replace(/#$/u, ''));
}
