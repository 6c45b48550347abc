import { numberOf } from '../figure.ts';
import { alike, areOneCount } from '../text/alike.ts';
import { readChangeRoles, type ChangeRole, type Direction } from '../text/change-roles.ts';
import type { Mention } from '../text/mention.ts';
import { contextsOf, type Context, type Sentence } from '../text/shape.ts';

/** A figure of running text with what it is in its sentence. */
export interface Said {
  readonly mention: Mention;
  readonly sentence: Sentence;
  /** Which sentence of the document it stands in. */
  readonly at: number;
  readonly context: Context;
  readonly role: ChangeRole;
  /** Of a change: which way its own words say. */
  readonly direction: Direction | null;
}

/** The figures of a document's sentences, sentence by sentence. */
export type Discourse = readonly (readonly Said[])[];

/** Reads what each figure of the sentences is. */
export function readDiscourse(sentences: readonly Sentence[]): Discourse {
  return sentences.map((sentence, at) => {
    const contexts = contextsOf(sentence);
    return readChangeRoles(sentence).map(({ mention, role, direction, index }) => ({
      mention,
      sentence,
      at,
      context: contexts[index] ?? { before: '', behind: '' },
      role,
      direction,
    }));
  });
}

/** What stands further back than so many figures is of something else. */
const MOST_BEFORE = 48;

/** The figures before one: of its sentence and of as many sentences before that, in the text's order. */
export function saidBefore({ mention, at }: Said, discourse: Discourse, sentences: number): Said[] {
  const own = (discourse[at] ?? []).filter((each) => each.mention.end <= mention.start);
  return [...discourse.slice(Math.max(0, at - sentences), at).flat(), ...own].slice(-MOST_BEFORE);
}

/** Whether a figure is an amount of now: of no earlier time, and no change. */
export function isPresent({ role }: Said): boolean {
  return role === 'plain' || role === 'after';
}

/** Whether a figure is an amount by itself: no share, ratio or time. */
export function isAmount({ mention }: Said): boolean {
  return mention.kind === 'N' && numberOf(mention) !== null;
}

/** Whether two figures count or measure the same: in one unit, or in none. */
export function isStrictlyAlike(a: Mention, b: Mention): boolean {
  const isOne = a.unit === b.unit || a.unit === null || b.unit === null || areOneCount(a, b);
  return a.kind === b.kind && alike(a, b) && isOne;
}

/** What stands before a figure in its own clause, in small letters. */
export function clauseBefore({ mention, sentence }: Said): string {
  const before = textBetween(sentence, sentence.start, mention.start).toLowerCase();
  return before.split(/[，；。、]|[,;:](?!\d)/u).at(-1) ?? '';
}

/** The words of a sentence that stand between two offsets of its text. */
export function textBetween(sentence: Sentence, start: number, end: number): string {
  return sentence.text.text.slice(Math.max(sentence.start, start), Math.min(sentence.end, end));
}
