import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LARGEST_FILE } from '../content/read-text.ts';
import { createFile, replaceFile, unfinishedName } from '../content/write-file.ts';
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
 * Writes files of which none is there yet, all of them or none; only an entry of a list is added to one. A folder
 * comes into its place with all its files in one step: a command that is killed leaves none by half.
 * @throws {Refusal} when a file would be overwritten, can't be written or is too large to be read; nothing is left of the others
 */
export function writeProposals(proposals: readonly Proposal[]): void {
  proposals.forEach(refuseLarge);
  const folders = new Map<string, string>();
  const made: string[] = [];
  let place = '';
  try {
    for (const proposal of proposals) {
      place = proposal.file;
      const folder = missingFolder(place);
      if (folder !== null) writeWithin(folder, proposal, folders);
      else if (proposal.adds) replaceFile(place, proposal.text);
      else {
        createFile(place, proposal.text);
        made.push(place);
      }
    }
    for (const [folder, unfinished] of folders) {
      place = folder;
      renameSync(unfinished, folder);
      made.push(folder);
    }
  } catch (error) {
    for (const each of [...made, ...folders.values()]) rmSync(each, { recursive: true, force: true });
    throw refusalFor(place, error);
  }
}

/** What no other command would read isn't written. */
function refuseLarge({ file, text }: Proposal): void {
  if (Buffer.byteLength(text) <= LARGEST_FILE) return;
  throw new Refusal(
    `“${file}” would be larger than the check reads (${String(LARGEST_FILE / 2 ** 20)} MB); nothing was written.`,
    'Cut the document into parts, and make a report of each.',
  );
}

/** The first folder on the way to a file that isn't there yet; null where all are. */
function missingFolder(file: string): string | null {
  const folder = dirname(file);
  return existsSync(folder) ? null : (missingFolder(folder) ?? folder);
}

/** @param folders the folders that are still to come into their places, and where they are now */
function writeWithin(folder: string, { file, text }: Proposal, folders: Map<string, string>): void {
  const unfinished = folders.get(folder) ?? unfinishedName(folder);
  folders.set(folder, unfinished);
  const place = join(unfinished, relative(folder, file));
  mkdirSync(dirname(place), { recursive: true });
  // Thousands of tables, each waited for until it is on the disk, would take longer than to draft them.
  writeFileSync(place, text, { flag: 'wx' });
}

function refusalFor(file: string, error: unknown): Refusal {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST' || code === 'ENOTEMPTY') return taken(file);
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
