import { parseMarkdown } from './parse-markdown.ts';

/** Fills the place of refused markup; no reader sees it, so it parts no figure. An entity can’t write it: parsers decode none to a noncharacter. */
export const ERASED = '\uFDD0';

/** For each UTF-16 unit of a value: where it begins in the source, and where it ends. */
export interface Alignment {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Finds the units of a Markdown node's value in the source that it was parsed from, where the value
 * may be written with escapes, entities and plain punctuation, and lines may begin with markers.
 */
export function alignText(value: string, source: string, from: number, to: number): Alignment {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = from;
  let unit = 0;
  while (unit < value.length) {
    const step = readStep(value, unit, source, at, to);
    for (let count = 0; count < step.units; count += 1) {
      starts.push(Math.min(step.start, to));
      ends.push(Math.min(step.end, to));
    }
    unit += step.units;
    at = step.end;
  }
  return { starts, ends };
}

interface Step {
  readonly units: number;
  readonly start: number;
  readonly end: number;
}

// How far a marker of a list or quotation can push the text of the next line.
const FARTHEST_SKIP = 400;

function readStep(value: string, unit: number, source: string, at: number, to: number): Step {
  const wanted = value.charAt(unit);
  const typed = source.charAt(at);
  if (at >= to) return { units: 1, start: to, end: to };
  if (typed === '&') {
    const entity = readEntity(source, at);
    if (entity && value.startsWith(entity.text, unit))
      return { units: entity.text.length, start: at, end: entity.end };
  }
  const line = wanted === ' ' || isLineEnd(wanted) ? lineStep(source, at, to) : null;
  if (line) return line;
  if (typed === wanted) return { units: 1, start: at, end: at + 1 };
  if (typed === '\\' && source.charAt(at + 1) === wanted) return { units: 1, start: at, end: at + 2 };
  const smart = smartLength(wanted, source, at);
  if (smart > 0) return { units: 1, start: at, end: at + smart };
  return resume(wanted, source, at, to);
}

/** The value goes on somewhere further: behind a marker, or behind what the parser dropped. */
function resume(wanted: string, source: string, at: number, to: number): Step {
  let from = at;
  while (from < to && source.charAt(from) === ERASED) from += 1;
  const found = source.slice(from, Math.min(to, from + FARTHEST_SKIP)).indexOf(wanted);
  if (found === -1) return { units: 1, start: from, end: from };
  return { units: 1, start: from + found, end: from + found + 1 };
}

/** A line's end takes the spaces around it along, and the markers of quotations before the next text. */
function lineStep(source: string, at: number, to: number): Step | null {
  if (!/[\s\\]/.test(source.charAt(at))) return null;
  const ahead = source.slice(at, Math.min(to, at + FARTHEST_SKIP));
  const [whole] = /^[^\S\r\n]*\\?(?:\r\n|\r|\n)(?:[^\S\r\n]*>)*[^\S\r\n]*/.exec(ahead) ?? [];
  return whole === undefined ? null : { units: 1, start: at, end: at + whole.length };
}

function isLineEnd(unit: string): boolean {
  return unit === '\n' || unit === '\r';
}

function smartLength(wanted: string, source: string, at: number): number {
  if ('“”'.includes(wanted)) return source.charAt(at) === '"' ? 1 : 0;
  if ('‘’'.includes(wanted)) return source.charAt(at) === "'" ? 1 : 0;
  if (wanted === '—') return source.startsWith('---', at) ? 3 : 0;
  if (wanted === '–') return source.startsWith('--', at) ? 2 : 0;
  return wanted === '…' && source.startsWith('...', at) ? 3 : 0;
}

const entityPattern = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy;
const decoded = new Map<string, string>();

function readEntity(source: string, at: number): { text: string; end: number } | null {
  entityPattern.lastIndex = at;
  const [entity] = entityPattern.exec(source) ?? [];
  if (entity === undefined) return null;
  const text = decoded.get(entity) ?? decodeEntity(entity);
  decoded.set(entity, text);
  return { text, end: at + entity.length };
}

/** The parser knows the names of all entities; asking it keeps the two from disagreeing. */
function decodeEntity(entity: string): string {
  return parseMarkdown(`x${entity}x`).children?.[0]?.children?.[0]?.value?.slice(1, -1) ?? entity;
}
