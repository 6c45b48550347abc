import { readdirSync } from 'node:fs';

/** The names in a folder; none when another build has just taken it away. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
