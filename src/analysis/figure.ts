import type { PlacedText } from '../document/placed-text.ts';
import type { Interval, Qualifier } from '../figures/quantity.ts';

/** A text of the document as the rules read it. */
export interface ReadText extends PlacedText {
  /** Letter for letter as the document prints it, where that is read otherwise. */
  readonly printed?: string;
}

/** A stretch of the document: a figure, or a word like "largest". End exclusive. */
export interface Use {
  readonly text: ReadText;
  readonly start: number;
  readonly end: number;
}

/** One printed number of the document, as the rules reckon with it. */
export interface Figure extends Use {
  /** As printed: 85,000; 25–30 %; over 60 % is (60 %, ∞). */
  readonly nominal: Interval;
  /** What its last significant digit, and a word like "about", leave open. */
  readonly outer: Interval;
  /** Canonical unit: "USD", "%", "person"…, or null when the print names none. */
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  /** How much one more in the last printed digit is; 0 for a number in words that has no digits. */
  readonly step: number;
  /** How much one more in its very last digit is, zeros included: 1 for 600. */
  readonly fineStep: number;
}

/** What stands at a place, as printed. */
export function printedAt({ text, start, end }: Use): string {
  return (text.printed ?? text.text).slice(start, end);
}

/** The number of a figure that is one number, as printed; null for ranges and bounds. */
export function numberOf({ nominal }: Pick<Figure, 'nominal'>): number | null {
  return nominal.low === nominal.high ? nominal.low : null;
}
