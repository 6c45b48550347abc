import type { AstroIntegrationLogger } from 'astro';

/** An error whose message is all that a person needs: Astro prints it without a stack. */
export class TidyError extends Error {
  override readonly name = 'Reportedly';

  constructor(message: string) {
    super(message);
    delete this.stack;
  }

  // Astro looks for the words "document" and "window" in here, and then talks about browsers.
  override toString(): string {
    return this.name;
  }
}

/** Does a hook's work without Astro announcing a tidy error as an unhandled one. */
export async function quietly<T>(logger: AstroIntegrationLogger, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TidyError) logger.options = { ...logger.options, level: 'silent' };
    throw error;
  }
}
