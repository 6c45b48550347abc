import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Language, LanguageId } from '../../languages/languages.ts';
import type { Table } from '../../schemas/table.ts';
import { drawStamp } from '../drawing/annotations.ts';
import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { HATCH_LINES, LIGHT_INKS } from '../drawing/palette.ts';
import { BETWEEN_PANELS } from '../layout/panel-layout.ts';
import { breakHeadline } from '../pictures/break-headline.ts';
import { drawChart } from '../pictures/draw-chart.ts';
import type { Drawn } from '../pictures/draw-picture.ts';
import { hatchPattern, patternPalette } from '../pictures/pattern-palette.ts';
import { readingFont } from '../pictures/letters.ts';
import { measureReading } from '../pictures/measure-reading.ts';
import { openStage } from '../pictures/stage.ts';
import { writeLine } from '../pictures/write-line.ts';
import { FONTS, type Font, type MeasureText } from '../layout/text.ts';
import { balanceText, widest } from '../layout/wrap-text.ts';
import { CARD, SUBJECT, type Card, type CardChart } from './card.ts';
import { drawCheck } from './draw-check.ts';
import { fitChart, heightOf, widthOf, zoomOf, type FittedChart } from './fit-chart.ts';

/** Draws a card. */
export function drawCard(card: Card): Drawn {
  const { canvas, context, texts } = openStage(CARD.width, CARD.height);
  context.fillStyle = LIGHT_INKS.paper;
  context.fillRect(0, 0, CARD.width, CARD.height);
  drawName(context, card.site);
  drawNotice(context, card);
  const { subject } = card;
  if (subject.kind === 'text') drawQuestion(context);
  else stampCard(context, card.stamp);
  const end = drawHeadline(context, card.headline, subject.kind === 'text' ? WIDE : NARROW);
  if (subject.kind === 'text') drawText(context, subject.text, end);
  if (subject.kind === 'check') drawCheck(context, subject);
  const inside = subject.kind === 'chart' ? drawSubject(context, subject) : [];
  return { canvas, texts: [...texts, ...inside] };
}

/** The column of the headline: its width, how many lines it may take, and its largest letters. */
interface Column {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
}

const NARROW: Column = { width: SUBJECT.left - CARD.margin - 22, lines: 5, size: 40 };
const WIDE: Column = { width: 404, lines: 3, size: 36 };
const SMALLEST = 18;
const HEADLINE = { top: 58, most: 164 };

function drawHeadline(context: SKRSContext2D, headline: string, column: Column): number {
  const { font, lines } = fitHeadline(headline, column);
  const leading = leadingOf(font.size);
  lines.forEach((line, index) => {
    const middle = HEADLINE.top + (index + 0.5) * leading;
    writeLine(context, line, CARD.margin, middle, { font, ink: LIGHT_INKS.ink, reading: true });
  });
  return HEADLINE.top + lines.length * leading;
}

function leadingOf(size: number): number {
  return Math.round(size * 1.14);
}

function fitHeadline(headline: string, column: Column) {
  const measure = measureInEms();
  for (let size = largestSize(headline, column, measure); ; size -= 1) {
    const font: Font = { size, weight: 600 };
    const lines = breakHeadline(headline, column.width, font, measure);
    const fits = lines.length <= linesAt(size, column) && widest(lines, font, measure) <= column.width;
    if (fits || size <= SMALLEST) return { font, lines };
  }
}

/** Measures the words of a headline once for all sizes, in which they are alike. */
function measureInEms(): MeasureText {
  const known = new Map<string, number>();
  return (text, { size, weight }) => {
    const ems = known.get(text) ?? measureReading(text, { size: 1, weight });
    known.set(text, ems);
    return ems * size;
  };
}

function linesAt(size: number, { lines }: Column): number {
  return Math.min(lines, Math.floor(HEADLINE.most / leadingOf(size)));
}

/** The largest size worth a try: larger ones haven't the room even for the letters alone. */
function largestSize(headline: string, column: Column, measure: MeasureText): number {
  const letters = measure(headline.replace(/\s/gu, ''), { size: 1, weight: 600 });
  let { size } = column;
  // A letter may stand a little closer to the next one in its word than here.
  while (size > SMALLEST && letters * size * 0.98 > linesAt(size, column) * column.width) size -= 1;
  return size;
}

function drawText(context: SKRSContext2D, text: string, top: number): void {
  const font: Font = { size: 16.5, weight: 400 };
  const room = Math.floor((SUBJECT.top + SUBJECT.height - 8 - top) / 22);
  const lines = balanceText(text, WIDE.width - 14, font, measureReading);
  const setting = { font, ink: LIGHT_INKS.soft, reading: true };
  // Better none of it than a part, which may end before its mark.
  for (const [index, line] of (lines.length > room ? [] : lines).entries())
    writeLine(context, line, CARD.margin, top + 18 + index * 22, setting);
}

const STAMP = { x: CARD.margin + 1, y: 246, height: 26, padding: 9 };

function stampCard(context: SKRSContext2D, text: string): void {
  const room = canvasMeasure()(text, FONTS.stamp);
  const width = room + 2 * STAMP.padding;
  const stamp = { text, room, x: STAMP.x, y: STAMP.y, width, height: STAMP.height };
  drawStamp(context as unknown as CanvasRenderingContext2D, stamp, { inks: LIGHT_INKS });
}

const BIG_LINES = { ...HATCH_LINES.hatch, spacing: 9, width: 2.7 };

function drawQuestion(context: SKRSContext2D): void {
  context.save();
  context.font = readingFont({ size: 275, weight: 600 });
  context.textAlign = 'center';
  context.fillStyle = hatchPattern(context, BIG_LINES);
  context.strokeStyle = LIGHT_INKS.claim;
  context.lineWidth = 4;
  // The letter's outlines overlap: what is filled last covers where they do.
  context.strokeText('?', 514, 240);
  context.fillText('?', 514, 240);
  context.restore();
}

function drawName(context: SKRSContext2D, site: string): void {
  const setting = { font: { size: 19, weight: 600 }, ink: LIGHT_INKS.ink, reading: true } as const;
  const left = CARD.margin + writeLine(context, site, CARD.margin, 35, setting) + 7;
  context.fillStyle = hatchPattern(context, { ...HATCH_LINES.hatch, spacing: 4.2, width: 1.3 });
  context.fillRect(left, 29, 12, 12);
  context.strokeStyle = LIGHT_INKS.claim;
  context.lineWidth = 1;
  context.strokeRect(left, 29, 12, 12);
}

function drawNotice(context: SKRSContext2D, { notice, source }: Card): void {
  const top = CARD.height - CARD.band;
  context.fillStyle = LIGHT_INKS['claim-wash'];
  context.fillRect(0, top, CARD.width, CARD.band);
  context.fillStyle = LIGHT_INKS.claim;
  context.fillRect(0, top, CARD.width, 1.5);
  const ink = LIGHT_INKS['claim-ink'];
  const middle = top + CARD.band / 2 + 0.5;
  writeLine(context, notice, CARD.margin, middle, { font: { size: 18, weight: 700 }, ink });
  const small = { font: { size: 13.5, weight: 500 }, ink, align: 'right' } as const;
  writeLine(context, source, CARD.width - CARD.margin, middle, small);
}

const fitted = new WeakMap<Table, Map<LanguageId, FittedChart>>();

/** Many explainers begin with the same table. */
function fittedChart(table: Table, language: Language): FittedChart {
  const known = fitted.get(table) ?? new Map<LanguageId, FittedChart>();
  const options = { language, palette: patternPalette(), measure: canvasMeasure() };
  const chart = known.get(language.id) ?? fitChart(table, options);
  fitted.set(table, known.set(language.id, chart));
  return chart;
}

function drawSubject(context: SKRSContext2D, { table, language, excerpt }: CardChart): string[] {
  const { drawings, whole } = fittedChart(table, language);
  const zoom = zoomOf(drawings);
  const x = SUBJECT.left + SUBJECT.width - widthOf(drawings) * zoom;
  let y = SUBJECT.top + (SUBJECT.height - heightOf(drawings) * zoom) / 2;
  const setting = { font: { size: 12.5, weight: 500 }, ink: LIGHT_INKS['claim-ink'] } as const;
  if (!whole) writeLine(context, excerpt, x, Math.max(y - 12, 12), setting);
  return drawings.flatMap((drawing) => {
    const texts = drawChart(context, drawing, { x, y, zoom });
    y += (drawing.height + BETWEEN_PANELS) * zoom;
    return texts;
  });
}
