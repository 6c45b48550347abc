import { keysInAll } from '../../schemas/translation.ts';
import { tableSchema, type Table, type TableResource } from '../../schemas/table.ts';
import type { JsonDocument } from '../json/json-document.ts';
import {
  faultsAt,
  misspeltKeys,
  validate,
  valueAt,
  type Locator,
  type MisspeltKey,
  type Validated,
} from '../json/schema-faults.ts';
import type { Fault } from '../../problems/problem.ts';
import { readTable } from './read-table.ts';

export interface ValidatedTable {
  /** Null when the table has a fault. */
  readonly table: Table | null;
  readonly faults: readonly Fault[];
}

/**
 * Validates a table: its shape, then its cells. Where its shape has faults, those are mended in a copy,
 * so that the faults of its cells are said in the same run.
 */
export function validateTable({ value, locate }: JsonDocument): ValidatedTable {
  const { value: resource, issues, faults } = validate(tableSchema, value, locate);
  if (resource !== undefined) return readAt(resource, value, locate);
  const misspelt = misspeltKeys(issues, tableSchema, value);
  const { data: mended } = tableSchema.safeParse(mend(value, issues, misspelt));
  if (mended === undefined) return { table: null, faults };
  const ofCells = readAt(mended, value, asTyped(locate, misspelt)).faults;
  return { table: null, faults: [...faults, ...newFaults(faults, ofCells)] };
}

function readAt(resource: TableResource, value: unknown, locate: Locator): ValidatedTable {
  const { table, issues } = readTable(resource);
  return { table: issues.length === 0 ? table : null, faults: faultsAt(issues, tableSchema, value, locate) };
}

type Issues = Validated<TableResource>['issues'];

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
  if (typeof value !== 'object' || value === null) return null;
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
