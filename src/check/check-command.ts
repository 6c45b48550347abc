import { closeSync, constants, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { checkContent } from './check-content.ts';
import { readOptions, USAGE, type CommandOptions } from './check-options.ts';
import { LARGEST_FILE } from '../content/read-text.ts';
import {
  formatGithub,
  formatGithubNote,
  formatJson,
  formatText,
  summarize,
} from '../problems/format-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { Refusal } from '../problems/refusal.ts';

process.exitCode = await run(process.argv.slice(2));

/** Runs the check and says how it came out: 0 without errors, 1 with one, 2 when it couldn't run. */
async function run(words: readonly string[]): Promise<number> {
  try {
    const options = readOptions(words);
    if (options.help) return (write(USAGE), 0);
    const notes: string[] = [];
    const problems = await checkContent(options.content, {
      since: options.since,
      note: (said) => notes.push(said),
    });
    write(show(problems, options));
    for (const said of notes) tell(said, options);
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const said =
      error instanceof Refusal
        ? reason
        : `The check could not be finished: ${reason.split('\n')[0] ?? ''}. Please report this as a fault of the check.`;
    process.stderr.write(`${said}\n`);
    return 2;
  }
}

function show(problems: readonly Problem[], { format }: CommandOptions): string {
  if (format === 'json') return formatJson(problems);
  if (format === 'github') return formatGithub(problems);
  const color = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const text = formatText(problems, readSource, color);
  return `${text}${text === '' ? '' : '\n'}${summarize(problems)}\n`;
}

/** Says what is no problem of the content, where it can't be taken for one. */
function tell(said: string, { format }: CommandOptions): void {
  if (format === 'github') write(formatGithubNote(said));
  else process.stderr.write(`${said}\n`);
}

/** A pipe takes as much as it has room for; what is left is written again. */
function write(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

function readSource(file: string): string | null {
  try {
    const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = fstatSync(handle);
      return status.isFile() && status.size <= LARGEST_FILE ? readFileSync(handle, 'utf8') : null;
    } finally {
      closeSync(handle);
    }
  } catch {
    return null;
  }
}
