import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';

/** The document of a report in a folder of documents, by its name without its ending; null where there is none. */
export async function documentOf(folder: string, report: string): Promise<string | null> {
  const names = await readdir(folder).catch((): string[] => []);
  const name = names.find((each) => parse(each).name === report);
  return name === undefined ? null : join(folder, name);
}
