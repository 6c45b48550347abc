import { printedAt } from '../figure.ts';
import { reckon, sumOf } from '../formula.ts';
import type { Paragraph, PlacedGrid } from '../paragraph.ts';
import type { Grid } from '../table/grid.ts';
import { OTHER_TIME } from '../words/earlier-cues.ts';
import { isTotalLabel } from '../words/line-labels.ts';
import type { Mention } from '../text/mention.ts';
import { lineOf, overlap } from './list-grid.ts';
import { isStrictlyAlike } from './said.ts';

/** A name, a colon or a dash, and what is said of it. */
const LABELLED = /^[\s•·*]*(?<label>[^:：–—]{1,60}?)\s*(?:(?<!\d)[:：]|[:：](?!\d)|\s[–—]\s)/u;
/** "Twelve schools", 「34 戶淹水」: what is counted stands behind its figure. */
const COUNTED = /^\s*(?<label>[^.。；;,，(（]{2,40})/u;
/** How many paragraphs before a list name what it divides. */
const NEAR = 4;
const OPENING = 2;

interface Item {
  readonly at: number;
  readonly label: string;
  readonly mention: Mention;
}

/** The bulleted lists of a document as tables of one column, with the amount that they divide where one is printed. */
export function readItemGrids(paragraphs: readonly Paragraph[]): PlacedGrid[] {
  return runsOf(paragraphs).flatMap((run) => {
    const items = run.flatMap((paragraph) => itemOf(paragraph));
    const [first, ...others] = items;
    const isOneKind = first && others.every(({ mention }) => isStrictlyAlike(mention, first.mention));
    return first && isOneKind && others.length > 0
      ? [{ at: first.at, grid: gridOf(items, paragraphs), isList: true }]
      : [];
  });
}

/** 「明年擴建後合計」 is the total of another time. */
function isTotal(label: string): boolean {
  return isTotalLabel(label) && !OTHER_TIME.test(label.toLowerCase()) && !/[前後]|[明後]年/u.test(label);
}

function runsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const runs: Paragraph[][] = [];
  for (const paragraph of paragraphs.filter(({ isItem }) => isItem)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.at === paragraph.at - 1) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}

function itemOf({ at, sentences }: Paragraph): Item[] {
  const [sentence] = sentences;
  if (!sentence) return [];
  const { text } = sentence.text;
  const named = LABELLED.exec(text);
  const from = named ? named[0].length : 0;
  const mention = sentence.mentions.find(({ kind, start }) => kind !== 'D' && start >= from);
  if (!mention) return [];
  const label =
    named?.groups?.label ??
    (text.slice(0, mention.start).trim() === '' ? countedIn(text.slice(mention.end)) : '');
  return label === '' ? [] : [{ at, label: label.trim(), mention }];
}

function countedIn(text: string): string {
  return COUNTED.exec(text)?.groups?.label ?? '';
}

function gridOf(items: readonly Item[], paragraphs: readonly Paragraph[]): Grid {
  const [first] = items;
  const before = paragraphs.findLast(({ at }) => at < (first?.at ?? 0));
  const total = items.some(({ label }) => isTotal(label)) ? null : totalOf(items, paragraphs);
  const rows = items.map(({ label }) => lineOf(label, isTotal(label)));
  const cells = items.map(({ mention }) => [mention]);
  return {
    rows: total ? [...rows, lineOf('', true)] : rows,
    columns: [{ ...lineOf('', false), isRate: first?.mention.kind === 'P' }],
    cells: total ? [...cells, [total]] : cells,
    about: before?.sentences[0]?.text.text ?? '',
  };
}

/** The amount before a list that its items come to. */
function totalOf(items: readonly Item[], paragraphs: readonly Paragraph[]): Mention | null {
  const [first] = items;
  if (first?.mention.kind !== 'N' || items.length < 2) return null;
  const index = paragraphs.findIndex(({ at }) => at === first.at);
  const around = [
    ...paragraphs.slice(0, OPENING),
    ...paragraphs.slice(Math.max(OPENING, index - NEAR), index),
  ];
  const amounts = around.flatMap(({ sentences }) => sentences.flatMap(({ mentions }) => mentions));
  const wholes = amounts.filter(
    (each) => isStrictlyAlike(each, first.mention) && /\d/u.test(printedAt(each)),
  );
  // A list may divide its whole twice: men and women, and then the young.
  const runs = items.slice(1).map((_, index) => items.slice(0, items.length - index));
  for (const run of runs) {
    const sum = reckon(sumOf(run.map(({ mention }) => mention)));
    const whole = wholes.findLast((each) => sum !== null && overlap(each.outer, sum.outer));
    if (whole) return whole;
  }
  return null;
}
