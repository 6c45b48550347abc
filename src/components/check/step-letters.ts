/** The steps of sliders in letters, two for each: addresses hold no figures. */
export function writeSteps(steps: readonly number[]): string {
  return steps.map((step) => String.fromCodePoint(97 + Math.floor(step / 26), 97 + (step % 26))).join('');
}

/** Reads steps again; what isn't written as steps are is none. */
export function readSteps(letters: string): number[] {
  const pairs = /^[a-z]*$/u.test(letters) ? (letters.match(/../gu) ?? []) : [];
  return pairs.map((pair) => (pair.charCodeAt(0) - 97) * 26 + pair.charCodeAt(1) - 97);
}
