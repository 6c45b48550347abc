import { findGap } from '../../schemas/gap.ts';
import type { TextRun } from '../../content/markdown/text-runs.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';

/** A text that holds the place of one to be written. It may wait for its editor; a build may not have it. */
export function gapFaults({ text, place }: TextRun): Fault[] {
  const at = findGap(text);
  if (at === null) return [];
  return [
    {
      ...place(at, text.length),
      rule: 'unfilled-gap',
      severity: 'warning',
      message: `${quote(text.slice(at))} holds the place of a text`,
      hint: 'Write the text; no site is built until then.',
    },
  ];
}
