import type { z } from 'zod';
import type { JsonDocument } from '../json/json-document.ts';
import { validate } from '../json/schema-faults.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';

/** A record of a list file with its index, so that its place can be found again. */
export interface ListEntry<T> {
  readonly index: number;
  readonly value: T;
}

/** The records of a list file; one that isn't there has none. */
export interface RecordList<T> {
  readonly entries: readonly ListEntry<T>[];
  /** Every id in the file, those of faulty records too. */
  readonly ids: ReadonlySet<string>;
  /** False when a record has no id that could be read, so that nobody knows which one it has. */
  readonly isWhole: boolean;
  readonly faults: readonly Fault[];
}

/** Reads each record of a list by itself, so that one fault hides no other. */
export function readList<T extends { readonly id: string }>(
  schema: z.core.$ZodType<T>,
  document: JsonDocument | null,
  what: string,
): RecordList<T> {
  if (!document) return { entries: [], ids: new Set(), isWhole: true, faults: [] };
  const { value, locate } = document;
  if (!Array.isArray(value)) {
    const message = `The file is no list of ${what}s`;
    return {
      entries: [],
      ids: new Set(),
      isWhole: false,
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
    isWhole: ids.every((id) => typeof id === 'string'),
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
