import { Refusal } from '../problems/refusal.ts';

/** Why a document can't be read: what it is, what is wrong with it, and what to do. */
export class UnreadableDocument extends Refusal {
  override readonly name = 'UnreadableDocument';
  /** What the document was taken for, in words: "a PDF without text". */
  readonly what: string;
  readonly advice: string;

  constructor(name: string, what: string, advice: string) {
    super(`“${name}” ${what}.`, advice);
    this.what = what;
    this.advice = advice;
  }
}
