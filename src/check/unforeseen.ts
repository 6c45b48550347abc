import type { Fault } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

/**
 * What some work gives; where it fails in a way that nobody has foreseen, that is a problem of the file
 * that it was about, and the rest is still checked.
 * @param told told of the fault, at the file's beginning
 */
export function orFault<T>(work: () => T, otherwise: T, told: (fault: Fault) => void): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
    told({
      start: 0,
      end: 0,
      rule: 'invalid-data',
      message: `The check can’t deal with what this file holds: ${reason}`,
      hint: 'Undo what was changed last, and please report this as a fault of the check.',
    });
    return otherwise;
  }
}
