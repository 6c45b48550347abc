import { isTypo } from '../../schemas/claim.ts';
import { keysInAll } from '../../schemas/translation.ts';
import type { RecordText } from './records.ts';
import { linksRenamed, type Renamed } from './renamed-claims.ts';

const NONE: Renamed = new Map();

/** What may be put into an old note: it says the same in another language. */
const [, ...TRANSLATIONS] = keysInAll('note');

/** What became of a note that stood in a release. */
export interface LostNote {
  readonly date: string;
  readonly what: 'missing' | 'changed';
}

/** The notes of a list that it didn't have in a release; an old one with its translation is none. */
export function newNotes(
  old: readonly unknown[],
  now: readonly unknown[],
  renamed = NONE,
): readonly unknown[] {
  return now.filter((note) => !old.some((known) => stillSays(known, note, renamed)));
}

/** True for a note, as it was typed, of nothing but spelling. */
export function saysTypo(note: unknown): boolean {
  return isTypo({ note: String(fieldsOf(note).note) });
}

/** The notes of a release that don't stand in the list as they did. */
export function lostNotes(old: readonly unknown[], now: readonly unknown[], renamed = NONE): LostNote[] {
  const unknown = newNotes(old, now, renamed).map(dateOf);
  return old
    .filter((known) => !now.some((note) => stillSays(known, note, renamed)))
    .map((known) => {
      const date = dateOf(known);
      return { date, what: unknown.includes(date) ? 'changed' : 'missing' };
    });
}

function stillSays(old: unknown, now: unknown, renamed: Renamed): boolean {
  const [before, after] = [fieldsOf(old), fieldsOf(now)];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of TRANSLATIONS) if (!(key in before)) keys.delete(key);
  const told = (fields: RecordText, key: string): string => JSON.stringify([fields[key]]);
  return [...keys].every((key) => linksRenamed(told(before, key), renamed) === told(after, key));
}

function dateOf(note: unknown): string {
  return String(fieldsOf(note).date);
}

function fieldsOf(note: unknown): RecordText {
  return typeof note === 'object' && note !== null ? (note as RecordText) : {};
}
