// Nobody works through more at once, and a hostile document makes a list of many megabytes.
export const MOST_LISTED = 1000;

/** The lines of a list, indented: as many as an editor works through, and how many more there are. */
export function listLines<T>(items: readonly T[], write: (item: T) => string): string[] {
  const lines = items.slice(0, MOST_LISTED).map((item) => `  ${write(item)}`);
  return items.length > MOST_LISTED ? [...lines, `  … and ${items.length - MOST_LISTED} more.`] : lines;
}
