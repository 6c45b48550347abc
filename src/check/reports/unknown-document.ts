import { UNKNOWN_HASH } from '../../schemas/gap.ts';
import type { JsonDocument } from '../../content/json/json-document.ts';
import { valueAt } from '../../content/json/schema-faults.ts';
import type { Fault } from '../../problems/problem.ts';

const PLACE = ['document', 'sha256'];

/** A report whose document nobody has named yet. */
export function unknownDocument({ value, locate }: JsonDocument): Fault[] {
  if (valueAt(value, PLACE) !== UNKNOWN_HASH) return [];
  const message = 'The hash of the document is still to be written';
  const hint = 'npm run verify -- DOCUMENT says what it is; no site is built until then.';
  return [{ ...locate.value(PLACE), rule: 'unfilled-gap', severity: 'warning', message, hint }];
}
