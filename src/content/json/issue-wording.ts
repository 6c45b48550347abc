import type { z } from 'zod';
import { nearestOf, quote } from '../../problems/nearest.ts';

type Issue = z.core.$ZodIssue;

/** A message with what to do about it. */
export interface Said {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Says what is wrong with `value`, which stands at `path`. */
export function describeIssue(issue: Issue, value: unknown, path: readonly PropertyKey[]): Said {
  const subject = nameOf(path);
  if (value === undefined && issue.code !== 'custom') {
    return { message: `${subject} is missing`, hint: `Add ${subject}${wanted(issue)}.` };
  }
  const shown = typeof value === 'string' && value.trim() !== '' ? `${subject} ${quote(value)}` : subject;
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `${subject} is ${typeName(value)}, where ${expectedName(issue.expected)} is expected`,
        hint: `Write ${expectedName(issue.expected)}.`,
      };
    case 'invalid_value':
      return {
        message: `${shown} is none of the values that can stand here`,
        hint: choose(value, issue.values),
      };
    case 'custom':
    case 'invalid_union':
    case 'invalid_format':
      return split(issue.message, shown);
    case 'too_small':
    case 'too_big':
      return { message: `${subject} ${sizeFault(issue)}`, hint: 'Correct it.' };
    default:
      return { message: `${shown} can’t stand here: ${issue.message}`, hint: 'Correct it.' };
  }
}

/** A schema says "is not a date; write …": the message is the first half, the hint the second. */
function split(message: string, subject: string): Said {
  const [what = '', ...rest] = message.split('; ');
  const advice = rest.join('; ');
  const hint = advice === '' ? 'Correct it.' : `${advice.charAt(0).toUpperCase()}${advice.slice(1)}.`;
  return { message: /^[“`]/.test(what) ? what : `${subject} ${what}`, hint: hint.replace(/\.\.$/, '.') };
}

function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number'
    ? `Entry ${last + 1}${nameOfList(path.slice(0, -1))}`
    : `\`${String(last)}\``;
}

function nameOfList(path: readonly PropertyKey[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? '' : ` of \`${name}\``;
}

function wanted(issue: Issue): string {
  if (issue.code === 'invalid_type') return `, ${expectedName(issue.expected)}`;
  if (issue.code === 'invalid_value') return `, one of ${issue.values.map(String).join(', ')}`;
  return '';
}

const names: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  tuple: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  null: 'null',
};

function expectedName(expected: string): string {
  return names[expected] ?? expected;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return typeof value === 'number' || typeof value === 'boolean'
    ? `the ${typeof value} ${String(value)}`
    : 'an object';
}

function choose(value: unknown, values: readonly unknown[]): string {
  const words = values.map(String);
  const nearest = typeof value === 'string' ? nearestOf(value, words) : null;
  const all = words.length === 1 ? `Write ${words[0] ?? ''}.` : `Write one of ${words.join(', ')}.`;
  return nearest === null ? all : `Did you mean “${nearest}”? ${all}`;
}

function sizeFault(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const list = issue.origin === 'array' || issue.origin === 'string';
  const bound = issue.code === 'too_small' ? 'at least' : 'at most';
  if (issue.origin === 'string' && Number(limit) === 1) return 'is empty';
  return list
    ? `needs ${bound} ${String(limit)} ${issue.origin === 'array' ? 'entries' : 'characters'}`
    : `must be ${issue.inclusive === false && issue.code === 'too_small' ? 'more than' : bound} ${String(limit)}`;
}
