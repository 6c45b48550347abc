import type { Scalar } from 'yaml';

/** Maps offsets in a YAML scalar's value to offsets in the YAML, through quotes, escapes and folded lines. */
export function scalarOffsets({ range, type }: Scalar, value: string, yaml: string): (at: number) => number {
  const [from, to] = range ?? [0, 0];
  const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  const offsets: number[] = [];
  let at = quoted ? from + 1 : type?.startsWith('BLOCK') ? afterHeader(yaml, from) : from;
  for (let unit = 0; unit < value.length;) {
    at = skipDropped(yaml, at, value.charAt(unit), type === 'QUOTE_DOUBLE');
    const [units, length] = stepOver(yaml, at, value, unit, type);
    for (let count = 0; count < units; count += 1) offsets.push(Math.min(at, to));
    unit += units;
    at += length;
  }
  return (offset) => offsets[offset] ?? Math.min(at, to);
}

function afterHeader(yaml: string, from: number): number {
  const lineEnd = yaml.indexOf('\n', from);
  return lineEnd === -1 ? from : lineEnd + 1;
}

/** Indentation and joined line ends stand in the YAML but not in the value. */
function skipDropped(yaml: string, from: number, wanted: string, escapes: boolean): number {
  let at = from;
  if (/\s/.test(wanted)) return at;
  while (at < yaml.length) {
    if (/\s/.test(yaml.charAt(at))) at += 1;
    else if (escapes && yaml.charAt(at) === '\\' && /[\r\n]/.test(yaml.charAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** How many units of the value a piece of the YAML gives, and how long the piece is. */
function stepOver(
  yaml: string,
  at: number,
  value: string,
  unit: number,
  type: Scalar['type'],
): [number, number] {
  const wanted = value.charAt(unit);
  if (type === 'QUOTE_SINGLE' && wanted === "'") return [1, 2];
  if (type === 'QUOTE_DOUBLE' && yaml.charAt(at) === '\\') return escapeLength(yaml.charAt(at + 1));
  // A folded line end is a space in the value; the next line's indentation goes with it.
  if (/[ \n]/.test(wanted) && /\s/.test(yaml.charAt(at))) {
    const [run] = /^(?:[^\S\r\n]*(?:\r\n|\n)[^\S\r\n]*|\s)/.exec(yaml.slice(at, at + 400)) ?? [' '];
    return [1, run.length];
  }
  return [1, 1];
}

function escapeLength(letter: string): [number, number] {
  if (letter === 'x') return [1, 4];
  if (letter === 'u') return [1, 6];
  return letter === 'U' ? [2, 10] : [1, 2];
}
