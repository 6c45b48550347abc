import { compareFigures } from '../../figures/compare.ts';
import type { FoundFigure } from '../../figures/find.ts';
import type { Interval, Quantity } from '../../figures/quantity.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { sameUnit } from '../../figures/units.ts';
import { figuredClaims, type FiguredClaim, type ReportScope } from '../reports/report-scope.ts';
import type { ProseContext } from './prose-context.ts';

const MOST_OFFERED = 3;

/** How far apart a slip of memory may put two numbers: a fifth. */
const NEAR = Math.log(1.2);

/** How far from a figure its link can begin. */
const LONGEST_LABEL = 80;

/** The rest of a figure’s link, whole or with a bracket too few or a space between two. */
const LINK_AFTER = /^([^[\]()\n]{0,80})(?:\]\s*\(?|\()claim:([a-z/-]+)\)?/;

/** What to do about a figure without a claim: the link to paste, and how to list a name. */
export function claimHint(figure: FoundFigure, text: string, { scope, own }: ProseContext): string {
  const broken = brokenLink(figure, text);
  if (broken !== null) return broken;
  const fitting = scope ? offerOnce(figure.text, scope) : '';
  const listed = figure.likelyName
    ? `If it is a name, add ${JSON.stringify(nameAround(figure, text))} to content/names.json.`
    : '';
  const mine = own[0]
    ? `The claim’s own figure is “${own[0].printed}”: print it so, or say it without a figure.`
    : '';
  const hints = [mine, fitting, listed].filter((hint) => hint !== '');
  return hints.length > 0
    ? hints.join(' ')
    : 'Link it to a claim, [text](claim:id), or write it without a figure.';
}

function brokenLink({ start, end }: FoundFigure, text: string): string | null {
  const before = /\[([^[\]()\n]*)$/.exec(text.slice(Math.max(0, start - LONGEST_LABEL), start));
  const after = LINK_AFTER.exec(text.slice(end));
  if (!after) return null;
  const [rest, more = '', id = ''] = after;
  if (before && rest === `${more}](claim:${id})`) return null;
  const label = `${before?.[1] ?? ''}${text.slice(start, end)}${more}`.trim();
  return `The brackets of its link are broken: write [${label}](claim:${id}).`;
}

const offers = new WeakMap<ReportScope, Map<string, string>>();

/** How often claims are held against figures: of thousands of figures, not each is told what it could be. */
const MOST_HELD = 1_500_000;

/** A text may repeat a figure thousands of times; what to offer for it is worked out once. */
function offerOnce(typed: string, scope: ReportScope): string {
  const known = offers.get(scope) ?? new Map<string, string>();
  offers.set(scope, known);
  const isTooMuch = known.size * figuredClaims(scope).length > MOST_HELD;
  const offered = known.get(typed) ?? (isTooMuch ? '' : offer(typed, scope));
  known.set(typed, offered);
  return offered;
}

function offer(typed: string, scope: ReportScope): string {
  const quantity = readFigure(typed);
  if (isUnreadable(quantity)) return '';
  const claims = figuredClaims(scope);
  const differences = claims.map((claim) => ({
    claim,
    what: compareFigures(claim.figure, quantity)?.what ?? null,
  }));
  const same = differences
    .filter(({ what }) => what === null)
    .map(({ claim: { id } }) => `[${pasted(typed)}](claim:${id})`);
  // The same number, otherwise qualified or more precise: the claim's own print is what to paste.
  const alike = differences
    .filter(({ what }) => what === 'qualifier' || what === 'precision')
    .map(({ claim: { id, figure } }) => `[${figure.printed}](claim:${id})`);
  const links = [...same, ...alike].slice(0, MOST_OFFERED);
  if (links.length > 0) return `If you mean the report’s claim, link it: ${links.join(' or ')}.`;
  const nearest = nearestClaim(quantity, claims);
  return nearest
    ? `No claim of the report says this; the nearest is [${nearest.figure.printed}](claim:${nearest.id}).`
    : '';
}

/** A figure as it can stand in one line: without what nobody sees. */
function pasted(typed: string): string {
  return typed.replace(/\s+/g, ' ').replace(/\p{Cf}/gu, '');
}

/** The claim whose numbers are nearest, if they are near. */
function nearestClaim(quantity: Quantity, claims: readonly FiguredClaim[]): FiguredClaim | null {
  let best: { claim: FiguredClaim; apart: number } | null = null;
  for (const claim of claims) {
    const apart = distanceOf(claim.figure, quantity);
    if (apart < (best?.apart ?? NEAR)) best = { claim, apart };
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

/** True for digits that may be part of a proper name: they look so, or a capitalised word stands before them. */
export function mayBeName({ likelyName, start }: FoundFigure, run: string): boolean {
  return likelyName || capitalisedBefore(run, start) !== '';
}

/** The name that digits seem to belong to: with the capitalised word before them, if one stands there. */
function nameAround({ start, end, text }: FoundFigure, run: string): string {
  const rest = /^[\w.-]*\w/.exec(run.slice(end))?.[0] ?? '';
  if (/^\p{L}/u.test(text)) return text + rest;
  return capitalisedBefore(run, start) + text + rest;
}

function capitalisedBefore(run: string, at: number): string {
  return /\p{Lu}[\p{L}\p{M}]*[ -]$/u.exec(run.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}
