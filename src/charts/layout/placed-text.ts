import type { Ink } from '../../schemas/inks.ts';
import { BEHIND, FONTS, type Font, type MeasureText } from './text.ts';

/** A text and where it stands: `y` is the middle of its line. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly role:
    | 'heading'
    | 'label'
    | 'caption'
    | 'value'
    | 'value-part'
    | 'value-behind'
    | 'word'
    | 'tick'
    | 'unit'
    | 'line';
  readonly align: 'left' | 'center' | 'right';
  /** Where it comes in the order of reading, for a line of a text that begins higher up. */
  readonly readAt?: number;
}

/** A text with the width that it was laid out for, its question mark included. */
export interface FittedText extends PlacedText {
  readonly room: number;
}

interface Setting {
  readonly font: Font;
  readonly ink: Ink;
  /** Ends with a question mark: this is a figure, and nobody has verified it. */
  readonly asked: boolean;
  /** Stands before lines, and keeps clear of them. */
  readonly halo: boolean;
}

const plain = { font: FONTS.small, ink: 'soft', asked: false, halo: false } as const;

/** How each kind of text is set. */
export const SETTINGS: Readonly<Record<PlacedText['role'], Setting>> = {
  heading: { ...plain, font: FONTS.value, ink: 'ink' },
  label: { ...plain, font: FONTS.label, ink: 'ink' },
  caption: plain,
  value: { font: FONTS.value, ink: 'ink', asked: true, halo: true },
  'value-behind': { ...plain, asked: true, halo: true },
  'value-part': { font: FONTS.value, ink: 'ink', asked: false, halo: true },
  word: { ...plain, halo: true },
  tick: plain,
  unit: plain,
  line: plain,
};

/** Follows a figure: nobody has verified it. */
export const QUESTION_MARK = ' ?';

/** The width of a text on one line, with what stands lighter behind its figure, and its question mark. */
export function widthOf(text: string, role: PlacedText['role'], measure: MeasureText): number {
  const { font, asked } = SETTINGS[role];
  const [words = '', behind] = text.split(BEHIND);
  const mark = asked ? QUESTION_MARK : '';
  if (behind === undefined) return measure(words + mark, font);
  return measure(words, font) + measure(behind + mark, FONTS.small);
}

/** Texts that another font than ours can be fitted into, so that they end where ours would. */
export function fitTexts(texts: readonly PlacedText[], measure: MeasureText): FittedText[] {
  return texts.map((text) => ({ ...text, room: widthOf(text.text, text.role, measure) }));
}
