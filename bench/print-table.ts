/** Prints rows with their columns one below the other; all but the first stand to the right. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
}

/** The middle of some numbers, and how far they reach. */
export function spread(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [least = NaN, median = NaN, most = NaN] = [0, Math.floor(sorted.length / 2), sorted.length - 1].map(
    (place) => sorted[place],
  );
  return `${round(median)} (${round(least)}–${round(most)})`;
}

function round(number: number): string {
  return number.toFixed(Math.abs(number) < 10 ? 2 : 0);
}
