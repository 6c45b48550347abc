import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { namesIn } from './names-in.ts';
import { isSealed, sealedName } from './sealed-name.ts';
import { TidyError } from './tidy-error.ts';

/** The new site's name in the folder that a build owns. */
export const STAGED = 'site';

/** What a site is called that is moved aside, or what would be taken for one. */
const [ASIDE, OLD] = ['old', /^old-/];

const ATTEMPTS = 100;

/**
 * Puts the staged site in the place of the old one: in one step where the system can exchange two
 * folders, else by two renames with nothing between them. A build that ends at the same time may
 * come between: then its site is moved aside in turn.
 *
 * @returns where the old site now stands; null where there was none
 * @throws TidyError where the place of the old site can't be taken; it stands there as it was
 */
export function swapSite(site: string, folder: string): string | null {
  if (existsSync(site) && exchangeFolders(join(folder, STAGED), site)) return join(folder, STAGED);
  let old: string | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const aside = join(folder, sealedName(ASIDE));
    const moved = moveIfThere(site, aside);
    if (moved) old = aside;
    try {
      renameSync(join(folder, STAGED), site);
      return old;
    } catch (error) {
      if (moved) putBack(aside, site);
      if (!isTaken(error)) throw cannotSwap(site, error);
    }
  }
  throw cannotSwap(site, 'other builds keep taking its place');
}

/** Node has no call for it; the `mv` of GNU coreutils 9.5 and newer has, and any other refuses the option. */
function exchangeFolders(one: string, other: string): boolean {
  const options = ['--exchange', '--no-copy', '--no-target-directory', '--'];
  return spawnSync('mv', [...options, one, other], { stdio: 'ignore' }).status === 0;
}

/** Puts the old site back where nothing has taken its place meanwhile. */
function putBack(aside: string, site: string): void {
  try {
    if (!existsSync(site)) renameSync(aside, site);
  } catch {
    // Another build was faster: its site stands there.
  }
}

/**
 * Brings the old site back when a build was killed between the two renames. It asks for no owner: a
 * build that is still at it finds the place taken, and moves the site aside once more.
 * @returns where there is still no site, what lies there like an old one, but was moved there by no build of this machine
 */
export function restoreSite(site: string, home: string): readonly string[] {
  if (existsSync(site)) return [];
  const { own = [], foreign = [] } = Object.groupBy(oldSites(home), (place) =>
    isSealed(ASIDE, basename(place)) ? 'own' : 'foreign',
  );
  const aside = own.at(-1);
  if (aside !== undefined) putBack(aside, site);
  return existsSync(site) ? [] : foreign;
}

function oldSites(home: string): string[] {
  return namesIn(home).flatMap((number) =>
    namesIn(join(home, number))
      .filter((name) => OLD.test(name))
      .map((name) => join(home, number, name))
      // No build moves a link aside: one leads wherever a checkout has it lead.
      .filter((place) => lstatSync(place, { throwIfNoEntry: false })?.isDirectory()),
  );
}

function moveIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw cannotSwap(from, error);
  }
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(String(error.code))
  );
}

function cannotSwap(site: string, error: unknown): TidyError {
  const reason = error instanceof Error ? error.message : String(error);
  return new TidyError(
    `The new site can’t take the place of ${site}: ${reason}. The old one is as it was; ` +
      'the folder must be one that can be renamed, so no mount point.',
  );
}
