import { createHash } from 'node:crypto';
import { mkdirSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ownFolder } from '../cache/own-folder.ts';
import { namesIn } from './names-in.ts';
import { restoreSite } from './swap.ts';

/** The folder that one build writes to, out of sight until the site in it is whole. */
export interface Staging {
  /** The folder itself, beside which nothing else builds. */
  readonly folder: string;
  /** Where what is new of the site is written. */
  readonly written: string;
}

const OWNER = /^owner-(?<pid>\d+)-\d+-\d+(?:-(?<place>[0-9a-f]+))?$/;

/** No build takes as long: an owner that can't be asked is taken for dead after it. */
const LONGEST_BUILD_MS = 6 * 60 * 60 * 1000;

/** Where the builds of a site are staged: on its own file system, so that a rename moves it. */
export function stagingHome(site: string): string {
  return join(dirname(site), ...stagingNames(site));
}

function stagingNames(site: string): readonly string[] {
  return ['.cache', 'build', basename(site)];
}

/**
 * Takes a folder that no running build owns, and clears what killed builds left behind. Its name is
 * the same from build to build, because Astro drops its content cache when a path in its
 * configuration changes.
 * @throws what the file system says, on a full disk or one that can't be written
 */
export function claimStaging(site: string): Staging {
  const home = ownFolder(dirname(site), ...stagingNames(site));
  const folder = claimFolder(home, site);
  namesIn(home)
    .map((name) => join(home, name))
    .filter((other) => other !== folder && takeOver(other, site))
    .forEach(removeFolder);
  return { folder, written: join(folder, 'written') };
}

function claimFolder(home: string, site: string): string {
  for (let number = 0; ; number += 1) {
    const folder = join(home, String(number));
    if (createOwned(folder) || takeOver(folder, site)) return folder;
  }
}

/** Gives the folder back, with all that is still in it. */
export function releaseStaging({ folder }: Staging): void {
  removeFolder(folder);
}

/** @throws what the file system says where nothing can be made there: another number would fare no better */
function createOwned(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, ownerName()), '');
  return true;
}

/** Only one build can rename the mark of a dead owner, so only one takes its folder over. */
function takeOver(folder: string, site: string): boolean {
  const owner = namesIn(folder).find((name) => OWNER.test(name));
  if (owner === undefined || isOwned(folder, owner)) return false;
  const mark = ownerName();
  try {
    renameSync(join(folder, owner), join(folder, mark));
    utimesSync(join(folder, mark), new Date(), new Date());
  } catch {
    return false;
  }
  // Only now is it certain that the dead build moves the site aside no more.
  restoreSite(site, dirname(folder));
  namesIn(folder)
    .filter((name) => name !== mark)
    .forEach((name) => {
      removeFolder(join(folder, name));
    });
  return true;
}

let owned = 0;

function ownerName(): string {
  owned += 1;
  return `owner-${process.pid}-${Date.now()}-${owned}-${thisPlace()}`;
}

/** Where a process's number means something: one host, and one namespace of processes on it. */
function thisPlace(): string {
  const namespace = readlinkIfThere('/proc/self/ns/pid');
  return createHash('sha256').update(`${hostname()} ${namespace}`).digest('hex').slice(0, 12);
}

function readlinkIfThere(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** Whether a build may still be at work in its folder. Of one elsewhere only its age is known. */
function isOwned(folder: string, owner: string): boolean {
  const { pid = '', place = thisPlace() } = OWNER.exec(owner)?.groups ?? {};
  if (place === thisPlace()) return isAlive(Number(pid));
  const found = statSync(join(folder, owner), { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs < LONGEST_BUILD_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
