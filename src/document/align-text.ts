import { parseFragment } from 'parse5';
import type { TextWriter } from './placed-text.ts';
import type { Source } from './source.ts';

// How far markers of lists and quotations push the text of the next line.
const FARTHEST_SKIP = 400;

/**
 * Writes the value of a parsed node, each character with the stretch of the source from which it was
 * read: entities, escapes and the markers at the start of lines are stepped over.
 */
export function alignText(writer: TextWriter, value: string, source: Source, from: number, to: number): void {
  if (source.text.slice(from, from + value.length) === value) {
    writer.write(value, from, from + value.length);
    return;
  }
  let at = from;
  for (let unit = 0; unit < value.length;) {
    const step = stepAt(value, unit, source.text, at, to);
    writer.write(value.slice(unit, unit + step.length), Math.min(step.start, to), Math.min(step.end, to));
    unit += step.length;
    at = step.end;
  }
}

interface Step {
  /** How many units of the value stand there. */
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

function stepAt(value: string, unit: number, source: string, at: number, to: number): Step {
  if (at >= to) return { length: value.length - unit, start: to, end: to };
  const wanted = value.charAt(unit);
  const typed = source.charAt(at);
  if (typed === '&') {
    const entity = entityAt(source, at);
    if (entity && value.startsWith(entity.text, unit))
      return { length: entity.text.length, start: at, end: entity.end };
  }
  if (typed === wanted) return { length: 1, start: at, end: at + 1 };
  if (typed === '\\' && source.charAt(at + 1) === wanted) return { length: 1, start: at, end: at + 2 };
  if (wanted === '\n' && source.startsWith('\r\n', at)) return { length: 1, start: at, end: at + 2 };
  const found = source.slice(at, Math.min(to, at + FARTHEST_SKIP)).indexOf(wanted);
  const start = found === -1 ? at : at + found;
  return { length: 1, start, end: found === -1 ? at : start + 1 };
}

const entityPattern = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});?/iy;
const decoded = new Map<string, string>();

function entityAt(source: string, at: number): { text: string; end: number } | null {
  entityPattern.lastIndex = at;
  const [entity] = entityPattern.exec(source) ?? [];
  if (entity === undefined) return null;
  const text = decoded.get(entity) ?? decodeEntity(entity);
  decoded.set(entity, text);
  return { text, end: at + entity.length };
}

function decodeEntity(entity: string): string {
  const [node] = parseFragment(entity).childNodes;
  return node !== undefined && 'value' in node ? node.value : entity;
}
