import { compareFigures } from '../../figures/compare.ts';
import type { FoundFigure } from '../../figures/find.ts';
import type { Interval, Quantity } from '../../figures/quantity.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { sameUnit } from '../../figures/units.ts';
import { figuredClaims, type FiguredClaim, type ReportBook } from '../reports/report-book.ts';
import type { Reading } from './reading.ts';

const MOST_OFFERED = 3;

/** What to do about a figure without a claim: the link to paste, and how to list a name. */
export function claimHint(figure: FoundFigure, text: string, { book, own }: Reading): string {
  const quantity = readFigure(figure.text);
  const fitting = isUnreadable(quantity) ? '' : offer(figure.text, quantity, book);
  const listed = figure.likelyName
    ? `If it is a name, add ${JSON.stringify(nameAround(figure, text))} to content/names.json.`
    : '';
  const mine = own[0] ? `The claim’s own figure is “${own[0].printed}”.` : '';
  const hints = [listed, mine, fitting].filter((hint) => hint !== '');
  return hints.length > 0
    ? hints.join(' ')
    : 'Link it to a claim, [text](claim:id), or write it without a figure.';
}

function offer(typed: string, quantity: Quantity, book: ReportBook | null): string {
  if (!book) return '';
  const claims = figuredClaims(book);
  const fitting = claims
    .filter(({ figure }) => compareFigures(figure, quantity) === null)
    .slice(0, MOST_OFFERED);
  if (fitting.length > 0) {
    const links = fitting.map(({ id }) => `[${typed}](claim:${id})`);
    return `If you mean the report’s claim, link it: ${links.join(' or ')}.`;
  }
  const nearest = nearestClaim(quantity, claims);
  return nearest
    ? `No claim of the report says this; the nearest is [${nearest.figure.printed}](claim:${nearest.id}).`
    : '';
}

/** The claim whose numbers are nearest, if they are at most twice or half as large. */
function nearestClaim(quantity: Quantity, claims: readonly FiguredClaim[]): FiguredClaim | null {
  let best: { claim: FiguredClaim; apart: number } | null = null;
  for (const claim of claims) {
    const apart = distanceOf(claim.figure, quantity);
    if (apart < (best?.apart ?? Math.log(2))) best = { claim, apart };
  }
  return best?.claim ?? null;
}

function distanceOf(a: Quantity, b: Quantity): number {
  const [x] = a.parts;
  const [y] = b.parts;
  if (!sameUnit(x.unit, y.unit)) return Infinity;
  const [p, q] = [middleOf(x.nominal), middleOf(y.nominal)];
  return p > 0 && q > 0 ? Math.abs(Math.log(p / q)) : Infinity;
}

function middleOf({ low, high }: Interval): number {
  if (!Number.isFinite(low)) return high;
  return Number.isFinite(high) ? (low + high) / 2 : low;
}

/** The name that digits seem to belong to: with the capitalised word before them, if one stands there. */
function nameAround({ start, end, text }: FoundFigure, run: string): string {
  const rest = /^[\w.-]*\w/.exec(run.slice(end))?.[0] ?? '';
  if (/^\p{L}/u.test(text)) return text + rest;
  const before = /\p{Lu}[\p{L}\p{M}]*[ -]$/u.exec(run.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return before + text + rest;
}
