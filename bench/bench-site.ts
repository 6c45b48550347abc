/** A way to build the same made-up articles, laid out in a folder of its own. */
export interface BenchSite {
  readonly name: string;
  /** What Node is run with for a build. */
  readonly build: readonly string[];
  readonly write: (folder: string, count: number) => void;
  /** Adds a paragraph to one article. */
  readonly edit: (folder: string) => void;
}
