import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const known = new Map<string, string>();

/** A hash of all code that makes anything in a project: its own, the packages under it, and what runs them. */
export function hashCode(project: string): string {
  const hash = known.get(project) ?? hashFiles(project);
  known.set(project, hash);
  return hash;
}

/** Whether a project's code is other than when it was first asked for its hash. */
export function isCodeChanged(project: string): boolean {
  return hashFiles(project) !== hashCode(project);
}

function hashFiles(project: string): string {
  const files = [...filesIn(join(project, 'src')), ...settingsIn(project)];
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.version}`);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The packages, and what the tools are told. */
function settingsIn(project: string): string[] {
  const names = readdirSync(project).filter((name) => /\.(?:json|m?[jt]s|env)$/.test(name));
  return names.sort().map((name) => join(project, name));
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
