import type { Interval, Part, Quantity } from '../figures/quantity.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import type { Subject } from './subject.ts';

/** How many digits count when figures are held against each other: as many as a computed one is printed with. */
const DIGITS = 3;

/** What a figure may be known by, the surest first: as it is printed, all that it says, a part of it. */
function keysOfFigure(figure: string): string[] {
  const quantity = readFigure(figure);
  if (isUnreadable(quantity)) return [asPrinted(figure)];
  const bare = quantity.parts.filter(({ unit }) => unit === null).map(asNumber);
  return [asPrinted(figure), ...keysOfQuantity(quantity), ...bare];
}

/** The same of a figure that a claim's record prints, which may be told without its unit. */
export function keysOfPrinted(figure: string): string[] {
  const quantity = readFigure(figure);
  return [...keysOfFigure(figure), ...(isUnreadable(quantity) ? [] : quantity.parts.map(asNumber))];
}

/** Says what the figures of a site may be known by. The same few stand in it again and again, and each is read once. */
export function readKeysOnce(): (figure: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (figure) => {
    const keys = known.get(figure) ?? keysOfFigure(figure);
    known.set(figure, keys);
    return keys;
  };
}

/** What the figure of a claim or of a check is known by. */
export function keysOfSubject({ printed, source }: Subject): string[] {
  if ('verdict' in source) return [asPrinted(printed), asPart(source), asNumber(source)];
  const { figure } = source;
  return figure === null
    ? []
    : [asPrinted(printed), ...keysOfQuantity(figure), ...figure.parts.map(asNumber)];
}

function keysOfQuantity({ parts }: Quantity): string[] {
  return [`whole ${parts.map(asPart).join('; ')}`, ...parts.map(asPart)];
}

function asPrinted(figure: string): string {
  const unmarked = figure.replace(/\s*\[[^[\]]*\]/gu, '');
  return `printed ${unmarked.toLowerCase().replace(/\s+/gu, ' ').trim()}`;
}

function asPart({ nominal, unit }: Pick<Part, 'nominal' | 'unit'>): string {
  return `part ${interval(nominal)} ${unit ?? ''}`;
}

function asNumber({ nominal }: Pick<Part, 'nominal'>): string {
  return `number ${interval(nominal)}`;
}

function interval({ low, high }: Interval): string {
  return `${low.toPrecision(DIGITS)} ${high.toPrecision(DIGITS)}`;
}
