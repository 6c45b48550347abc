import { wordsIn } from '../../languages/languages.ts';
import { GAP, LABEL_GAP, type Columns, type LabelledRow, type Mark } from './columns.ts';
import type { LayoutOptions } from './options.ts';
import { QUESTION_MARK, widthOf, type PlacedText } from './placed-text.ts';
import { BEHIND, FONTS, LINE } from './text.ts';
import { balanceText, wrapText } from './wrap-text.ts';

/** A value with its place. */
export interface PlacedMark<M extends Mark> {
  readonly mark: M;
  /** The middle of what is drawn. */
  readonly y: number;
}

/** The rows of a drawing, each in its place. */
export interface RowLayout<M extends Mark> {
  readonly marks: readonly PlacedMark<M>[];
  readonly texts: readonly PlacedText[];
  /** Where the rows begin, below the heading. */
  readonly top: number;
  readonly height: number;
}

interface PlacedRow<M extends Mark> {
  readonly marks: readonly PlacedMark<M>[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

const TOP = 6;

/** Sets the rows one below the other, under a heading if it isn't empty. */
export function layOutRows<M extends Mark>(
  rows: readonly LabelledRow<M>[],
  heading: string,
  columns: Columns,
  options: LayoutOptions,
): RowLayout<M> {
  const gap = rows.length > 12 ? 10 : columns.stacked ? 18 : 15;
  const lines = wrapText(heading, columns.width, FONTS.value, options.measure);
  const top = lines.length === 0 ? 0 : lines.length * LINE + TOP;
  const placed: PlacedRow<M>[] = [];
  let y = top + TOP;
  for (const row of rows) {
    const layout = columns.stacked ? stackRow(row, y, columns, options) : lineUpRow(row, y, columns, options);
    placed.push(layout);
    y += layout.height + gap;
  }
  return {
    marks: placed.flatMap(({ marks }) => marks),
    texts: [
      ...lines.map((text, line): PlacedText => ({
        text,
        x: 0,
        y: (line + 0.5) * LINE,
        role: 'heading',
        align: 'left',
      })),
      ...placed.flatMap(({ texts }) => texts),
    ],
    top,
    height: y - gap + TOP,
  };
}

function lineUpRow<M extends Mark>(
  row: LabelledRow<M>,
  top: number,
  columns: Columns,
  options: LayoutOptions,
): PlacedRow<M> {
  const lines = balanceText(row.label, columns.labels + 0.5, FONTS.label, options.measure);
  const captions = row.marks.map(({ caption }) =>
    balanceText(caption ?? '', columns.captions + 0.5, FONTS.small, options.measure),
  );
  const heights = row.marks.map((mark, index) =>
    Math.max(mark.height, (captions[index]?.length ?? 0) * LINE),
  );
  const inner = heights.reduce((sum, height) => sum + height + MARK_GAP, -MARK_GAP);
  const height = Math.max(inner, lines.length * LINE);
  const middle = top + height / 2;
  const label = centredLines(lines, columns.labels, middle, 'label');
  // The whole name comes before the figures of its row, which may stand between its lines.
  const texts = label.map((line): PlacedText => ({ ...line, readAt: top }));
  let y = middle - inner / 2;
  const marks = row.marks.map((mark, index) => {
    const centre = y + (heights[index] ?? 0) / 2;
    texts.push(
      ...centredLines(
        captions[index] ?? [],
        columns.labels + LABEL_GAP + columns.captions,
        centre,
        'caption',
      ),
    );
    y += (heights[index] ?? 0) + MARK_GAP;
    return { mark, y: centre };
  });
  return { marks, texts, height };
}

const MARK_GAP = 6;

function centredLines(
  lines: readonly string[],
  x: number,
  middle: number,
  role: 'label' | 'caption',
): PlacedText[] {
  const first = middle - ((lines.length - 1) * LINE) / 2;
  return lines.map((text, index) => ({ text, x, y: first + index * LINE, role, align: 'right' }));
}

function stackRow<M extends Mark>(
  row: LabelledRow<M>,
  top: number,
  columns: Columns,
  options: LayoutOptions,
): PlacedRow<M> {
  const texts: PlacedText[] = [];
  let y = top;
  const write = (lines: readonly string[], role: PlacedText['role']): void => {
    for (const text of lines) {
      texts.push({ text, x: 0, y: y + LINE / 2, role, align: 'left' });
      y += LINE;
    }
  };
  write(balanceText(row.label, columns.width, FONTS.label, options.measure), 'label');
  const marks = row.marks.map((mark, index) => {
    y += index === 0 ? 1 : 9;
    if (columns.valuesAbove) {
      const heading = headingLines(mark, columns, options);
      texts.push(...heading.texts.map((text) => ({ ...text, y: text.y + y })));
      y += heading.height;
    }
    y += 2;
    const centre = y + mark.height / 2;
    y += mark.height;
    return { mark, y: centre };
  });
  return { marks, texts, height: y - top };
}

// The caption and the figure on one line, or one below the other.
function headingLines(
  { caption, value, claim }: Mark,
  { width }: Columns,
  { measure, language }: LayoutOptions,
): { texts: PlacedText[]; height: number } {
  const name = caption ?? '';
  const nameWidth = name === '' ? 0 : measure(name, FONTS.small) + GAP;
  const beside = nameWidth + askedWidth(value, measure) <= width;
  const names = beside && name !== '' ? [name] : wrapText(name, width, FONTS.small, measure);
  const none = { text: wordsIn(language).chart.none, role: 'word' } as const;
  const values = value === '' ? (claim === '' ? [] : [none]) : wrapValue(value, width, measure);
  const first = beside ? 0 : names.length;
  const at = (line: number): number => (line + 0.5) * LINE;
  const texts = [
    ...names.map((text, line): PlacedText => ({ text, x: 0, y: at(line), role: 'caption', align: 'left' })),
    ...values.map((each, line): PlacedText => ({
      ...each,
      x: beside ? nameWidth : 0,
      y: at(first + line),
      align: 'left',
    })),
  ];
  return { texts, height: LINE * (first + values.length) };
}

/** The width of a printed figure with its question mark. */
export function askedWidth(value: string, measure: LayoutOptions['measure']): number {
  return widthOf(value, 'value', measure);
}

/** A line of a printed figure. */
export type ValueLine = Pick<PlacedText, 'text' | 'role'>;

/** A printed figure on one line, or on several where it is wider than its room: what stands behind it begins one. */
export function wrapValue(value: string, width: number, measure: LayoutOptions['measure']): ValueLine[] {
  if (askedWidth(value, measure) <= width) return [{ text: value, role: 'value' }];
  const [words = '', behind = ''] = value.split(BEHIND);
  const wrap = (text: string, role: 'value' | 'value-behind', other: ValueLine['role']): ValueLine[] => {
    const font = role === 'value' ? FONTS.value : FONTS.small;
    const lines = wrapText(text, width - measure(QUESTION_MARK, font), font, measure);
    return lines.map((line, index) => ({ text: line, role: index === lines.length - 1 ? role : other }));
  };
  return [...wrap(words, 'value', 'value-part'), ...wrap(behind.trim(), 'value-behind', 'word')];
}
