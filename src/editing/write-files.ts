import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile, createFile } from '../content/write-file.ts';
import { findGap, UNKNOWN_HASH } from '../schemas/gap.ts';
import { insertEntries } from './insert-entries.ts';
import { Refusal } from '../problems/refusal.ts';

/** A file that a command proposes; `line` is where what is new in it begins. */
export interface Proposal {
  readonly file: string;
  readonly text: string;
  readonly line: number;
  /** True for an entry added to a file that is there already. */
  readonly adds: boolean;
}

/** A new file. */
export function newFile(file: string, text: string): Proposal {
  return { file, text, line: 1, adds: false };
}

/** A new JSON file. */
export function newJson(file: string, value: unknown): Proposal {
  return newFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** A JSON list with entries behind those that it has; the rest stays as it was laid out. */
export function addToList(file: string, entries: readonly unknown[]): Proposal {
  const before = readText(file);
  const text = insertEntries(before, entries);
  return { file, text, line: firstChange(before, text), adds: true };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`“${file}” can’t be read.`, 'Name a file that is there.');
  }
}

function firstChange(before: string, after: string): number {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const same = now.findIndex((line, index) => line.replace(/,$/, '') !== old[index]?.replace(/,$/, ''));
  return Math.max(same, 0) + 1;
}

/**
 * Writes files of which none is there yet, all of them or none; only an entry of a list is added to one.
 * @throws {Refusal} when a file would be overwritten or can't be written; nothing is left of the others, nor of folders
 * that were made for them
 */
export function writeProposals(proposals: readonly Proposal[]): void {
  const made: string[] = [];
  for (const proposal of proposals) {
    try {
      made.push(...writeProposal(proposal));
    } catch (error) {
      for (const place of made.reverse()) rmSync(place, { recursive: true, force: true });
      throw refusalFor(proposal.file, error);
    }
  }
}

/** @returns what wasn't there before: the file, and the first of the folders above it */
function writeProposal({ file, text, adds }: Proposal): string[] {
  const folder = mkdirSync(dirname(file), { recursive: true });
  try {
    if (adds) replaceFile(file, text);
    else createFile(file, text);
  } catch (error) {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return [...(folder === undefined ? [] : [folder]), ...(adds ? [] : [file])];
}

function refusalFor(file: string, error: unknown): Refusal {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return taken(file);
  return new Refusal(
    `“${file}” can’t be written (${String(code)}); nothing was.`,
    'Look at who may write there, and at the room on the disk.',
  );
}

/** The refusal to overwrite. */
export function taken(file: string): Refusal {
  return new Refusal(`“${file}” is there already.`, 'Take another id, or edit that file.');
}

/** The refusal to write into a folder that is there; the flag is the one that names it. */
export function takenFolder(folder: string, flag: string): Refusal {
  return new Refusal(
    `The folder “${folder}” is there already.`,
    `Take another id with --${flag}, or edit the files in that folder, or remove it first.`,
  );
}

/** A line for each gap of a proposal, with its place. */
export function listGaps({ file, text, line }: Proposal): string[] {
  return text.split('\n').flatMap((content, index) => {
    if (index + 1 < line) return [];
    const what = gapOf(content);
    return what === null ? [] : [`${file}:${index + 1}  ${what}`];
  });
}

function gapOf(line: string): string | null {
  if (line.includes(UNKNOWN_HASH)) return 'the SHA-256 hash and the size of the document';
  const at = findGap(line);
  if (at === null) return null;
  return line
    .slice(at)
    .replace(/^[^:：]*[:：] ?/, '')
    .replace(/["',\s]+$/, '');
}
