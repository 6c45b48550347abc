import { existsSync, readdirSync, realpathSync, statfsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import { builtFolder, type BuiltFolder } from '../cache/built-folder.ts';
import { tidyCache } from '../cache/content-cache.ts';
import { openWholeFiles } from '../cache/whole-files.ts';
import { assembleSite } from './assemble-site.ts';
import { auditBuild } from './audit-build.ts';
import { CHECKSUMS_FILE, writeChecksums } from './checksums.ts';
import { leaveSpare, takeSpare } from './spare-site.ts';
import { claimStaging, releaseStaging, type Staging } from './staging.ts';
import { STAGED, swapSite } from './swap.ts';
import { quietly, TidyError } from './tidy-error.ts';

/** Where the finished site belongs; a link to a folder elsewhere stays one. */
export function siteFolder({ outDir }: AstroConfig): string {
  const folder = fileURLToPath(outDir).replace(/[\\/]$/, '');
  return existsSync(folder) ? realpathSync(folder) : folder;
}

/**
 * Refuses to have a site take the place of what a link leads to when no site stands there: whatever it is
 * would be lost.
 * @throws TidyError
 */
export function refuseForeignFolder({ outDir }: AstroConfig, site: string): void {
  const folder = fileURLToPath(outDir).replace(/[\\/]$/, '');
  if (!existsSync(site) || site === join(realpathSync(dirname(folder)), basename(folder))) return;
  const names = readdirSync(site);
  if (names.length === 0 || names.includes(CHECKSUMS_FILE)) return;
  throw new TidyError(
    `${basename(folder)}/ is a link to ${site}, which holds other things than a site; the build would ` +
      'replace them. Remove the link, or have it lead to an empty folder.',
  );
}

/** Has Astro write the site to a folder out of sight, which goes away with the process. */
export function stageBuild(
  { config, updateConfig }: HookParameters<'astro:config:setup'>,
  site: string,
): Staging {
  const staging = claimStaging(site);
  process.once('exit', (code) => {
    if (code !== 0 && existsSync(staging.folder)) process.stderr.write(tellRoom(staging.folder));
    releaseStaging(staging);
  });
  const moved = (folder: URL): URL =>
    folderUrl(join(staging.written, relative(fileURLToPath(config.outDir), fileURLToPath(folder))));
  updateConfig({
    outDir: moved(config.outDir),
    build: { client: moved(config.build.client), server: moved(config.build.server) },
  });
  return staging;
}

/** What a small site and what is kept of it for the next build take. */
const SMALL_ROOM = 16 * 1024 * 1024;

/** Why a build may have failed whose tools say so in words of their own, or not at all. */
function tellRoom(folder: string): string {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize > SMALL_ROOM) return '';
  return `The disk of ${folder} has next to no room left, which may be why; the last site is as it was. Make room, and build again.\n`;
}

/** The end of a build: the audit, the checksums, and then the new site in the place of the old one. */
export function finishBuild(staging: Staging, site: string, project: string): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const summary = await quietly(logger, () => auditBuild(staging.written, site, project));
        const built = builtFolder(staging.written);
        writeChecksums(built);
        const touched = await quietly(logger, async () => publish(built, staging, site));
        tidyCache(project);
        releaseStaging(staging);
        openWholeFiles(project).save(touched);
        logger.info(`${summary}; the site is in ${relative(process.cwd(), site)}/`);
      },
    },
  };
}

/**
 * Puts the new site in its place.
 * @returns the hashes of the files that this touched
 * @throws TidyError where the new site can’t be put together, or can’t take its place
 */
function publish(built: BuiltFolder, { folder }: Staging, site: string): ReadonlySet<string> {
  const staged = join(folder, STAGED);
  takeSpare(site, staged);
  let touched: ReadonlySet<string>;
  try {
    touched = assembleSite(built, staged, site);
  } catch (error) {
    throw new TidyError(
      `The new site can’t be put together: ${error instanceof Error ? error.message : String(error)}. The last one is ` +
        'as it was. Where another build has thrown away what .cache/ held, build again.',
    );
  }
  const old = swapSite(site, folder);
  if (old !== null) leaveSpare(site, old);
  return touched;
}

function folderUrl(folder: string): URL {
  return pathToFileURL(join(folder, '/'));
}
