import type { z } from 'zod';
import type { JsonDocument } from '../../content/json/json-document.ts';
import { validate } from '../../content/json/schema-faults.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';

/** A record of a list file with its index, so that its place can be found again. */
export interface ListEntry<T> {
  readonly index: number;
  readonly value: T;
}

export interface ValidatedList<T> {
  readonly entries: readonly ListEntry<T>[];
  /** Every id in the file, those of faulty records too. */
  readonly ids: ReadonlySet<string>;
  /** False when a record has no id that could be read, so that nobody knows which one it has. */
  readonly whole: boolean;
  readonly faults: readonly Fault[];
}

/** Validates each record of a list by itself, so that one fault hides no other. */
export function validateList<T extends { readonly id: string }>(
  schema: z.core.$ZodType<T>,
  { value, locate }: JsonDocument,
  what: string,
): ValidatedList<T> {
  if (!Array.isArray(value)) {
    const message = `The file is no list of ${what}s`;
    return {
      entries: [],
      ids: new Set(),
      whole: false,
      faults: [
        { ...locate.value([]), rule: 'invalid-data', message, hint: 'Begin it with [ and end it with ].' },
      ],
    };
  }
  const results = value.map((item: unknown, index) => ({
    index,
    ...validate(schema, item, locate, [index]),
  }));
  const entries = results.flatMap(({ index, value: parsed }) =>
    parsed === undefined ? [] : [{ index, value: parsed }],
  );
  const ids = value.map((item: unknown) => (item as { id?: unknown } | null)?.id);
  const repeated = repeatedIds(ids).map((index): Fault => {
    const message = `${quote(String(ids[index]))} is the id of an earlier ${what}`;
    return {
      ...locate.value([index, 'id']),
      rule: 'duplicate-id',
      message,
      hint: `Give each ${what} an id of its own.`,
    };
  });
  return {
    entries,
    ids: new Set(ids.filter((id) => typeof id === 'string')),
    whole: ids.every((id) => typeof id === 'string'),
    faults: [...results.flatMap(({ faults }) => faults), ...repeated],
  };
}

/** The places at which an id stands that stood before. */
export function repeatedIds(ids: readonly unknown[]): number[] {
  const seen = new Set<unknown>();
  return ids.flatMap((id, index) => {
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}
