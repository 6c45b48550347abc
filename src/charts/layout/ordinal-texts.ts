import { wordsIn } from '../../languages/languages.ts';
import type { AxisLabels } from './axes.ts';
import type { LayoutOptions } from './options.ts';
import { WORD_OFFSET, type RankMark } from './ordinal-layout.ts';
import type { PlacedText } from './placed-text.ts';
import { GAP, type Columns } from './columns.ts';
import { askedWidth, type PlacedMark } from './row-layout.ts';
import { FONTS, LINE } from './text.ts';
import { widest, wrapText } from './wrap-text.ts';

/** The printed words beside their marks. */
export function rankTexts(
  marks: readonly PlacedMark<RankMark>[],
  toX: (rank: number) => number,
  { plot, width, valuesAbove }: Columns,
  { language, measure }: LayoutOptions,
): PlacedText[] {
  return marks.flatMap(({ mark, y }): PlacedText[] => {
    if (valuesAbove) return [];
    if (mark.rank === null) {
      return [{ text: wordsIn(language).chart.none, x: plot.left + GAP, y, role: 'word', align: 'left' }];
    }
    const right = toX(mark.rank) + WORD_OFFSET;
    const wordWidth = askedWidth(mark.value, measure);
    const x = right + wordWidth <= width ? right : toX(mark.rank) - WORD_OFFSET - wordWidth;
    return [{ text: mark.value, x, y, role: 'value', align: 'left' }];
  });
}

/** Sets the categories below the plot, each under its place. */
export function labelCategories(
  categories: readonly string[],
  top: number,
  { plot }: Columns,
  { measure }: LayoutOptions,
): AxisLabels {
  const slot = (plot.right - plot.left) / categories.length;
  const words = categories.flatMap((name) => name.split(/(?<=[\s\-–/])/u));
  if (widest(words, FONTS.small, measure) > slot - 6) return labelEnds(categories, top, plot);
  const lines = categories.map((name) => wrapText(name, slot - 6, FONTS.small, measure));
  const texts = lines.flatMap((parts, rank) =>
    parts.map((text, line): PlacedText => {
      const x = plot.left + (rank + 0.5) * slot;
      return { text, x, y: top + 16 + line * LINE, role: 'tick', align: 'center' };
    }),
  );
  return { texts, height: 8 + LINE * Math.max(...lines.map(({ length }) => length)) };
}

// Each mark names its category anyway: the ends alone say which way the axis runs.
function labelEnds(categories: readonly string[], top: number, { left, right }: Columns['plot']): AxisLabels {
  const y = top + 16;
  const texts: PlacedText[] = [
    { text: categories[0] ?? '', x: left, y, role: 'tick', align: 'left' },
    { text: categories.at(-1) ?? '', x: right, y, role: 'tick', align: 'right' },
  ];
  return { texts, height: 8 + LINE };
}
