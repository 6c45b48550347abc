import { shapeOf, withoutNoteMarks } from '../table/cell-shape.ts';
import type { PositionedText } from '../table/align-columns.ts';
import { sliceText, textOfSource, type PlacedText } from '../placed-text.ts';
import type { Source } from '../source.ts';

/** A line of a plain text. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a source, without their ends. A form feed ends a line, too. */
export function textLines(source: Source): TextLine[] {
  return Array.from(source.text.matchAll(/([^\r\n\f]*)(?:\r\n|\r|\n|\f|$)/g), ({ index, 1: text = '' }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** What a line of a table is cut into. */
export interface CutLine {
  readonly pieces: readonly PositionedText[];
  /** True when single spaces part its figures, so that their places say nothing of columns. */
  readonly isTight: boolean;
}

/** Cuts a line where columns may part: at tabs, at two spaces, and between the figures that end it. */
export function cutLine(line: TextLine, source: Source): CutLine {
  const pieces: PositionedText[] = [];
  const widthTo = measure(line.text);
  let isTight = false;
  for (const { index, 0: chunk } of line.text.matchAll(/\S+(?: \S+)*/g)) {
    const cuts = cutChunk(chunk);
    if (cuts.length > 1) isTight = true;
    for (const [from, to] of cuts) {
      const text = textOfSource(source, line.start + index + from, line.start + index + to);
      pieces.push({
        text,
        left: widthTo(index + from),
        right: widthTo(index + to),
      });
    }
  }
  return { pieces, isTight };
}

/** A list of the words of a chunk that are figures at its end, and what stands before them; the chunk when there are fewer than two. */
function cutChunk(chunk: string): [number, number][] {
  if (isSpacedNumber(chunk)) return [[0, chunk.length]];
  const words = Array.from(chunk.matchAll(/\S+/g), ({ index, 0: word }) => ({ index, word }));
  const first = words.findLastIndex(({ word }) => !isFigureWord(word)) + 1;
  const figures = words.slice(first);
  if (figures.length < 2) return [[0, chunk.length]];
  const cuts = figures.map(({ index, word }): [number, number] => [index, index + word.length]);
  const label = figures[0]?.index ?? 0;
  return label > 0 ? [[0, chunk.slice(0, label).trimEnd().length], ...cuts] : cuts;
}

function isSpacedNumber(chunk: string): boolean {
  return /^[(\-−+]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?\)?\s*%?$/.test(chunk);
}

function isFigureWord(word: string): boolean {
  const plain = withoutNoteMarks(word);
  return /\d/.test(plain) ? /^[($€£¥+\-−–~<>]*[\d.,]+[)%]*$/.test(plain) : shapeOf(plain) === 'empty';
}

/** How wide a line is up to an offset. Offsets are asked for in their order, so that none is measured twice. */
function measure(text: string): (offset: number) => number {
  let [at, width] = [0, 0];
  return (offset) => {
    for (const character of text.slice(at, offset)) {
      if (character === '\t') width = (Math.floor(width / 8) + 1) * 8;
      else width += isWide(character) ? 2 : 1;
    }
    at = Math.max(at, offset);
    return width;
  };
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(
    character,
  );
}

/** A line's own text, without the spaces at its ends. */
export function lineText({ text, start }: TextLine, source: Source): PlacedText {
  const from = text.length - text.trimStart().length;
  const whole = textOfSource(source, start, start + text.length);
  return sliceText(whole, from, Math.max(from, text.trimEnd().length));
}
