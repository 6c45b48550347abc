import type { Grid, Line } from '../table/grid.ts';
import { wordsOf, type Word } from './words.ts';

/** A row that a sentence names. Offsets are into the text searched, end exclusive. */
export interface RowLink {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** False where only a part of a longer label stands there. */
  readonly isWhole: boolean;
}

/** How a row may be named: by words in their order, by one word that no other row has, by a pattern. */
interface RowForms {
  readonly row: number;
  readonly stems: readonly string[];
  readonly own: ReadonlySet<string>;
  /** Whether its one own word is all that tells it from the other rows. */
  readonly isTelling: boolean;
  readonly pattern: RegExp | null;
}

const formsOfGrid = new WeakMap<Grid, readonly RowForms[]>();

/** Several rules hold one sentence against one table. */
const linksOfGrid = new WeakMap<Grid, Map<string, readonly RowLink[]>>();

/** The rows of a table that a text names, in its order; none overlaps another. */
export function findRowLinks(text: string, grid: Grid): readonly RowLink[] {
  const known = linksOfGrid.get(grid) ?? new Map<string, readonly RowLink[]>();
  linksOfGrid.set(grid, known);
  const links = known.get(text) ?? linkRows(text, grid);
  known.set(text, links);
  return links;
}

function linkRows(text: string, grid: Grid): RowLink[] {
  const forms = formsOfGrid.get(grid) ?? readForms(grid);
  formsOfGrid.set(grid, forms);
  const words = wordsOf(text);
  const said = new Set(words.map(({ stem }) => stem));
  const links = forms.flatMap((form) => [
    ...byPattern(text, form),
    ...(form.stems.some((stem) => said.has(stem)) ? byStems(words, form) : []),
  ]);
  return withoutOverlaps(links);
}

function withoutOverlaps(links: readonly RowLink[]): RowLink[] {
  const kept: RowLink[] = [];
  for (const link of links.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => other.start < link.end && link.start < other.end)) kept.push(link);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function readForms({ rows, columns }: Grid): RowForms[] {
  const isList = columns.length === 1 && columns[0]?.label === '';
  const named = rows.map(({ label }) => wordsOf(plainLabel(label)).map(({ stem }) => stem));
  const suffix = commonSuffix(rows.filter(({ isTotal }) => !isTotal).map(({ label }) => plainLabel(label)));
  return rows.flatMap((line, row): RowForms[] => {
    if (line.isTotal || line.label === '') return [];
    const stems = named[row] ?? [];
    const own = new Set(
      stems.filter((stem) => stem.length > 2 && named.filter((other) => other.includes(stem)).length === 1),
    );
    // "Orr" is all that "Lake Orr" has of its own beside "Lake Tay".
    const isTelling = own.size === 1 && stems.every((stem) => own.has(stem) || isShared(stem, named));
    return [{ row, stems, own, isTelling, pattern: patternOf(line, suffix, isList ? rows : []) }];
  });
}

/** A word of every row's name. */
function isShared(stem: string, named: readonly (readonly string[])[]): boolean {
  return named.every((stems) => stems.length === 0 || stems.includes(stem));
}

function plainLabel(label: string): string {
  return (
    label
      .replace(/[(（][^)）]*[)）]/gu, '')
      // "Coffee, 500 g" is coffee.
      .replace(/(?<=\p{L})[,，] ?\d[\d.]* ?\p{L}{1,6}\s*$/u, '')
      .replace(/[.*†‡\s]+$/u, '')
      .replace(/^[-–—•·\s]+/u, '')
      .trim()
  );
}

/** 「縣」 of 平埔縣 and 內山縣: what texts leave out of the names that they list. */
function commonSuffix(labels: readonly string[]): string {
  return labels.some((label) => !/^\p{Script=Han}{2,}$/u.test(label))
    ? ''
    : (/^.*(.)$/u.exec(labels[0] ?? '')?.[1] ?? '');
}

const AREAS = '[鎮鄉市縣區州省隊黨站線標廠店國道路]';

function patternOf({ label }: Line, suffix: string, others: readonly Line[]): RegExp | null {
  const plain = plainLabel(label);
  const numbers = plain.match(/\d+(?:\.\d+)?/gu) ?? [];
  if (numbers.length > 0 && !/^(?:19|20)\d\d$/u.test(plain)) return rangePattern(plain, numbers);
  // 「O 型」 is no part of 「AO 型」.
  if (/^[A-Z]{1,3} ?\p{Script=Han}+$/u.test(plain)) return new RegExp(`(?<![A-Za-z])${escaped(plain)}`, 'gu');
  if (!/^\p{Script=Han}+$/u.test(plain)) return null;
  const bare = plain.replace(new RegExp(`${AREAS}$`, 'u'), '');
  const forms = [escaped(plain)];
  if (bare !== plain && bare.length > 1) forms.push(escaped(bare));
  // The name of a list's member may have a verb behind it: 「東院看診 41,200 人次」.
  const name = plain.slice(0, 2);
  if (plain.length > 3 && others.filter((other) => other.label.startsWith(name)).length === 1)
    forms.push(escaped(name));
  // 「一、二標」 names both.
  if (bare !== plain && bare.length === 1 && suffix !== '')
    forms.push(`${escaped(bare)}(?=[、與和及].${suffix})`);
  return plain.length > 1 ? new RegExp(forms.join('|'), 'gu') : null;
}

/** "5–14", "65 and over", "65 歲以上", "under 1", as texts write them. */
function rangePattern(label: string, [first = '', second]: readonly string[]): RegExp | null {
  const years = '(?:\\s*歲)?';
  if (second !== undefined)
    return new RegExp(
      `(?<!\\d)${first}${years}\\s*(?:[-–—~～至到]|to|and)\\s*${second}(?!\\d)(?:\\s*歲)?`,
      'gu',
    );
  if (/以上|over|older|\+|more/iu.test(label))
    return new RegExp(
      `(?<!\\d)${first}${years}\\s*(?:以上|(?:and|or) (?:over|older|above|more)|\\+)|(?:over|above) ${first}(?!\\d)`,
      'gu',
    );
  if (/under|below|以下|未滿|younger/iu.test(label))
    return new RegExp(
      `(?:under|below|younger than|未滿)\\s*(?:the age of )?${first === '1' ? '(?:1|one)' : first}(?!\\d)|(?<!\\d)${first}${years}\\s*以下`,
      'gu',
    );
  return /[a-z]/iu.test(label) ? null : new RegExp(`(?<!\\d)${escaped(label)}(?!\\d)`, 'gu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function byPattern(text: string, { row, pattern }: RowForms): RowLink[] {
  if (pattern === null) return [];
  return Array.from(text.matchAll(pattern), ({ index, 0: printed }) => ({
    row,
    start: index,
    end: index + printed.length,
    isWhole: true,
  }));
}

function byStems(words: readonly Word[], { row, stems, own, isTelling, pattern }: RowForms): RowLink[] {
  const whole = runsOf(stems, words, row);
  if (whole.length > 0 || pattern !== null) return whole;
  // "Constitutional AI" is enough of "Constitutional AI Core".
  const most = stems.length > 2 ? runsOf(stems.slice(0, -1), words, row) : [];
  if (most.length > 0) return most;
  return words.flatMap(({ stem, start, end }) =>
    own.has(stem) ? [{ row, start, end, isWhole: isTelling || stems.length === 1 }] : [],
  );
}

/** Where words stand one behind the other. */
function runsOf(stems: readonly string[], words: readonly Word[], row: number): RowLink[] {
  return words.flatMap(({ start, stem: first }, index): RowLink[] => {
    if (first !== stems[0]) return [];
    const run = words.slice(index, index + stems.length);
    const last = run.at(-1);
    const fits = last && run.length === stems.length && run.every(({ stem }, at) => stem === stems[at]);
    return fits ? [{ row, start, end: last.end, isWhole: true }] : [];
  });
}
