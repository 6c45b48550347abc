import { lstatSync, readFileSync } from 'node:fs';
import { LARGEST_FILE } from './read-text.ts';
import { formatText, summarize } from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';

/** Problems as `npm run check` prints them, each with the lines that it is about. */
export function problemText(problems: readonly Problem[]): string {
  return `${formatText(problems, readSource)}\n${summarize(problems)}`;
}

/** A file's text; null for what a check doesn't read either. */
function readSource(file: string): string | null {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= LARGEST_FILE ? readFileSync(file, 'utf8') : null;
}
