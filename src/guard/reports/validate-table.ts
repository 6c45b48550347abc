import { tableSchema, type Table } from '../../schemas/table.ts';
import type { JsonDocument } from '../json/json-document.ts';
import { validate, valueAt, type Validated } from '../json/schema-faults.ts';
import type { Fault } from '../problem.ts';

export interface ValidatedTable {
  /** Null when the table has a fault. */
  readonly table: Table | null;
  readonly faults: readonly Fault[];
}

/**
 * Validates a table. A schema reads cells only when the rest is sound, so a table with other faults
 * is validated again with those mended, and the faults of its cells are said in the same run.
 */
export function validateTable({ value, locate }: JsonDocument): ValidatedTable {
  const first = validate(tableSchema, value, locate);
  if (first.value) return { table: first.value, faults: [] };
  const mended = mend(value, first.issues);
  if (mended === null) return { table: null, faults: first.faults };
  const second = validate(tableSchema, mended, locate);
  return { table: null, faults: [...first.faults, ...newFaults(first.faults, second.faults)] };
}

type Issues = Validated<Table>['issues'];

/** Stand in for what is missing or wrong, so that the cells can be read. */
const STAND_INS: Readonly<Record<string, unknown>> = { name: 'table', title: 'Table', section: 'section' };

function mend(value: unknown, issues: Issues): unknown {
  if (typeof value !== 'object' || value === null || issues.every(({ code }) => code === 'custom'))
    return null;
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => remove(copy, [...issue.path, key]));
    else mendPlace(copy, issue.path);
  }
  return copy;
}

function mendPlace(copy: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const [first] = path;
  if (typeof first === 'string' && first in STAND_INS) copy[first] = STAND_INS[first];
  else if (first === 'data' && path.length === 3) place(copy, path, null);
  else if (first === 'data' && path.length === 2) place(copy, path, {});
  else remove(copy, path);
}

function remove(copy: object, path: readonly PropertyKey[]): void {
  const parent = valueAt(copy, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && !Array.isArray(parent) && last !== undefined)
    Reflect.deleteProperty(parent, last);
}

function place(copy: object, path: readonly PropertyKey[], value: unknown): void {
  const parent = valueAt(copy, path.slice(0, -1));
  const last = path.at(-1);
  if (typeof parent === 'object' && parent !== null && last !== undefined) Reflect.set(parent, last, value);
}

/** The faults that mending brought to light, without those that it made. */
function newFaults(known: readonly Fault[], found: readonly Fault[]): Fault[] {
  return found.filter(({ start, end }) => !known.some((fault) => fault.start <= end && start <= fault.end));
}
