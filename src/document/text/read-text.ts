import { isPeriod } from '../../figures/heading-period.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import type { Block } from '../document.ts';
import { joinLines } from '../join-lines.ts';
import { sliceText, textOfSource, type PlacedText } from '../placed-text.ts';
import type { Source } from '../source.ts';
import { findTables } from '../table/find-tables.ts';
import { dropPageFurniture } from './page-furniture.ts';
import { cutCommaRows } from './comma-rows.ts';
import { cutLine, lineText, textLines, type TextLine } from './text-line.ts';

/** Reads plain text: its wrapped lines are joined, its aligned columns are tables, and lines that look like headings are. */
export function readText(source: Source): Block[] {
  const lines = dropPageFurniture(textLines(source));
  const shown = lines.map((line) => (isRule(line.text) ? { ...line, text: '' } : line));
  const commaRows = cutCommaRows(shown, source);
  const tables = findTables(shown.map((line, index) => commaRows.get(index) ?? cutLine(line, source)));
  const blocks: Block[] = [];
  let at = 0;
  for (const { start, end, table } of tables) {
    blocks.push(...readProse(lines.slice(at, start), source), table);
    at = end;
  }
  return [...blocks, ...readProse(lines.slice(at), source)];
}

function isRule(text: string): boolean {
  return /^[\s\-=_+|*~─━═]+$/u.test(text);
}

function readProse(lines: readonly TextLine[], source: Source): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let group: TextLine[] = [];
  let isUnderTitle = false;
  const flush = (): void => {
    const read = readGroup(group, isUnderTitle ? -1 : width, source);
    blocks.push(...read);
    isUnderTitle = read.at(-1)?.kind === 'heading';
    group = [];
  };
  lines.forEach((line, index) => {
    const [underline] = /^\s*(?:={3,}|-{3,}|~{3,})\s*$/.exec(line.text) ?? [];
    const before = lines[index - 1];
    if (underline !== undefined && before && group.length === 1 && before.text.trim() !== '') {
      group = [];
      blocks.push({
        kind: 'heading',
        level: line.text.includes('=') ? 1 : 2,
        text: lineText(before, source),
        isGuessed: false,
      });
    } else if (line.text.trim() === '' || isRule(line.text)) {
      flush();
      isUnderTitle = false;
    } else {
      if (group.length > 0 && isStart(line, lines[index - 1], width)) flush();
      group.push(line);
    }
  });
  flush();
  return blocks;
}

/** The length at which lines seem to be wrapped; 0 when each line is a paragraph. */
function wrapWidth(lines: readonly TextLine[]): number {
  const lengths = lines
    .map(({ text }) => text.trim().length)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return long > 130 ? 0 : long;
}

const ITEM =
  /^\s*(?:[-*•·▪◦‣–]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s+|[（(]?[一二三四五六七八九十]{1,3}[、）)])/u;

/** True of a line that begins a paragraph though none is empty before it. */
function isStart({ text }: TextLine, before: TextLine | undefined, width: number): boolean {
  if (width === 0 || ITEM.test(text) || before === undefined) return true;
  const last = before.text.trim();
  // What is set far to the right of the line before is no more of it: the units over a table's columns.
  if (indentOf(text) - indentOf(before.text) > width / 4) return true;
  const isShort = last.length < width * 0.75;
  return (
    isShort &&
    (/[.!?:。！？：；]["”’」]?$/u.test(last) ||
      (looksLikeTitle(last) && /^\s*["“「]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)))
  );
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function readGroup(group: readonly TextLine[], width: number, source: Source): Block[] {
  const [first, ...others] = group;
  if (first === undefined) return [];
  const last = others.at(-1) ?? first;
  const text = joinLines(textOfSource(source, first.start, last.end));
  if (others.length === 0 && isHeading(first, width))
    return [{ kind: 'heading', level: levelOf(first.text), text: titleText(first, source), isGuessed: true }];
  const marker = ITEM.exec(text.text)?.[0] ?? '';
  if (marker === '' || /^\d{4}/.test(marker)) return [{ kind: 'paragraph', text }];
  return [{ kind: 'item', text: sliceText(text, marker.length) }];
}

/** A heading without the number of its page that stands at the other end of its line. */
function titleText(line: TextLine, source: Source): PlacedText {
  const text = lineText(line, source);
  const page = text.text.search(/\s{3,}(?:page|p\.)\s*\d+(?:\s*(?:of|\/)\s*\d+)?$/i);
  return joinLines(page === -1 ? text : sliceText(text, 0, page));
}

const LONGEST_HEADING = 90;

/** @param width where lines are wrapped; below 0 where a line right under a heading is none itself */
function isHeading({ text }: TextLine, width: number): boolean {
  return looksLikeTitle(text) && width >= 0 && (width === 0 || text.trim().length <= Math.max(60, width));
}

/** A line that says one thing about the document or a table: "Source: …", "Date of release: 14 July 2031". */
const IS_FACT = /^(?:sources?|notes?|contacts?|資料來源|註)\s*[:：]/iu;

const IS_DATED = /^(?:published|released|issued|updated|filed|posted)\s(?:on\s)?[\w ,./-]*\d/iu;

/** The months that a document is about end its title: "Overview: March to May 2031". */
const IS_ABOUT = /^\p{L}+ (?:to|through) \p{L}+ \d{4}$/iu;

function isFact(line: string): boolean {
  const [, value = ''] = /^[^:：]{1,40}[:：]\s*(.+)$/u.exec(line) ?? [];
  return (
    IS_FACT.test(line) ||
    IS_DATED.test(line) ||
    (value !== '' && !IS_ABOUT.test(value) && (isPeriod(value) || !isUnreadable(readFigure(value))))
  );
}

/** A number that is neither a year nor a day of the month. */
const AMOUNT = /(?<![\p{N}.,])(?!(?:1[5-9]|20|21)\d\d(?![.,]?\d))(?:\d{3,}|\d+(?=%)|\d+(?:[.,]\d+)+)/gu;
/** A row of amounts is a row, in whatever type it is set. */
const MOST_AMOUNTS = 2;

/** True of a line that reads like a heading: short, capitalised, without the end of a sentence. */
export function looksLikeTitle(line: string): boolean {
  const words = line.trim();
  if (isFact(words) || (words.match(AMOUNT)?.length ?? 0) > MOST_AMOUNTS) return false;
  if (words.length === 0 || words.length > LONGEST_HEADING || !/\p{L}/u.test(words)) return false;
  return (
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(words) && !/[.,:;!?。，：；！？…"”]$/u.test(words) && !words.includes('|')
  );
}

/** "3.2 Methods" stands below "3 Methods"; 一、 stands above (一). */
function levelOf(text: string): number {
  const [number] = /^\s*\d{1,2}(?:\.\d{1,2})*(?=\.?\s)/.exec(text) ?? [];
  if (number !== undefined) return Math.min(6, 1 + number.trim().split('.').length);
  return /^\s*[（(][一二三四五六七八九十]+[)）]/u.test(text) ? 3 : 2;
}
