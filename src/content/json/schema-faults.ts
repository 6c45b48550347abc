import type { z } from 'zod';
import { safeParse } from 'zod/v4/core';
import type { IssueParams } from '../../schemas/figure.ts';
import { nearestOf, quote, suggest } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import { describeIssue } from './issue-wording.ts';
import { knownKeys } from './known-keys.ts';

type Issue = z.core.$ZodIssue;

/** Where in a file a path of the data leads, whatever the file's syntax is. */
export interface Locator {
  /** The value at the path, or what encloses the place where it should be. */
  readonly value: (path: readonly PropertyKey[]) => Span;
  /** The key at the path, or the value when it has no key. */
  readonly key: (path: readonly PropertyKey[]) => Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a schema makes of a value: the parsed value, or undefined, and what is wrong with it. */
export interface Validated<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
  readonly faults: readonly Fault[];
}

/** Holds a value against a schema; each fault is at its place in the file. `base` leads to the value. */
export function validate<T>(
  schema: z.core.$ZodType<T>,
  data: unknown,
  locate: Locator,
  base: readonly PropertyKey[] = [],
): Validated<T> {
  const result = safeParse(schema, data);
  if (result.success) return { value: result.data, issues: [], faults: [] };
  const { issues } = result.error;
  return { value: undefined, issues, faults: faultsAt(issues, schema, data, locate, base) };
}

/** What issues say of a value, each at its place in the file. */
export function faultsAt(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  data: unknown,
  locate: Locator,
  base: readonly PropertyKey[] = [],
): Fault[] {
  const misspelt = new Set(
    misspeltKeys(issues, schema, data).map(({ path, meant }) => keyOf([...path, meant])),
  );
  return withoutConsequences(issues)
    .filter(({ code, path }) => code === 'unrecognized_keys' || !misspelt.has(keyOf(path)))
    .flatMap((issue) => issueFaults(issue, schema, data, locate, base));
}

/** A key that isn't known, and the one that it was probably meant to be. */
export interface MisspeltKey {
  /** Leads to the object that has it. */
  readonly path: readonly PropertyKey[];
  readonly typed: string;
  readonly meant: string;
}

/** The unknown keys that are near one that is known and isn't there. */
export function misspeltKeys(
  issues: readonly Issue[],
  schema: z.core.$ZodType,
  data: unknown,
): readonly MisspeltKey[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const { path, keys } = issue;
    const absent = absentKeys(schema, data, path);
    return keys.slice(0, MOST_UNKNOWN_KEYS).flatMap((typed) => {
      const meant = nearestOf(typed, absent);
      return meant === null ? [] : [{ path, typed, meant }];
    });
  });
}

function absentKeys(schema: z.core.$ZodType, data: unknown, path: readonly PropertyKey[]): string[] {
  return knownKeys(schema, path).filter((key) => !Object.hasOwn(asObject(valueAt(data, path)), key));
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

/** A value of another type has no length, no form and no range to be wrong. */
function withoutConsequences(issues: readonly Issue[]): Issue[] {
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => keyOf(path)),
  );
  return issues.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(keyOf(path)));
}

function issueFaults(
  issue: Issue,
  schema: z.core.$ZodType,
  data: unknown,
  locate: Locator,
  base: readonly PropertyKey[],
): Fault[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = absentKeys(schema, data, issue.path);
    return unknownKeys(issue.keys, known, (key) => locate.key([...path, key]));
  }
  const params: Partial<IssueParams> = issue.code === 'custom' ? (issue.params ?? {}) : {};
  const { rule = 'invalid-data', hint, figure, at = 'value' } = params;
  const said = describeIssue(issue, valueAt(data, issue.path), path);
  return [{ ...locate[at](path), rule, message: said.message, hint: hint ?? said.hint, figure }];
}

// Who sees this many has put the wrong object here.
const MOST_UNKNOWN_KEYS = 20;

function unknownKeys(
  keys: readonly string[],
  known: readonly string[],
  place: (key: string) => Span,
): Fault[] {
  const told = keys.slice(0, MOST_UNKNOWN_KEYS).map((key) => unknownKey(key, known, place(key)));
  const next = keys[MOST_UNKNOWN_KEYS];
  if (next === undefined) return told;
  const message = `This key and ${String(keys.length - told.length - 1)} more of this object aren’t known here`;
  return [...told, { ...place(next), rule: 'invalid-data', message, hint: 'Remove them.' }];
}

function unknownKey(key: string, known: readonly string[], span: Span): Fault {
  const message = `${quote(key)} is no key that is known here`;
  return { ...span, rule: 'invalid-data', message, hint: suggest(key, known, 'Remove it.') };
}

/** The value in `data` at a path, undefined when there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (Object.hasOwn(asObject(value), step) ? asObject(value)[step] : undefined),
    data,
  );
}

function asObject(value: unknown): Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>) : {};
}
