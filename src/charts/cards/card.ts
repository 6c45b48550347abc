import type { Language } from '../../languages/languages.ts';
import type { Table } from '../../schemas/table.ts';
import type { CheckLayout } from '../checks/check-layout.ts';
import { SCALE } from '../pictures/stage.ts';

/** One side of a check in words and as a figure. */
export interface CheckSide {
  readonly label: string;
  readonly figure: string;
  /** Whether it is a figure of the report's, which has its sign, or what we computed. */
  readonly isClaimed: boolean;
}

/** A check as a card shows it. */
export interface CardCheck {
  readonly kind: 'check';
  readonly verdict: string;
  readonly claimed: CheckSide;
  readonly result: CheckSide;
  /** Both on one axis, where they can be drawn. */
  readonly layout: CheckLayout | null;
  /** Says that the result is our arithmetic on unverified figures. */
  readonly note: string;
}

/** A table’s chart as a card shows it; `excerpt` is said where there is room for only a part. */
export interface CardChart {
  readonly kind: 'chart';
  readonly table: Table;
  readonly language: Language;
  readonly excerpt: string;
}

/** What stands beside a card’s headline; where there is nothing to draw, a sentence or two below it. */
export type CardSubject = CardChart | CardCheck | { readonly kind: 'text'; readonly text: string };

/** The picture that stands for a page where links to it are shown. Plain text, with the mark at each figure. */
export interface Card {
  readonly site: string;
  readonly headline: string;
  readonly subject: CardSubject;
  readonly stamp: string;
  /** Says that nothing has been verified. */
  readonly notice: string;
  readonly source: string;
}

/** The size of a card in its own pixels; it is drawn twice as fine. */
export const CARD = { width: 600, height: 315, margin: 28, band: 40 } as const;

/** The size of a card’s file. */
export const CARD_FILE = { width: CARD.width * SCALE, height: CARD.height * SCALE } as const;

/** Where a card’s subject stands. */
export const SUBJECT = { left: 300, top: 24, width: 274, height: 240 } as const;
