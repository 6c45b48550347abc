/** A Chromium for the tests: where it was found, and what it needs to start. */
export interface Browser {
  readonly from: 'environment' | 'system' | 'npm';
  readonly executablePath: string;
  /** Environment variables that the browser needs beyond the inherited ones. */
  readonly environment: Readonly<Record<string, string>>;
}

export type Environment = Readonly<Record<string, string | undefined>>;
