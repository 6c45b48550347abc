import { WIDTHS, type LayoutOptions } from './options.ts';
import { FONTS, type Font } from './text.ts';
import { balanceText, widest } from './wrap-text.ts';

/** One value in a row, before it has a place. */
export interface Mark {
  /** Names the column, where a row has several. */
  readonly caption: string | null;
  /** As printed; empty where the report gives nothing. */
  readonly value: string;
  /** The height of what is drawn. */
  readonly height: number;
  /** Empty for what stands for no figure of the report. */
  readonly claim: string;
}

/** A row's name and its values. */
export interface LabelledRow<M extends Mark> {
  readonly label: string;
  readonly marks: readonly M[];
}

/** Where the columns of a drawing stand. Stacked, names and values stand above their bars. */
export interface Columns {
  readonly width: number;
  readonly labels: number;
  readonly captions: number;
  readonly plot: { readonly left: number; readonly right: number };
  readonly stacked: boolean;
  readonly valuesAbove: boolean;
}

/** Room to keep clear at both ends of the plot: for values beside the bars, and without them. */
export interface Reserve {
  readonly low: number;
  readonly high: number;
  readonly bareLow: number;
  readonly bareHigh: number;
}

/** The distance between a drawing's columns. */
export const GAP = 10;
/** The same, after rows' names that stand before captions. */
export const LABEL_GAP = 14;

/** Chooses the columns: names at the left while the plot keeps its room, else above the bars. */
export function chooseColumns<M extends Mark>(
  rows: readonly LabelledRow<M>[],
  reserve: Reserve,
  options: LayoutOptions,
  labelShare = 0.32,
): Columns {
  const width = WIDTHS[options.variant];
  const captionTexts = rows.flatMap(({ marks }) => marks.map(({ caption }) => caption ?? ''));
  const captions = columnWidth(captionTexts, FONTS.small, 0.2, options);
  const names = rows.map(({ label }) => label);
  const labels = columnWidth(names, FONTS.label, captions > 0 ? 0.24 : labelShare, options);
  const left = labels + (captions > 0 ? LABEL_GAP + captions : 0) + GAP;
  const plot = { left: left + reserve.low, right: width - reserve.high };
  if (options.variant === 'wide' && plot.right - plot.left >= width * 0.17) {
    return { width, labels, captions, plot, stacked: false, valuesAbove: false };
  }
  const beside = { left: reserve.low, right: width - reserve.high };
  const valuesAbove = captions > 0 || beside.right - beside.left < width * 0.5;
  const bare = { left: reserve.bareLow, right: width - reserve.bareHigh };
  return { width, labels: 0, captions: 0, plot: valuesAbove ? bare : beside, stacked: true, valuesAbove };
}

function columnWidth(
  texts: readonly string[],
  font: Font,
  share: number,
  { variant, measure }: LayoutOptions,
): number {
  const most = WIDTHS[variant] * share;
  return Math.ceil(
    widest(
      texts.flatMap((text) => balanceText(text, most, font, measure)),
      font,
      measure,
    ),
  );
}
