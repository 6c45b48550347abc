import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawStamp } from '../annotations.ts';
import { canvasMeasure } from '../canvas-fonts.ts';
import { HATCH_LINES, LIGHT_INKS } from '../palette.ts';
import { BETWEEN_PANELS } from '../panel-layout.ts';
import { breakHeadline } from '../picture/break-headline.ts';
import { drawChart } from '../picture/draw-chart.ts';
import type { Drawn } from '../picture/draw-picture.ts';
import { CLAIMED, hatchPattern } from '../picture/pattern-palette.ts';
import { measureReading, readingFont } from '../picture/reading-font.ts';
import { openStage } from '../picture/stage.ts';
import { cssFont, FONTS, type Font } from '../text.ts';
import { balanceText } from '../wrap-text.ts';
import { CARD, SUBJECT, type Card, type CardChart } from './card.ts';
import { drawCheck } from './draw-check.ts';
import { heightOf, widthOf, zoomOf } from './fit-chart.ts';

/** Draws a card. */
export function drawCard(card: Card): Drawn {
  const { canvas, context, texts } = openStage(CARD.width, CARD.height);
  context.fillStyle = LIGHT_INKS.paper;
  context.fillRect(0, 0, CARD.width, CARD.height);
  context.textBaseline = 'middle';
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
const WIDE: Column = { width: 410, lines: 3, size: 36 };
const SMALLEST = 18;
const HEADLINE = { top: 58, most: 164 };

function drawHeadline(context: SKRSContext2D, headline: string, column: Column): number {
  const { font, lines } = fitHeadline(headline, column);
  const leading = leadingOf(font);
  context.font = readingFont(font);
  context.fillStyle = LIGHT_INKS.ink;
  lines.forEach((line, index) => {
    context.fillText(line, CARD.margin, HEADLINE.top + (index + 0.5) * leading);
  });
  return HEADLINE.top + lines.length * leading;
}

function leadingOf({ size }: Font): number {
  return Math.round(size * 1.14);
}

function fitHeadline(headline: string, { width, lines: most, size: largest }: Column) {
  for (let size = largest; ; size -= 1) {
    const font: Font = { size, weight: 600 };
    const lines = breakHeadline(headline, width, font, measureReading);
    const tall = lines.length * leadingOf(font) > HEADLINE.most;
    const fits = !tall && lines.length <= most && lines.every((line) => measureReading(line, font) <= width);
    if (fits || size <= SMALLEST) return { font, lines };
  }
}

function drawText(context: SKRSContext2D, text: string, top: number): void {
  const font: Font = { size: 16.5, weight: 400 };
  const room = Math.floor((SUBJECT.top + SUBJECT.height - 8 - top) / 22);
  const lines = balanceText(text, WIDE.width - 14, font, measureReading);
  context.font = readingFont(font);
  context.fillStyle = LIGHT_INKS.soft;
  // Better none of it than a part, which may end before its mark.
  for (const [index, line] of (lines.length > room ? [] : lines).entries())
    context.fillText(line, CARD.margin, top + 18 + index * 22);
}

const STAMP = { x: CARD.margin + 1, y: 246, height: 26, padding: 9 };

function stampCard(context: SKRSContext2D, text: string): void {
  const width = canvasMeasure()(text, FONTS.stamp) + 2 * STAMP.padding;
  const stamp = { text, x: STAMP.x, y: STAMP.y, width, height: STAMP.height };
  drawStamp(context as unknown as CanvasRenderingContext2D, stamp, { inks: LIGHT_INKS });
}

const BIG_LINES = { ...HATCH_LINES.hatch, spacing: 9, width: 2.7 };

function drawQuestion(context: SKRSContext2D): void {
  context.save();
  context.font = readingFont({ size: 290, weight: 600 });
  context.textAlign = 'center';
  context.fillStyle = hatchPattern(context, BIG_LINES, CLAIMED);
  context.strokeStyle = LIGHT_INKS.claim;
  context.lineWidth = 4;
  // The letter's outlines overlap: what is filled last covers where they do.
  context.strokeText('?', 508, 150);
  context.fillText('?', 508, 150);
  context.restore();
}

function drawName(context: SKRSContext2D, site: string): void {
  context.font = readingFont({ size: 19, weight: 600 });
  context.fillStyle = LIGHT_INKS.ink;
  context.fillText(site, CARD.margin, 36);
  const left = CARD.margin + context.measureText(site).width + 7;
  context.fillStyle = hatchPattern(context, { ...HATCH_LINES.hatch, spacing: 4.2, width: 1.3 }, CLAIMED);
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
  context.font = cssFont({ size: 18, weight: 700 });
  context.fillStyle = LIGHT_INKS['claim-ink'];
  context.fillText(notice, CARD.margin, top + CARD.band / 2 + 1);
  context.font = cssFont({ size: 13.5, weight: 500 });
  context.textAlign = 'right';
  context.fillText(source, CARD.width - CARD.margin, top + CARD.band / 2 + 1);
  context.textAlign = 'left';
}

function drawSubject(context: SKRSContext2D, { drawings, excerpt }: CardChart): string[] {
  const zoom = zoomOf(drawings);
  const x = SUBJECT.left + SUBJECT.width - widthOf(drawings) * zoom;
  let y = SUBJECT.top + (SUBJECT.height - heightOf(drawings) * zoom) / 2;
  if (excerpt !== null) {
    context.font = cssFont({ size: 12.5, weight: 500 });
    context.fillStyle = LIGHT_INKS['claim-ink'];
    context.fillText(excerpt, x, Math.max(y - 12, 12));
  }
  return drawings.flatMap((drawing) => {
    const texts = drawChart(context, drawing, { x, y, zoom });
    y += (drawing.height + BETWEEN_PANELS) * zoom;
    return texts;
  });
}
