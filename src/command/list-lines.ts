// Nobody works through more at once, and a hostile document makes a list of many megabytes.
const MOST = 1000;

/** The lines of a list, indented: as many as an editor works through, and how many more there are. */
export function listLines<T>(items: readonly T[], write: (item: T) => string): string[] {
  const lines = items.slice(0, MOST).map((item) => `  ${write(item)}`);
  return items.length > MOST ? [...lines, `  … and ${items.length - MOST} more.`] : lines;
}
