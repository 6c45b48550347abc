import { closeSync, constants, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { runCommand } from '../command/run-command.ts';
import { checkContent } from './check-content.ts';
import { FORM, readRequest, type CheckRequest } from './check-options.ts';
import { LARGEST_FILE } from '../content/read-text.ts';
import {
  formatGithub,
  formatGithubNote,
  formatJson,
  formatText,
  summarize,
} from '../problems/format-problems.ts';
import { gatherGaps } from '../problems/gather-gaps.ts';
import type { Problem } from '../problems/problem.ts';

// 0 without errors, 1 with one.
await runCommand(FORM, async (asked) => {
  const request = readRequest(asked);
  const notes: string[] = [];
  const problems = await checkContent(request.content, {
    since: request.since,
    note: (said) => notes.push(said),
  });
  write(show(problems, request));
  for (const said of notes) tell(said, request);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
});

function show(problems: readonly Problem[], { format }: CheckRequest): string {
  if (format === 'json') return formatJson(problems);
  if (format === 'github') return formatGithub(problems);
  const color = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const text = formatText(gatherGaps(problems), readSource, color);
  return `${text}${text === '' ? '' : '\n'}${summarize(problems)}\n`;
}

/** Says what is no problem of the content, where it can't be taken for one. */
function tell(said: string, { format }: CheckRequest): void {
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
