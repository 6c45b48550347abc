import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** The commands of the project that are its own, by their names in package.json, with their files. */
export function commandFiles(): [name: string, file: string][] {
  const text = readFileSync(join(project, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
  return Object.entries(scripts).flatMap(([name, script]): [string, string][] => {
    const [, file] = /^node (src\/\S+-command\.ts)/.exec(script) ?? [];
    return file === undefined ? [] : [[name, join(project, file)]];
  });
}
