import { printable } from '../problems/format-problems.ts';
import { Refusal } from '../problems/refusal.ts';
import { readWords, type Asked, type Form, type Options } from './read-words.ts';

/**
 * Runs a command on the words that it was called with. The exit code is what the work returns. What it can't do
 * is one sentence on stderr, and 2.
 */
export async function runCommand<O extends Options>(
  form: Form<O>,
  work: (asked: Asked<O>) => Promise<number> | number,
): Promise<void> {
  try {
    const asked = readWords(process.argv.slice(2), form);
    if (asked === null) process.stdout.write(form.usage);
    else process.exitCode = await work(asked);
  } catch (error) {
    process.stderr.write(`${printable(sentenceOf(error))}\n`);
    process.exitCode = 2;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
  const remedy =
    error instanceof Error && 'syscall' in error
      ? 'Look at who may read and write there, and at the room on the disk.'
      : 'Please report this as a fault of the command.';
  return `The command could not be finished: ${reason.replace(/\.$/, '')}. ${remedy}`;
}
