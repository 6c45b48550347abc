import { keysInAll } from '../../schemas/translation.ts';
import { tableSchema, type Table } from '../../schemas/table.ts';
import type { JsonDocument } from '../json/json-document.ts';
import {
  misspeltKeys,
  validate,
  valueAt,
  type Locator,
  type MisspeltKey,
  type Validated,
} from '../json/schema-faults.ts';
import type { Fault } from '../../problems/problem.ts';

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
  const misspelt = misspeltKeys(first.issues, tableSchema, value);
  const mended = mend(value, first.issues, misspelt);
  if (mended === null) return { table: null, faults: first.faults };
  const second = validate(tableSchema, mended, asTyped(locate, misspelt));
  return { table: null, faults: [...first.faults, ...newFaults(first.faults, second.faults)] };
}

type Issues = Validated<Table>['issues'];

/** Stand in for what is missing or wrong, so that the cells can be read. */
const STAND_INS: Readonly<Record<string, unknown>> = { name: 'table', title: 'Table', section: 'section' };

/** Finds what stands under a misspelt key by the key that was meant. */
function asTyped(locate: Locator, misspelt: readonly MisspeltKey[]): Locator {
  const typed = (path: readonly PropertyKey[]): PropertyKey[] =>
    path.map((step, depth) => {
      const enclosing = JSON.stringify(path.slice(0, depth));
      const slip = misspelt.find((key) => key.meant === step && JSON.stringify(key.path) === enclosing);
      return slip?.typed ?? step;
    });
  return { value: (path) => locate.value(typed(path)), key: (path) => locate.key(typed(path)) };
}

function mend(value: unknown, issues: Issues, misspelt: readonly MisspeltKey[]): unknown {
  if (typeof value !== 'object' || value === null || issues.every(({ code }) => code === 'custom'))
    return null;
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') issue.keys.forEach((key) => remove(copy, [...issue.path, key]));
    else mendPlace(copy, issue.path);
  }
  for (const { path, typed, meant } of misspelt)
    place(copy, [...path, meant], valueAt(value, [...path, typed]));
  return copy;
}

function mendPlace(copy: Record<string, unknown>, path: readonly PropertyKey[]): void {
  const [first] = path;
  if (typeof first === 'string' && first in STAND_INS) copy[first] = STAND_INS[first];
  else if (first === 'data' && path.length === 3) place(copy, path, null);
  else if (first === 'data' && path.length === 2) place(copy, path, {});
  else if (path.at(-1) === 'categoriesOrdered') place(copy, path, true);
  else if (path.at(-1) === 'categories') removeScale(copy, path.slice(0, -1));
  else remove(copy, path);
  // What a chart can draw isn't known while it, or a column, isn't.
  if (first === 'schema' || first === 'chart') remove(copy, ['chart']);
}

function removeScale(copy: object, field: readonly PropertyKey[]): void {
  for (const key of [...keysInAll('categories'), 'categoriesOrdered']) remove(copy, [...field, key]);
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
