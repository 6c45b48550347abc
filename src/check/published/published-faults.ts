import { join } from 'node:path';
import type { PublicEntry } from '../../content/public-files.ts';
import { stampOf } from '../../content/read-files.ts';
import { readText } from '../../content/read-text.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import { drawingFaults } from './drawing-faults.ts';

/** A fault of a file in `public/`, and the text that its place is counted in. */
export interface PublishedFault {
  /** From the folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly fault: Fault;
}

/** What browsers show and don't run. All else in `public/` would be a page, a script or a host's setting. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|ico)$/i;

/** A name without marks that addresses, hosts or terminals read in a way of their own; hosts hide or obey the rest. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

const PUT_A_PICTURE = 'In public/ stand pictures alone: .png, .jpg, .gif, .webp, .avif, .svg and .ico.';

/**
 * What may not be published as it stands in `public/`: whatever isn't a picture of its own, in the place of nothing else.
 * @param isTaken whether the site itself has something at a path from its home
 */
export async function publishedFaults(
  folder: string,
  entries: readonly PublicEntry[],
  isTaken: (path: string) => boolean,
): Promise<PublishedFault[]> {
  const faults: PublishedFault[] = [];
  const seen = new Map<string, string>();
  for (const entry of entries) {
    const other = seen.get(entry.path.toLowerCase()) ?? null;
    seen.set(entry.path.toLowerCase(), entry.path);
    const fault = placeFault(entry, other, isTaken(entry.path));
    if (fault) faults.push({ path: entry.path, text: '', fault });
    else if (/\.svg$/i.test(entry.path)) faults.push(...(await faultsOfDrawing(folder, entry.path)));
  }
  return faults;
}

function placeFault({ path, kind }: PublicEntry, other: string | null, isTaken: boolean): Fault | null {
  const name = quote(path === '' ? 'public' : path);
  if (kind === 'link')
    return invalid(
      `${name} is a symbolic link; it would publish what stands elsewhere`,
      'Put the file itself here.',
    );
  if (kind === 'other' || path === '') return invalid(`${name} is no file of its own`, PUT_A_PICTURE);
  if (!PICTURE.test(path))
    return invalid(`${name} is no picture; it would be published unread`, PUT_A_PICTURE);
  if (!path.split('/').every((part) => NAME.test(part)))
    return invalid(`${name} is a name that addresses can’t have`, 'Name it with letters, hyphens and dots.');
  if (other !== null)
    return invalid(
      `${name} and ${quote(other)} are one file where capitals don’t count`,
      'Rename one of them.',
    );
  if (isTaken)
    return invalid(
      `${name} stands where the site has a file of its own`,
      'Give it another name, or a folder.',
    );
  return null;
}

const drawings = new Map<string, { readonly stamp: string; readonly faults: readonly PublishedFault[] }>();

/** A drawing that is as it was when it was read last is read no more. */
async function faultsOfDrawing(folder: string, path: string): Promise<readonly PublishedFault[]> {
  const file = join(folder, path);
  const stamp = await stampOf(file);
  const known = drawings.get(file);
  if (known && known.stamp === stamp) return known.faults;
  const faults = await readDrawing(folder, path);
  if (stamp !== undefined) drawings.set(file, { stamp, faults });
  return faults;
}

async function readDrawing(folder: string, path: string): Promise<PublishedFault[]> {
  const { text, readable, faults } = await readText(join(folder, path));
  const found = [...faults, ...(text === null ? [] : drawingFaults(text))];
  return found.map((fault) => ({ path, text: text ?? readable, fault }));
}

function invalid(message: string, hint: string): Fault {
  return { start: 0, end: 0, rule: 'invalid-data', message, hint };
}
