import type { Fault } from '../../problems/problem.ts';

/** More markers of quotations and lists on one line than any text has. */
const MOST_CONTAINERS = 50;

// Joining the pieces of one block costs the parser their number times the block's length.
const MOST_JOINING = 5e8;

/** What would exhaust the parser, found before it is asked. Linear. */
export function parsingLimits(text: string): Fault[] {
  const deep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){50}/m.exec(text);
  if (deep)
    return [
      forbid(
        deep.index,
        deep[0].length,
        `A line begins with ${MOST_CONTAINERS} markers of quotations or lists`,
        'Write it flat.',
      ),
    ];
  let start = 0;
  for (const block of text.split(/(\n[^\S\n]*\n)/)) {
    const joints = block.match(/["'&\\\n.\-*_~`[\]!<>:@|]/g)?.length ?? 0;
    if (joints * block.length > MOST_JOINING) {
      return [
        forbid(
          start,
          Math.min(block.length, 80),
          'A block is too long for the marks in it to be read',
          'Split it with empty lines.',
        ),
      ];
    }
    start += block.length;
  }
  return [];
}

function forbid(start: number, length: number, message: string, hint: string): Fault {
  return { start, end: start + length, rule: 'forbidden-markup', message, hint };
}
