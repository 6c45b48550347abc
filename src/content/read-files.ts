import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { makeSource } from '../problems/source.ts';
import type { ContentFile } from './content.ts';
import { openJson } from './json/json-document.ts';
import { stamps } from './memory.ts';
import { LARGEST_ARTICLE, LARGEST_FILE, readText, type ReadText } from './read-text.ts';

// Two writes within a tick of the file system's clock have one stamp, so that a young file is read again.
const YOUNG_MS = 100;

/** Reads and parses files of a folder, except those that are as they were when they were read last. */
export async function readFiles(
  folder: string,
  paths: readonly string[],
  last: ReadonlyMap<string, ContentFile> = new Map(),
): Promise<ReadonlyMap<string, ContentFile>> {
  const files = new Map<string, ContentFile>();
  for (const path of paths) files.set(path, await readFileAgain(folder, path, last.get(path)));
  return files;
}

async function readFileAgain(
  folder: string,
  path: string,
  known: ContentFile | undefined,
): Promise<ContentFile> {
  const whole = join(folder, path);
  const stamp = await stampOf(whole);
  if (known && stamp !== undefined && stamp === stamps.get(known)) return known;
  const read = await readText(whole, path.endsWith('.mdx') ? LARGEST_ARTICLE : LARGEST_FILE);
  const hash = read.text === null ? null : hashText(read.text);
  // What was written as it was keeps all that has been made of it.
  const isKnown = known && hash !== null && hash === known.hash && read.faults.length === 0;
  const file = isKnown ? known : openFile(path, namePath(whole), read);
  if (stamp !== undefined) stamps.set(file, stamp);
  return file;
}

/**
 * Makes a file of what was read.
 * @param path from the content folder
 * @param name as problems name it
 */
export function openFile(path: string, name: string, { text, readable, faults }: ReadText): ContentFile {
  const hash = text === null ? null : hashText(text);
  if (text === null || path.endsWith('.mdx'))
    return { path, hash, source: makeSource(name, text ?? readable), document: null, faults };
  const opened = openJson(name, text);
  return { path, hash, ...opened, faults: [...faults, ...opened.faults] };
}

/** SHA-256 of a text, in hex. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A path as problems name it: from the working directory, with forward slashes. */
export function namePath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

/**
 * What tells a file as it is from what it was; undefined where it isn't there, or too young to be told. The time of
 * change, unlike the time of modification, can't be set from outside.
 */
export async function stampOf(path: string): Promise<string | undefined> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  if (found === null || Date.now() - Number(found.ctimeMs) < YOUNG_MS) return undefined;
  return `${found.ctimeNs}-${found.size}-${found.ino}`;
}
