/** Why a command of the bench can't do what it was asked for, and what to ask instead. */
export class CannotWrite extends Error {
  override readonly name = 'CannotWrite';

  constructor(what: string, remedy: string) {
    super(`${what} ${remedy}`);
  }
}

/** Runs a command. What it can't do is one sentence on stderr, and exit code 2. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof CannotWrite)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
