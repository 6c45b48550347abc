import { compareFigures } from '../../figures/compare.ts';
import { findFigures, type FoundFigure } from '../../figures/find.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { BOUNDARY, type RunLink, type TextRun } from '../../content/markdown/text-runs.ts';
import type { Fault } from '../../problems/problem.ts';
import { quote } from '../../problems/nearest.ts';
import { claimHint, mayBeName } from './claim-hint.ts';
import { claimIdOf } from '../../schemas/destination.ts';
import type { ProseContext } from './prose-context.ts';
import { isInWord, NEAR, numberInside } from './words-beside.ts';

/** The figures in a run that no claim link holds whole. */
export function unmarkedFigures(run: TextRun, context: ProseContext): Fault[] {
  const links = run.links.filter(({ address }) => claimIdOf(address) !== null);
  const cut = links.some((link) => mayBeCut(run.text, link))
    ? findFigures(run.text, context.names).filter((figure) => isCut(figure, links, run.text))
    : [];
  const loose = findFigures(withoutLinks(run.text, links), context.names)
    .filter((figure) => !cut.some(({ start, end }) => start < figure.end && figure.start < end))
    .filter(({ text }) => !isOwn(text, context.own));
  return [
    ...cut.map((figure) => cutFault(figure, run)),
    ...loose.map((figure) => looseFault(figure, run, context)),
  ];
}

/** The text with each link's filled up, so that its neighbours stay what they are. */
function withoutLinks(text: string, links: readonly RunLink[]): string {
  let result = '';
  for (const { start, end } of links) {
    if (end <= result.length) continue;
    const from = Math.max(start, result.length);
    result += text.slice(result.length, from) + BOUNDARY.repeat(end - from);
  }
  return result + text.slice(result.length);
}

/** True when something that goes on with a number stands near a link: only then is the whole text searched. */
function mayBeCut(text: string, { start, end }: RunLink): boolean {
  return (
    isInWord(text, start) ||
    isInWord(text, end) ||
    numberInside.test(text.slice(Math.max(0, start - NEAR), start)) ||
    numberInside.test(text.slice(end, end + NEAR))
  );
}

/** True when part of a figure is in a link and another part of its number is not. */
function isCut(figure: FoundFigure, links: readonly RunLink[], text: string): boolean {
  const touching = links.filter(({ start, end }) => start < figure.end && figure.start < end);
  if (touching.length === 0) return false;
  let outside = '';
  let at = figure.start;
  for (const { start, end } of touching) {
    if (start > at) outside += `${figure.text.slice(at - figure.start, start - figure.start)} `;
    at = Math.max(at, end);
  }
  outside += figure.text.slice(Math.max(0, at - figure.start));
  return numberInside.test(outside) || touching.some((link) => cutsWord(link, figure, text));
}

/** True when a figure goes on over an end of a link between two letters of a word: "fi[ve](…)". */
function cutsWord(link: RunLink, figure: FoundFigure, text: string): boolean {
  return [link.start, link.end].some(
    (at) =>
      figure.start < at &&
      at < figure.end &&
      isInWord(text, at) &&
      !/\p{N}/u.test(text.slice(at - 1, at + 1)),
  );
}

function cutFault(figure: FoundFigure, run: TextRun): Fault {
  return {
    ...run.place(figure.start, figure.end),
    rule: 'unmarked-figure',
    message: `${quote(figure.text)} is partly in a claim link and partly outside it`,
    hint: 'Put the whole figure into the link.',
    figure: figure.text,
    mayBeName: mayBeName(figure, run.text),
  };
}

function looseFault(figure: FoundFigure, run: TextRun, context: ProseContext): Fault {
  return {
    ...run.place(figure.start, figure.end),
    rule: 'unmarked-figure',
    message: `${quote(figure.text)} is a figure without a claim`,
    hint: claimHint(figure, run.text, context),
    figure: figure.text,
    mayBeName: mayBeName(figure, run.text),
  };
}

/** True when a text means a figure, or one of a figure's parts, that may stand here by itself. */
function isOwn(text: string, own: readonly Quantity[]): boolean {
  if (own.length === 0) return false;
  const quantity = readFigure(text);
  if (isUnreadable(quantity)) return false;
  const parts = own.flatMap((each): Quantity[] => [
    each,
    ...each.parts.map((part): Quantity => ({ ...each, parts: [part] })),
  ]);
  return parts.some((each) => compareFigures(each, quantity) === null);
}
