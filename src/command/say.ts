import { printable } from '../problems/format-problems.ts';

/** Says on stdout what a command did, in lines: a name in them can’t write over the terminal. */
export function say(text: string): void {
  process.stdout.write(text.split('\n').map(printable).join('\n'));
}
